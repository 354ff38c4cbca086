package org.strategypress.preview;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where places in files lead to: into the editor whose addresses the machine opens, or nowhere, so that a click copies them. The
 * addresses are those that each editor registers when it is installed.
 */
public enum PlaceLinks {
    /** Nowhere: a click copies the place. */
    COPIED("", false),
    /** Visual Studio Code. */
    CODE("vscode://file", false, "code"),
    /** Visual Studio Code, tomorrow's. */
    CODE_INSIDERS("vscode-insiders://file", false, "code-insiders"),
    /** VSCodium. */
    CODIUM("vscodium://file", false, "codium", "vscodium"),
    /** Cursor. */
    CURSOR("cursor://file", false, "cursor"),
    /** Zed. */
    ZED("zed://file", false, "zed", "zeditor"),
    /** IntelliJ IDEA. */
    IDEA("idea://open?file=", true, "idea", "idea64"),
    /** TextMate. */
    TEXTMATE("txmt://open?url=file://", true, "mate");

    private final String before;
    private final boolean query;
    private final List<String> programs;

    PlaceLinks(String before, boolean query, String... programs) {
        this.before = before;
        this.query = query;
        this.programs = List.of(programs);
    }

    /**
     * What a command that opens an editor, such as the variable {@code EDITOR} holds, has addresses for.
     *
     * @param command such as {@code code --wait}, or the program's path; Visual Studio Code where there is none
     * @return the editor's; {@link #COPIED} for one that has none
     */
    public static PlaceLinks of(@Nullable String command) {
        if (command == null || command.isBlank()) {
            return CODE;
        }
        String program = program(command.strip()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> each.programs.contains(program))
                .findFirst()
                .orElse(COPIED);
    }

    /** A program's name of a command: without folders, options and the end that Windows gives it. */
    private static String program(String command) {
        char first = command.charAt(0);
        boolean quoted = first == '"' || first == '\'';
        int end = quoted ? command.indexOf(first, 1) : command.indexOf(" -");
        String path = command.substring(quoted ? 1 : 0, end < 0 ? command.length() : end)
                .strip();
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return name.replaceFirst("(?i)\\.(exe|cmd|bat)$", "");
    }

    /** The address that opens a file at a line, from 1; null where a click copies. */
    @Nullable
    String address(Path file, int line) {
        if (this == COPIED) {
            return null;
        }
        String path = file.toAbsolutePath().normalize().toString().replace('\\', '/');
        String rooted = path.startsWith("/") ? path : "/" + path;
        try {
            String place = new URI(null, null, rooted, null).getRawPath().replace("&", "%26");
            return before + place + (query ? "&line=" : ":") + line;
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(rooted, impossible);
        }
    }
}
