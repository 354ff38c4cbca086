package org.strategypress.edit;

import java.util.stream.Collectors;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Sequence;

/** Values as they stand in tidy YAML: their own characters, with the blanks that say nothing set in one way. */
final class TidyLeaf {
    private TidyLeaf() {}

    /**
     * A block of lines.
     *
     * @param text its lines, without the end of the last
     * @param taken how many characters of the file it takes
     */
    record Block(String text, int taken) {}

    /** A value in one line. */
    static String inLine(YamlNode node) {
        String raw = node.span().text().stripTrailing();
        if (node instanceof Mapping group && raw.startsWith("{")) {
            return group.pairs().stream().anyMatch(Pair::isPiece)
                    ? raw
                    : group.pairs().stream().map(TidyLeaf::inLine).collect(Collectors.joining(", ", "{", "}"));
        }
        return node instanceof Sequence list && raw.startsWith("[")
                ? list.items().stream().map(TidyLeaf::inLine).collect(Collectors.joining(", ", "[", "]"))
                : raw;
    }

    private static String inLine(Pair pair) {
        String value = inLine(pair.value());
        return pair.key().span().text() + ":" + (value.isEmpty() ? "" : " " + value);
    }

    /** A value over several lines whose blanks at the beginnings say nothing. */
    static String lines(String raw, int indent) {
        StringBuilder out = new StringBuilder();
        for (String line : raw.split("\n", -1)) {
            String words = line.strip();
            String kept = words.endsWith("\\") ? line.stripLeading() : words;
            if (!out.isEmpty()) {
                out.append('\n').append(" ".repeat(words.isEmpty() ? 0 : Math.max(0, indent)));
            }
            out.append(kept);
        }
        return out.toString();
    }

    /**
     * A block after {@code |} or {@code >}.
     *
     * @param was the column of the group or list that holds it, as it was
     * @param now that column now
     */
    static Block block(String raw, int was, int now) {
        String[] lines = raw.split("\n", -1);
        String head = lines[0].stripTrailing();
        int hash = head.indexOf('#');
        String marks = hash < 0 ? head : head.substring(0, hash);
        boolean keep = marks.indexOf('+') >= 0;
        int given = marks.chars()
                .filter(Character::isDigit)
                .map(digit -> digit - '0')
                .findFirst()
                .orElse(0);
        int before = given > 0 ? Math.max(0, was) + given : indent(lines);
        int after = given > 0 ? Math.max(0, now) + given : Math.max(0, now + 2);
        int last = lines.length - 1;
        while (last > 0
                && (last == lines.length - 1 || !keep && lines[last].isBlank() && lines[last].length() <= before)) {
            last--;
        }
        StringBuilder out = new StringBuilder(head);
        int taken = lines[0].length();
        for (int i = 1; i <= last; i++) {
            String words = lines[i].substring(Math.min(before, lines[i].length()));
            out.append('\n').append(words.isEmpty() ? "" : " ".repeat(after)).append(words);
            taken += 1 + lines[i].length();
        }
        return new Block(out.toString(), taken);
    }

    private static int indent(String[] lines) {
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                return lines[i].length() - lines[i].stripLeading().length();
            }
        }
        return 0;
    }
}
