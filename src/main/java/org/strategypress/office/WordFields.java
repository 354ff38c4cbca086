package org.strategypress.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of a Word file that are open, the innermost last; they may go on over several paragraphs. */
final class WordFields {
    private static final class Open {
        private final StringBuilder code = new StringBuilder();
        private boolean shows;
    }

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\s*HYPERLINK\\s+\"([^\"]+)\".*");

    private final Deque<Open> open = new ArrayDeque<>();

    /** Takes the mark that begins, parts or ends a field. */
    void mark(XmlNode node) {
        switch (node.get("w:fldCharType", "")) {
            case "begin" -> open.addLast(new Open());
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.getLast().shows = true;
                }
            }
            case "end" -> open.pollLast();
            default -> {}
        }
    }

    /** Takes what the innermost field is asked to do. */
    void code(String words) {
        if (!open.isEmpty()) {
            open.getLast().code.append(words);
        }
    }

    /** Ends a paragraph: a field that has shown nothing by then was never ended, and hides nothing of what follows. */
    void endParagraph() {
        open.removeIf(each -> !each.shows);
    }

    /** Whether words stand in a field's own code, where no reader sees them. */
    boolean isCode() {
        return !open.isEmpty() && !open.getLast().shows;
    }

    /** Whether words stand in a table of contents. */
    boolean isContents() {
        return open.stream().anyMatch(each -> each.code.toString().strip().startsWith("TOC"));
    }

    /** The address that words in a field lead to; null where they lead nowhere. */
    @Nullable
    String link() {
        for (Open each : open) {
            Matcher address = ADDRESS.matcher(each.code);
            if (each.shows && address.matches() && !each.code.toString().contains("\\l")) {
                return address.group(1);
            }
        }
        return null;
    }
}
