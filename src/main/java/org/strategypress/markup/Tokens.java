package org.strategypress.markup;

import java.util.List;

/** HTML as a row of tokens. It never changes; safe for many threads. */
public final class Tokens {
    /** Nothing. */
    public static final Tokens NONE = new Tokens(new Token[0], 0);

    private final Token[] all;
    private final int size;

    Tokens(Token[] all, int size) {
        this.all = all;
        this.size = size;
    }

    /**
     * HTML that was read, with what is wrong with it.
     *
     * @param tokens the tokens, in order
     * @param faults where it is not what it seems, in order
     */
    public record Reading(Tokens tokens, List<Fault> faults) {
        public Reading {
            faults = List.copyOf(faults);
        }
    }

    /** The tokens of HTML, its slots among them. */
    public static Tokens of(String html) {
        return html.isEmpty() ? NONE : row(new Scanner(html, true).scan().tokens());
    }

    /** The tokens of HTML without slots, and what is wrong with it. */
    public static Reading read(String html) {
        Scanner scanner = new Scanner(html, false).scan();
        return new Reading(row(scanner.tokens()), scanner.faults());
    }

    static Tokens row(List<Token> tokens) {
        Token[] all = tokens.toArray(new Token[0]);
        return new Tokens(all, all.length);
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The one at a place, from 0. */
    public Token get(int at) {
        if (at >= size) {
            throw new IndexOutOfBoundsException(at);
        }
        return all[at];
    }

    /** The HTML. */
    public String html() {
        StringBuilder out = new StringBuilder(size * 24);
        write(out);
        return out.toString();
    }

    /** Writes the HTML. */
    public void write(StringBuilder out) {
        for (int at = 0; at < size; at++) {
            all[at].write(out);
        }
    }

    @Override
    public String toString() {
        return html();
    }
}
