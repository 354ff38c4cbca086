package org.strategypress.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Warns of lines of a text that only look like headings, in bold letters or in capitals, so that nobody can jump to them; of
 * headings in capitals; and of the heads of pages that a copy out of a PDF repeats.
 */
final class PastedHeadings {
    private static final int LONGEST = 80;
    private static final int FEWEST_LETTERS = 8;
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*\\.? \\p{L}.*");

    private final Draft draft;
    private final List<Node> bold = new ArrayList<>();
    private final Map<String, List<Node>> lines = new HashMap<>();

    private PastedHeadings(Draft draft) {
        this.draft = draft;
    }

    /** Looks at the blocks of a document that stand by themselves. */
    static void check(Node document, Draft draft) {
        PastedHeadings found = new PastedHeadings(draft);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph && node.getFirstChild() != null) {
                found.paragraph(node);
            } else if (node instanceof Heading) {
                found.heading(node);
            }
        }
        found.tell();
    }

    private void paragraph(Node node) {
        String words = InlineText.of(node);
        boolean oneLine = node.getChars().trim().toString().indexOf('\n') < 0;
        boolean line = !words.isEmpty() && words.length() <= LONGEST && oneLine;
        if (!line || node.getNext() == null) {
            return;
        }
        boolean whole = node.getFirstChild() instanceof StrongEmphasis && node.getFirstChild() == node.getLastChild();
        char last = words.charAt(words.length() - 1);
        boolean asks = whole
                && (last == '?'
                        || last == ':' && words.split(" ", -1).length > 2 && node.getNext() instanceof Paragraph);
        if (!asks && ".,;:!?".indexOf(last) >= 0) {
            return;
        }
        if (whole) {
            bold.add(node);
        } else if (isCapitals(words)) {
            warn(
                    "heading-as-text",
                    node,
                    "this line looks like a heading and is none, so nobody can jump to it",
                    "write ## and a space before it, with capitals only where a sentence has them");
        } else if (words.split(" ", -1).length > 2) {
            lines.computeIfAbsent(words, each -> new ArrayList<>()).add(node);
        }
    }

    private void heading(Node node) {
        String words = InlineText.of(node);
        if (words.indexOf(' ') != words.lastIndexOf(' ') && isCapitals(words)) {
            warn(
                    "heading-capitals",
                    node,
                    "a heading in capitals is hard to read, and some programs read it letter by letter",
                    "write it with capitals only where a sentence has them");
        }
    }

    /** Whether all letters of several words are capitals. */
    private static boolean isCapitals(String words) {
        long letters = words.codePoints().filter(Character::isLetter).count();
        return words.indexOf(' ') > 0
                && letters >= FEWEST_LETTERS
                && words.codePoints().noneMatch(Character::isLowerCase)
                && words.codePoints().filter(Character::isUpperCase).count() == letters;
    }

    private void tell() {
        for (Node node : bold) {
            String words = InlineText.of(node);
            boolean numbered = NUMBERED.matcher(words).matches();
            boolean several = bold.size() > 1 && !(node.getNext() instanceof Heading);
            if (numbered || several) {
                warn(
                        "heading-as-text",
                        node,
                        "this bold line looks like a heading and is none, so nobody can jump to it",
                        "write ## " + words.replaceFirst(":$", ""));
                break;
            }
        }
        for (List<Node> same : lines.values()) {
            if (same.size() > 2) {
                warn(
                        "page-of-a-copy",
                        same.get(1),
                        "this line stands here " + same.size()
                                + " times, like the head of a page that was copied with it",
                        "take it out wherever it is no part of the text");
            }
        }
    }

    private void warn(String rule, Node node, String message, String cure) {
        draft.warning(rule, draft.span(node.getChars().trim()), message, cure);
    }
}
