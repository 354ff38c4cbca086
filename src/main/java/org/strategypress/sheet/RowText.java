package org.strategypress.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.strategypress.office.block.MarkdownText;

/** The fields of an entry that a row becomes, as lines of YAML. */
final class RowText {
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-–•·▪●◦]\\s+|•)(?=\\S)");
    /** The letter that is a ring in Courier, typed for a bullet; one alone may be a word. */
    private static final Pattern RING = Pattern.compile("(?m)^[ \\t\u00A0]*o[ \\t\u00A0]+(?=\\S)");

    private final List<String> lines = new ArrayList<>();

    /** Words on one line, without control characters. */
    static String oneLine(String words) {
        return MarkdownText.clean(words).replaceAll("\\s+", " ").strip();
    }

    /** A field of plain words. */
    void plain(String field, String words) {
        lines.add(field + ": " + MarkdownText.yaml(oneLine(words)));
    }

    /** A field of one line of Markdown, which shows the words as they are; lines that begin with bullets are parted by semicolons. */
    void line(String field, String words) {
        String line = !isListed(words)
                ? words
                : ringed(words)
                        .lines()
                        .map(each -> BULLET.matcher(each).replaceFirst("").strip())
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining("; "));
        lines.add(field + ": " + MarkdownText.yaml(MarkdownText.escape(oneLine(line))));
    }

    /** A field of one line of Markdown. */
    void markdown(String field, String words) {
        lines.add(field + ": " + MarkdownText.yaml(oneLine(words)));
    }

    /** A field that is a list. */
    void list(String field, List<String> items, boolean markdown) {
        lines.add(field + ": "
                + items.stream()
                        .map(RowText::oneLine)
                        .map(each -> MarkdownText.yaml(markdown ? MarkdownText.escape(each) : each))
                        .collect(Collectors.joining(", ", "[", "]")));
    }

    /** A field as it is to be written. */
    void raw(String field, String value) {
        lines.add(field + ": " + value);
    }

    /** Words of several lines as Markdown that shows them as they are: paragraphs, and lists where lines begin with bullets. */
    static String paragraphs(String words) {
        List<String> blocks = new ArrayList<>();
        for (String each : MarkdownText.clean(ringed(words)).split("\\n\\s*\\n", -1)) {
            blocks.addAll(blocks(each.strip()));
        }
        return String.join("\n\n", blocks);
    }

    /** The lines of a stretch: those that follow one another as items are a list, the others a paragraph. */
    private static List<String> blocks(String stretch) {
        List<String> blocks = new ArrayList<>();
        boolean list = false;
        for (String line : stretch.lines().filter(each -> !each.isBlank()).toList()) {
            Matcher bullet = BULLET.matcher(line);
            boolean item = bullet.find();
            String shown = MarkdownText.lines(MarkdownText.escape(bullet.replaceFirst("")));
            String words = item ? "- " + shown : shown;
            int last = blocks.size() - 1;
            if (last >= 0 && item == list) {
                blocks.set(last, blocks.get(last) + (item ? "\n" : "\\\n") + words);
            } else {
                blocks.add(words);
            }
            list = item;
        }
        return blocks;
    }

    /** Words with dots in place of the rings before their lines, where two or more have one. */
    private static String ringed(String words) {
        return RING.matcher(words).results().count() > 1 ? RING.matcher(words).replaceAll("• ") : words;
    }

    /** Whether words have several lines, some of which begin with bullets. */
    static boolean isListed(String words) {
        return words.strip().indexOf('\n') > 0
                && ringed(words).lines().anyMatch(each -> BULLET.matcher(each).find());
    }

    /** A field of Markdown of several lines. */
    void block(String field, String markdown) {
        lines.add(field + ": |\n    " + markdown.replace("\n", "\n    ").replace("\n    \n", "\n\n"));
    }

    /** The fields as an item of a list. */
    String item() {
        return "- " + String.join("\n  ", lines) + "\n";
    }

    /** The fields at the top of a Markdown file, with its text. */
    String file(String body) {
        return "---\n" + String.join("\n", lines) + "\n---\n" + (body.isEmpty() ? "" : body + "\n");
    }
}
