package org.strategypress.content.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Span;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/**
 * A list whose items pages number: numbers of one's own before them, {@code 1. Ask}, {@code 2. Wait}, say the same once more
 * and are taken off where they run from 1 on. Words that hold such numbers, without dashes, are these items.
 *
 * @param list the list without numbers
 */
public record Steps<T>(Type<List<T>> list) implements Type<List<T>> {
    private static final Pattern NUMBER = Pattern.compile("(?<!\\S)([0-9]{1,2})[.)]\\s+(?=\\S)");

    @Override
    public @Nullable List<T> decode(YamlNode node, Decoding in) {
        List<Scalar> steps = node instanceof Scalar words
                ? steps(words)
                : node instanceof Sequence sequence ? steps(sequence) : List.of();
        return list.decode(steps.isEmpty() ? node : new Sequence(List.copyOf(steps), node.span()), in);
    }

    @Override
    public String words() {
        return list.words();
    }

    @Override
    public FieldType written() {
        return list.written();
    }

    /** The steps that words in one go hold; none where their numbers do not run from 1 on. */
    private static List<Scalar> steps(Scalar words) {
        Matcher number = NUMBER.matcher(words.text());
        List<Scalar> steps = new ArrayList<>();
        int from = -1;
        int next = 1;
        while (number.find()) {
            if (Integer.parseInt(number.group(1)) != next
                    || next == 1 && !words.text().substring(0, number.start()).isBlank()) {
                return List.of();
            }
            if (from >= 0) {
                steps.add(piece(words, from, number.start()));
            }
            from = number.end();
            next++;
        }
        if (from >= 0) {
            steps.add(piece(words, from, words.text().length()));
        }
        return steps.stream().allMatch(Steps::isAsWritten) ? steps : List.of();
    }

    /** The items without the numbers before them; none where one has no number, or another. */
    private static List<Scalar> steps(Sequence items) {
        List<Scalar> steps = new ArrayList<>();
        for (YamlNode each : items.items()) {
            List<Scalar> alone = each instanceof Scalar words ? one(words, steps.size() + 1) : List.of();
            if (alone.isEmpty()) {
                return List.of();
            }
            steps.addAll(alone);
        }
        return steps;
    }

    private static List<Scalar> one(Scalar words, int wanted) {
        Matcher number = NUMBER.matcher(words.text());
        if (!number.lookingAt() || Integer.parseInt(number.group(1)) != wanted) {
            return List.of();
        }
        Scalar step = piece(words, number.end(), words.text().length());
        return isAsWritten(step) ? List.of(step) : List.of();
    }

    /** A piece of words on one line, with its place. */
    static Scalar piece(Scalar words, int from, int to) {
        int[] offsets = words.offsets();
        String text = words.text().substring(from, to).stripTrailing();
        Span span = words.span().file().span(offsets[from], offsets[from + text.length() - 1] + 1);
        return new Scalar(text.replaceAll("\\s*\\n\\s*", " "), Scalar.Style.PLAIN, span);
    }

    /** Whether the file holds the words as they are, so that each of their places is known. */
    static boolean isAsWritten(Scalar piece) {
        return piece.span().text().replaceAll("\\s*\\n\\s*", " ").equals(piece.text());
    }
}
