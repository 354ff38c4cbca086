package org.strategypress.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.strategypress.office.MarkdownText;

/** The fields of an entry that a row becomes, as lines of YAML. */
final class RowText {
    private final List<String> lines = new ArrayList<>();

    /** Words on one line, without control characters. */
    static String oneLine(String words) {
        return MarkdownText.clean(words).replaceAll("\\s+", " ").strip();
    }

    /** A field of plain words. */
    void plain(String field, String words) {
        lines.add(field + ": " + MarkdownText.yaml(oneLine(words)));
    }

    /** A field of one line of Markdown, which shows the words as they are. */
    void line(String field, String words) {
        lines.add(field + ": " + MarkdownText.yaml(MarkdownText.escape(oneLine(words))));
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

    /** Words of several lines as Markdown that shows them as they are: a paragraph of each stretch between empty lines. */
    static String paragraphs(String words) {
        List<String> paragraphs = new ArrayList<>();
        for (String each : MarkdownText.clean(words).split("\\n\\s*\\n", -1)) {
            if (!each.isBlank()) {
                paragraphs.add(MarkdownText.lines(MarkdownText.escape(each.strip())));
            }
        }
        return String.join("\n\n", paragraphs);
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
