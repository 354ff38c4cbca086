package org.strategypress.press.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.strategypress.html.theme.Theme;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Nearest;

/** Warns of files that were put beside the rest and that nothing uses: mostly their names, or the names in links, are misspelt. */
public final class UnusedFiles {
    private UnusedFiles() {}

    /**
     * Files of the media folder that no page shows or offers.
     *
     * @param folder what messages call the content folder
     * @param there all files of the media folder
     * @param used those that pages asked for
     */
    public static List<Diagnostic> media(Path folder, List<String> there, Set<String> used) {
        List<Diagnostic> found = new ArrayList<>();
        for (String path : there) {
            if (!used.contains(path)) {
                found.add(Diagnostic.fileWarning(
                        "unused-file",
                        slashes(folder.resolve("media").resolve(path)),
                        "nothing shows this file or links to it, so it is not published",
                        "show it with ![what it shows](" + address(path) + "), offer it with [its name]("
                                + address(path) + "), or take it out"));
            }
        }
        return found;
    }

    /** Files of a theme that no template of it reached, once all pages were made. */
    public static List<Diagnostic> theme(Theme theme, Path themes, String name) {
        List<Diagnostic> found = new ArrayList<>();
        Set<String> asked = theme.asked();
        for (String path : theme.unreached()) {
            String near = Nearest.of(path, asked);
            found.add(Diagnostic.fileWarning(
                    "unused-file",
                    slashes(themes.resolve(name).resolve(path)),
                    "no part of the theme uses this file",
                    near == null
                            ? "name it like the file of the default theme that it should replace, or take it out"
                            : "did you mean “" + near + "”?"));
        }
        return found;
    }

    /** A path as Markdown takes it for an address: one with blanks or brackets stands between signs. */
    private static String address(String path) {
        boolean plain = path.indexOf(' ') < 0 && path.indexOf('(') < 0 && path.indexOf(')') < 0;
        return plain ? path : "<" + path + ">";
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
