package org.strategypress.cli.usage;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** What is said where there is no content folder. */
    public static String noContent(Path content) {
        Path folder = content.toAbsolutePath().normalize();
        return "there is no content folder " + content + " in " + folder.getParent()
                + "; go to the folder that holds it, or name it with --content DIR; to begin one, say "
                + line("init .");
    }
}
