package org.strategypress.edit;

import java.util.List;
import java.util.Random;

/** YAML as hurried hands write it: every depth, blank, mark and comment that a seed gives. */
final class MessyYaml {
    private static final List<String> WORDS = List.of(
            "one word",
            "no",
            "08",
            "~",
            "'it''s: so # here'",
            "\"a \\\"b\\\" \\n c\"",
            "2026-10-01",
            "see [text](entry:x)",
            "🙂 مرحبا",
            "");
    private static final List<String> COMMENTS = List.of("# said", "#said", "#  two  blanks", "# key: value", "##");

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private int keys;

    private MessyYaml(long seed) {
        this.random = new Random(seed);
    }

    static String of(long seed) {
        MessyYaml made = new MessyYaml(seed);
        made.noise(0);
        if (made.random.nextBoolean()) {
            made.list(0, 0);
        } else {
            made.group(0, 0, false);
        }
        made.noise(0);
        String text = made.out.toString();
        return made.random.nextInt(5) == 0 ? text.replace("\n", "\r\n") : text;
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    private String blanks(int least) {
        return " ".repeat(least + (one(3) ? random.nextInt(4) : 0));
    }

    private void noise(int indent) {
        while (one(3)) {
            out.append(
                            one(2)
                                    ? blanks(0)
                                    : " ".repeat(one(4) ? random.nextInt(6) : indent)
                                            + COMMENTS.get(random.nextInt(COMMENTS.size())))
                    .append(blanks(0))
                    .append('\n');
        }
    }

    private void endOfLine(boolean mayComment) {
        if (mayComment && one(5)) {
            out.append(blanks(1)).append(COMMENTS.get(random.nextInt(COMMENTS.size())));
        }
        out.append(blanks(0)).append('\n');
    }

    private void group(int indent, int depth, boolean begun) {
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            if (i > 0 || !begun) {
                noise(indent);
                out.append(" ".repeat(indent));
            }
            out.append(one(8) ? "\"key " + keys++ + "\"" : "key-" + keys++).append(one(10) ? " :" : ":");
            value(indent, depth, false);
        }
    }

    private void list(int indent, int depth) {
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            noise(indent);
            out.append(" ".repeat(indent)).append('-');
            if (depth < 4 && one(2)) {
                String gap = blanks(1);
                out.append(gap);
                group(indent + 1 + gap.length(), depth + 1, true);
            } else {
                value(indent, depth, true);
            }
        }
    }

    private void value(int indent, int depth, boolean item) {
        int deeper = indent + 1 + random.nextInt(4);
        switch (random.nextInt(depth < 4 ? 7 : 4)) {
            case 0 -> block(indent, deeper);
            case 1 -> flow();
            case 2 -> lines(deeper);
            case 4 -> {
                endOfLine(true);
                group(deeper, depth + 1, false);
            }
            case 5 -> {
                endOfLine(true);
                list(item || one(2) ? deeper : indent, depth + 1);
            }
            default -> {
                String word = WORDS.get(random.nextInt(WORDS.size()));
                out.append(blanks(1)).append(word);
                endOfLine(word.isEmpty() || word.endsWith("'") || word.endsWith("\""));
            }
        }
    }

    private void block(int parent, int indent) {
        out.append(blanks(1)).append(List.of("|", ">", "|-", ">-", "|+", ">+").get(random.nextInt(6)));
        boolean told = one(5);
        out.append(told ? String.valueOf(indent - parent) : "");
        endOfLine(true);
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            boolean empty = i > 0 && one(4);
            String deeper = (i > 0 || told) && one(4) ? "  " : "";
            out.append(empty ? "" : " ".repeat(indent) + deeper + "Words # of a line: " + i)
                    .append(one(4) ? "  " : "")
                    .append('\n');
        }
    }

    private void lines(int indent) {
        String mark = List.of("", "'", "\"").get(random.nextInt(3));
        out.append(blanks(1)).append(mark).append("begins here");
        int count = 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            out.append(blanks(0)).append('\n').append(one(4) ? "\n" : "").append(" ".repeat(indent));
            out.append("and goes on").append(mark.equals("\"") && one(3) ? "\\" : "");
        }
        if (mark.equals("\"") && out.charAt(out.length() - 1) == '\\') {
            out.append('\n').append(" ".repeat(indent)).append("to here");
        }
        out.append(mark);
        endOfLine(!mark.isEmpty());
    }

    private void flow() {
        String gap = blanks(0);
        boolean over = one(4);
        String comma = blanks(0) + "," + (over ? blanks(0) + "\n" + " ".repeat(8) : blanks(0));
        if (one(2)) {
            out.append(' ').append("[").append(gap).append("a").append(comma).append("\"b, c\"");
            out.append(one(3) ? comma + "{x:  1" + comma + "y: [ ]}" : "")
                    .append(gap)
                    .append("]");
        } else {
            out.append(' ')
                    .append("{")
                    .append(gap)
                    .append("a:")
                    .append(blanks(1))
                    .append("1")
                    .append(comma);
            out.append("b: 'c'")
                    .append(one(3) ? comma + "d: [1" + comma + "2 ]" : "")
                    .append(gap)
                    .append("}");
        }
        endOfLine(true);
    }
}
