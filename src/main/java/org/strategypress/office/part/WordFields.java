package org.strategypress.office.part;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of a Word file that are open, the innermost last; they may go on over several paragraphs. */
public final class WordFields {
    private static final class Open {
        private final StringBuilder code = new StringBuilder();
        private boolean shows;
    }

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\s*HYPERLINK\\s+(?:\"([^\"]+)\")?(?:\\s*\\\\l\\s+\"([^\"]+)\")?.*");
    /** A reference to a place of the document that is a link too (ISO/IEC 29500-1, 17.16.5.53 and 17.16.5.46). */
    private static final Pattern PLACE = Pattern.compile("(?i)\\s*(?:PAGE)?REF\\s+([^\\s\\\\]+)\\s.*\\\\h\\b.*");

    private final Deque<Open> open = new ArrayDeque<>();

    /** No field is open. */
    public WordFields() {}

    /** Takes the mark that begins, parts or ends a field. */
    public void mark(XmlNode node) {
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
    public void code(String words) {
        if (!open.isEmpty()) {
            open.getLast().code.append(words);
        }
    }

    /** Ends a paragraph: a field that has shown nothing by then was never ended, and hides nothing of what follows. */
    public void endParagraph() {
        open.removeIf(each -> !each.shows);
    }

    /** Whether words stand in a field's own code, where no reader sees them; what a field in that code shows is code too. */
    public boolean isCode() {
        return open.stream().anyMatch(each -> !each.shows);
    }

    /** Whether words stand in a table of contents. */
    public boolean isContents() {
        return open.stream().anyMatch(each -> each.code.toString().strip().startsWith("TOC"));
    }

    /** The address that words in a field lead to; null where they lead nowhere. */
    public @Nullable String link() {
        for (Open each : open) {
            String address = each.shows ? link(each.code.toString()) : null;
            if (address != null) {
                return address;
            }
        }
        return null;
    }

    /** The address that a field's code says; one within the document begins with {@code #}; null where it says none. */
    public static @Nullable String link(String code) {
        Matcher address = ADDRESS.matcher(code);
        if (address.matches()) {
            String page = address.group(1) == null ? "" : address.group(1);
            String all = page + (address.group(2) == null ? "" : '#' + address.group(2));
            return all.isEmpty() ? null : all;
        }
        Matcher place = PLACE.matcher(code);
        return place.matches() ? '#' + place.group(1) : null;
    }
}
