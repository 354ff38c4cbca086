package org.strategypress.html.prose;

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
public final class Foreign {
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
    public static Tokens isolated(Tokens page, String direction) {
        boolean right = direction.equals("rtl");
        return right || mayTurn(page) ? new Foreign(page, right ? Way.RIGHT : Way.LEFT).isolated() : page;
    }

    /** Whether anything on a page from the left may run from the right; on most pages nothing does. */
    private static boolean mayTurn(Tokens page) {
        for (int at = 0; at < page.size(); at++) {
            Token token = page.get(at);
            boolean turns = token.kind() == Token.Kind.TEXT
                    ? ForeignRuns.mayHold(token)
                    : token.kind() == Token.Kind.START && "rtl".equals(token.value("dir"));
            if (turns) {
                return true;
            }
        }
        return false;
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
        boolean turned = way == Way.RIGHT || isBetween(runs, at, way);
        int written = 0;
        while (way != Way.OWN && runs.next()) {
            if (isJoined(runs, at, way)) {
                turned = true;
                continue;
            }
            TokenRow row = row(at);
            part(run, written, runs.start(), row, turned);
            row.add(WORDS);
            part(run, runs.start(), runs.end(), row, way == Way.LEFT);
            row.add(END);
            written = runs.end();
        }
        if (written == 0 && !(turned && FIGURES.matcher(text).find())) {
            add(run);
        } else {
            part(run, written, text.length(), row(at), turned);
        }
    }

    private TokenRow row(int at) {
        TokenRow row = out == null ? new TokenRow(page.size() + 64).add(page, 0, at) : out;
        out = row;
        return row;
    }

    /** Whether a text without letters stands beside foreign ones, as a number does that is a link within a sentence. */
    private boolean isBetween(ForeignRuns runs, int at, Way way) {
        return way == Way.LEFT && runs.isNumber() && (isForeign(at, -1, way) || isForeign(at, 1, way));
    }

    /**
     * Whether a run goes on in the next element of its line, or comes from the last: {@code انظر <b>Setting up</b> home}. It is
     * one phrase, so its parts are not isolated from each other; its figures are.
     */
    private boolean isJoined(ForeignRuns run, int at, Way way) {
        return run.isFirst() && isForeign(at, -1, way) || run.isLast() && isForeign(at, 1, way);
    }

    /** Whether the first letter of a line beyond a text is foreign, and nothing parts them. */
    private boolean isForeign(int from, int step, Way way) {
        int end = stretches.element().end();
        for (int at = from + step; at >= 0 && at < end && !HtmlWords.isEdge(page.get(at)); at += step) {
            Token token = page.get(at);
            if (way(token) != null || token.closes("bdi")) {
                return false;
            }
            if (token.kind() == Token.Kind.TEXT) {
                ForeignRuns runs = new ForeignRuns(token.text(), way == Way.RIGHT);
                if (runs.next()) {
                    return step > 0 ? runs.isFirst() : isLastOf(runs);
                }
                if (!runs.isOpen()) {
                    return false;
                }
            }
        }
        return false;
    }

    private static boolean isLastOf(ForeignRuns runs) {
        boolean last = runs.isLast();
        while (runs.next()) {
            last = runs.isLast();
        }
        return last;
    }

    /** A part of a text, with its figures isolated where letters from the right turn them round. */
    private static void part(Token run, int from, int to, TokenRow row, boolean turned) {
        int written = from;
        Matcher figures = FIGURES.matcher(run.text()).region(from, to);
        while (turned && figures.find()) {
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
