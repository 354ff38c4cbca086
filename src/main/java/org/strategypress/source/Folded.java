package org.strategypress.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Findings for people, those of one rule that say the same of many places told once, with the places. */
public final class Folded {
    /** So many more places are named; who mends these sees the next in the next run. */
    private static final int MOST = 40;

    private static final int LONGEST_WORDS = 40;

    private Folded() {}

    /** The texts to print, in the order of the first of each. */
    public static List<String> text(List<Diagnostic> findings) {
        Map<List<String>, List<Diagnostic>> groups = new LinkedHashMap<>();
        for (Diagnostic each : findings) {
            List<String> same = List.of(
                    each.severity().name(),
                    each.rule(),
                    withoutQuoted(each.message()),
                    Objects.requireNonNullElse(each.hint(), ""));
            groups.computeIfAbsent(same, key -> new ArrayList<>()).add(each);
        }
        return groups.values().stream().map(Folded::group).toList();
    }

    private static String group(List<Diagnostic> same) {
        Diagnostic first = same.get(0);
        StringBuilder out = new StringBuilder(DiagnosticText.text(first));
        for (Diagnostic each : same.subList(1, Math.min(same.size(), MOST + 1))) {
            out.append("\n  also at ").append(DiagnosticText.place(each));
            String words = quoted(each.message());
            if (!words.isEmpty() && !each.message().equals(first.message())) {
                out.append(": ").append(DiagnosticText.visible(words));
            }
        }
        if (same.size() > MOST + 1) {
            out.append("\n  and at ").append(same.size() - MOST - 1).append(" more places");
        }
        return out.toString();
    }

    /** A message without what stands between quotation marks, which is another word each time. */
    private static String withoutQuoted(String message) {
        StringBuilder out = new StringBuilder(message.length());
        int from = 0;
        int[] next = stretch(message, 0);
        while (next.length > 0) {
            out.append(message, from, next[0] + 1);
            from = next[1];
            next = stretch(message, from + 1);
        }
        return out.append(message, from, message.length()).toString();
    }

    /** The first words between quotation marks, with these; nothing where there are none. */
    private static String quoted(String message) {
        int[] first = stretch(message, 0);
        if (first.length == 0) {
            return "";
        }
        String words = message.substring(first[0], first[1] + 1);
        int points = words.codePointCount(0, words.length());
        return points <= LONGEST_WORDS ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST_WORDS)) + "…";
    }

    /** Where the next quotation mark opens and closes; nothing where none does. */
    private static int[] stretch(String message, int from) {
        for (int open = from; open < message.length(); open++) {
            char mark = message.charAt(open);
            int close = mark == '“' ? message.indexOf('”', open) : mark == '"' ? message.indexOf('"', open + 1) : -1;
            if (close > 0) {
                return new int[] {open, close};
            }
        }
        return new int[0];
    }
}
