package org.strategypress.cli.usage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.strategypress.content.file.NearContent;

/** Command lines to be typed by people: how the program was started, and words as a shell takes them. */
public final class Typed {
    private static final String BARE = "strategypress";
    private static final Pattern JAR = Pattern.compile("^(.+?\\.jar)(?: |$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}./\\\\:_@%+=-]+");

    private Typed() {}

    /** A command as it can be typed where this program was started: {@code java -jar strategypress.jar check}. */
    public static String line(String words) {
        return program(Boolean.getBoolean("strategypress.launched"), System.getProperty("sun.java.command", "")) + " "
                + words;
    }

    /**
     * What stands before a command.
     *
     * @param launched whether its launcher started it, and not somebody who named the jar
     * @param started what Java was asked to run, with its words
     */
    static String program(boolean launched, String started) {
        Matcher jar = JAR.matcher(started);
        return launched || !jar.find() ? BARE : "java -jar " + quoted(jar.group(1));
    }

    /** A file or folder as one word of a shell: between quotation marks where it holds a blank or the like. */
    public static String quoted(Path path) {
        return quoted(path.toString());
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "\"" + word + "\"";
    }

    /** What is said where there is no content folder: where it is, if that can be seen, or what to do. */
    public static String noContent(Path content) {
        Path folder = content.toAbsolutePath().normalize();
        Path above = folder.getParent();
        boolean isFile = Files.isRegularFile(folder);
        if (isFile && folder.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return content
                    + " is an archive: unpack it, and name the folder in it that holds site.yaml with --content DIR";
        }
        Path meant = above == null || !Files.isDirectory(above)
                ? null
                : NearContent.isContent(above) ? above : isFile ? null : NearContent.below(above);
        if (meant != null) {
            String what = isFile ? content + " is a file" : "there is no content folder " + content + " in " + above;
            Path here = Path.of("").toAbsolutePath();
            Path named = !meant.startsWith(here) ? meant : meant.equals(here) ? Path.of(".") : here.relativize(meant);
            return what + "; the folder that holds site.yaml is " + meant + ": name it with --content " + quoted(named);
        }
        return "there is no content folder " + content + " in " + above
                + "; go to the folder that holds it, or name it with --content DIR; to begin one, say "
                + line("init .");
    }
}
