package org.strategypress.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A new value as YAML: in lines of its own, or on one line between brackets. */
final class LeafBlock {
    private final String lineEnd;
    private final boolean quoted;

    private LeafBlock(String lineEnd, boolean quoted) {
        this.lineEnd = lineEnd;
        this.quoted = quoted;
    }

    /** The ways to write a value behind {@code key:} or {@code -}, the plainest first; what they stand in is indented so. */
    static List<String> ways(LeafValue value, String lineEnd, String indent, boolean inLine) {
        List<String> ways = new ArrayList<>();
        if (!inLine) {
            ways.add(new LeafBlock(lineEnd, false).block(value, indent));
            ways.add(new LeafBlock(lineEnd, true).block(value, indent));
        }
        ways.add(inLine(value));
        return ways;
    }

    /** The ways to write an item behind its dash. */
    static List<String> itemWays(LeafValue value, String lineEnd, String indent) {
        return List.of(
                new LeafBlock(lineEnd, false).item(value, indent),
                new LeafBlock(lineEnd, true).item(value, indent),
                inLine(value));
    }

    /** A value behind {@code key:} on one line. */
    static String inLine(LeafValue value) {
        return " " + flow(value);
    }

    private String block(LeafValue value, String indent) {
        if (value instanceof LeafValue.Words words) {
            List<String> ways = LeafText.fresh(words.text(), lineEnd, indent + "  ");
            return " " + ways.get(quoted ? ways.size() - 1 : 0);
        }
        if (value instanceof LeafValue.Items list) {
            return list.all().isEmpty()
                    ? " []"
                    : list.all().stream()
                            .map(each -> lineEnd + indent + "  -" + item(each, indent + "  "))
                            .collect(Collectors.joining());
        }
        LeafValue.Group group = (LeafValue.Group) value;
        if (group.onOneLine()) {
            return inLine(group);
        }
        return group.fields().entrySet().stream()
                .map(each -> lineEnd + indent + "  " + field(each, indent + "  "))
                .collect(Collectors.joining());
    }

    /** What stands behind the dash of an item: its first field on the same line. */
    private String item(LeafValue value, String indent) {
        if (!(value instanceof LeafValue.Group group) || group.fields().isEmpty() || group.onOneLine()) {
            return block(value, indent);
        }
        return " "
                + group.fields().entrySet().stream()
                        .map(each -> field(each, indent + "  "))
                        .collect(Collectors.joining(lineEnd + indent + "  "));
    }

    private String field(Map.Entry<String, LeafValue> field, String indent) {
        return field.getKey() + ":" + block(field.getValue(), indent);
    }

    private static String flow(LeafValue value) {
        if (value instanceof LeafValue.Words words) {
            return LeafText.inGroup(words.text());
        }
        if (value instanceof LeafValue.Items list) {
            return list.all().stream().map(LeafBlock::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((LeafValue.Group) value)
                .fields().entrySet().stream()
                        .map(each -> each.getKey() + ": " + flow(each.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }
}
