package org.strategypress.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.markup.Token;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;

/**
 * Isolates what runs the other way than the text round it, so that neither turns marks or figures of the other round: in a text
 * from the left, letters that run from the right ({@code called <bdi>منحة</bdi> (£3,000)}, else drawn "(3,000£)"); in a text
 * from the right, words from the left, and phone numbers, sums and ranges. One pass over a finished page or book.
 */
final class Foreign {
    /** What holds text and no elements, or no text that is read. */
    private static final Set<String> PLAIN = Set.of("head", "script", "style", "textarea", "option", "svg");

    private static final Pattern FIGURES =
            Pattern.compile("[+£€]?[0-9]+(?:[ \u00a0.,/:–-][0-9]+)+%?|[+£€][0-9]+|[0-9]+%");
    private static final Tokens WORDS = Tokens.of("<bdi>");
    private static final Tokens FIGURE = Tokens.of("<bdi dir=\"ltr\">");
    private static final Tokens END = Tokens.of("</bdi>");

    private final Tokens page;
    private final Deque<Stretch> stretches = new ArrayDeque<>();
    private @Nullable TokenRow out;

    private Foreign(Tokens page, Way way) {
        this.page = page;
        stretches.push(new Stretch(page.size(), way));
    }

    /** Which way a text runs. */
    private enum Way {
        LEFT,
        RIGHT,
        /** As its own letters say: it is an isolate already. */
        OWN
    }

    /** An element with a direction of its own, up to the place of its end. */
    private record Stretch(int end, Way way) {}

    /** A page with its foreign runs isolated; {@code direction} is that of its words where no element says another. */
    static Tokens isolated(Tokens page, String direction) {
        return new Foreign(page, direction.equals("rtl") ? Way.RIGHT : Way.LEFT).isolated();
    }

    private Tokens isolated() {
        for (int at = 0; at < page.size(); at++) {
            Token token = page.get(at);
            while (stretches.size() > 1 && stretches.element().end() <= at) {
                stretches.pop();
            }
            Way way = token.kind() == Token.Kind.START ? way(token) : null;
            if (way != null) {
                stretches.push(new Stretch(page.end(at), way));
            }
            if (token.kind() == Token.Kind.TEXT) {
                text(token, at, stretches.element().way());
            } else {
                add(token);
            }
        }
        return out == null ? page : out.tokens();
    }

    /** The direction that an element gives its text, or null where it leaves it. */
    private static @Nullable Way way(Token tag) {
        String direction = tag.value("dir");
        if (PLAIN.contains(tag.name())) {
            return Way.OWN;
        }
        if (direction == null) {
            return tag.name().equals("bdi") ? Way.OWN : null;
        }
        return direction.equals("rtl") ? Way.RIGHT : direction.equals("ltr") ? Way.LEFT : Way.OWN;
    }

    private void add(Token token) {
        if (out != null) {
            out.add(token);
        }
    }

    private void text(Token run, int at, Way way) {
        String text = run.text();
        ForeignRuns runs = new ForeignRuns(text, way == Way.RIGHT);
        int written = 0;
        while (way != Way.OWN && runs.next()) {
            TokenRow row = out == null ? new TokenRow(page.size() + 64).add(page, 0, at) : out;
            out = row;
            part(run, written, runs.start(), row, way);
            row.add(WORDS);
            part(run, runs.start(), runs.end(), row, way == Way.RIGHT ? Way.LEFT : Way.RIGHT);
            row.add(END);
            written = runs.end();
        }
        if (written == 0 && (way != Way.RIGHT || !FIGURES.matcher(text).find())) {
            add(run);
        } else {
            TokenRow row = out == null ? new TokenRow(page.size() + 64).add(page, 0, at) : out;
            out = row;
            part(run, written, text.length(), row, way);
        }
    }

    /** A part of a text, with its figures isolated where it runs from the right. */
    private static void part(Token run, int from, int to, TokenRow row, Way way) {
        int written = from;
        Matcher figures = FIGURES.matcher(run.text()).region(from, to);
        while (way == Way.RIGHT && figures.find()) {
            plain(run, written, figures.start(), row);
            row.add(FIGURE).add(run.part(figures.start(), figures.end())).add(END);
            written = figures.end();
        }
        plain(run, written, to, row);
    }

    private static void plain(Token run, int from, int to, TokenRow row) {
        if (to > from) {
            row.add(run.part(from, to));
        }
    }
}
