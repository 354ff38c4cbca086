package org.strategypress.office;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.block.MarkdownText;
import org.strategypress.office.block.OfficeBlock.Picture;
import org.strategypress.office.block.OfficeDocument;
import org.strategypress.office.block.Places;
import org.strategypress.picture.PictureSize;

/** The pictures of a document: which of them can be shown, what they are called, and what words they have. */
final class Media {
    private static final Pattern MACHINE = Pattern.compile("(?is)description automatically generated|^\\s*https?://"
            + "|^\\s*(?:picture|image|photo|graphic|grafik|bild|object|shape|logo|img)[ _-]*\\d*\\s*$"
            + "|^[^ ]+\\.(?:png|jpe?g|gif|bmp|emf|wmf|tiff?|webp|svg)\\s*$|^\\s*a (?:screenshot|close[- ]up) of\\b"
            + "|(?:may|might) be an image of");
    private static final int SMALLEST = 4;

    private final OfficeDocument document;
    private final String stem;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    /** The pictures of a document, whose files are named by {@code stem}. */
    Media(OfficeDocument document, String stem) {
        this.document = document;
        String short24 = stem.replaceAll("[^a-z0-9]", "");
        this.stem = short24.length() > 24 ? short24.substring(0, 24) : short24;
    }

    /** Whether a machine wrote a description, which then tells nobody anything. */
    static boolean isMachineMade(String alt) {
        return MACHINE.matcher(alt).find();
    }

    /** The files by their paths below the content folder. */
    Map<String, byte[]> files() {
        Map<String, byte[]> out = new LinkedHashMap<>();
        names.forEach((part, name) -> {
            byte[] bytes = document.pictures().get(part);
            if (bytes != null) {
                out.put("media/" + name, bytes);
            }
        });
        return out;
    }

    /**
     * The entries of {@code media.yaml}: those that have words, and as comments those that wait for them.
     *
     * @param there what stands in the file already
     */
    String entries(String there) {
        StringBuilder out = new StringBuilder();
        names.forEach((part, name) -> {
            if (there.contains("file: " + name)) {
                return;
            }
            String alt = words.get(name);
            if (alt == null) {
                out.append(
                        "# This picture waits for words. Say what it shows, take each # of these lines away, and put it into the text.\n");
                out.append("# - file: ").append(name).append("\n#   alt: \"\"\n");
            } else {
                out.append("- file: ")
                        .append(name)
                        .append("\n  alt: ")
                        .append(MarkdownText.yaml(alt))
                        .append('\n');
            }
        });
        boolean waits =
                there.isBlank() && words.isEmpty(); // a file of comments alone holds nothing, which check refuses
        return waits ? "" : out.toString();
    }

    /** What stands in the text for a picture: the picture, or where it has no words yet, a comment that asks for them. */
    String show(Picture picture, Places places) {
        byte[] bytes = document.pictures().get(picture.part());
        String type = bytes == null ? null : type(bytes);
        String alt = MarkdownText.clean(picture.alt()).replaceAll("\\s+", " ").strip();
        boolean machine = isMachineMade(alt);
        if (machine) {
            document.leaveOut(alt, "a program made up these words for a picture; say what it shows");
        }
        if (bytes == null || type == null) {
            if (!machine) {
                document.leaveOut(alt, "is of a picture that browsers cannot show");
            }
            return places.mark("a picture stood here that browsers cannot show ("
                    + picture.part().substring(picture.part().lastIndexOf('/') + 1)
                    + "): save it as PNG and put it in by hand");
        }
        if (isTiny(bytes)) {
            if (!machine) {
                document.leaveOut(alt, "is of a picture of a few dots that only keeps space");
            }
            return "";
        }
        String name = names.computeIfAbsent(picture.part(), part -> stem + (names.size() + 1) + '.' + type);
        if (alt.isEmpty() || machine) {
            String ask = machine ? "has words that a program made up" : "has no words for those who cannot see it";
            return places.mark("the picture media/" + name + " " + ask
                            + ": write them into media.yaml, and put it here with ![WORDS](" + name + ")")
                    + "<!-- " + name + " -->";
        }
        words.putIfAbsent(name, alt);
        return "![" + MarkdownText.escape(alt) + "](" + name + ')';
    }

    /** The ending for a picture by its first bytes; null for what is none that browsers know. */
    static @Nullable String type(byte[] bytes) {
        if (starts(bytes, 0, 0x89, 'P', 'N', 'G')) {
            return "png";
        }
        if (starts(bytes, 0, 0xFF, 0xD8, 0xFF)) {
            return "jpg";
        }
        if (starts(bytes, 0, 'G', 'I', 'F', '8')) {
            return "gif";
        }
        return starts(bytes, 0, 'R', 'I', 'F', 'F') && starts(bytes, 8, 'W', 'E', 'B', 'P') ? "webp" : null;
    }

    private static boolean starts(byte[] bytes, int from, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (from + i >= bytes.length || (bytes[from + i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a picture is of a few dots, as those that keep space on old pages. */
    private static boolean isTiny(byte[] bytes) {
        PictureSize size = PictureSize.of(bytes);
        return size != null && (size.width() <= SMALLEST || size.height() <= SMALLEST);
    }
}
