package org.strategypress.markup;

import java.util.List;
import org.strategypress.markup.Token.Kind;
import org.strategypress.source.Provenance;

/** HTML as a row of tokens. It never changes; safe for many threads. */
public final class Tokens {
    /** Nothing. */
    public static final Tokens NONE = new Tokens(new Token[0], 0, false);

    private final Token[] all;
    private final int size;
    private final boolean slots;

    Tokens(Token[] all, int size, boolean slots) {
        this.all = all;
        this.size = size;
        this.slots = slots;
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

    /** The tokens of HTML that is to be written, its slots among them. */
    public static Tokens of(String html) {
        return html.isEmpty() ? NONE : row(new Scanner(html, true).scan());
    }

    /** The tokens of HTML without slots, and what is wrong with it. */
    public static Reading read(String html) {
        Scanner scanner = new Scanner(html, false).scan();
        return new Reading(row(scanner), scanner.faults());
    }

    private static Tokens row(Scanner scanner) {
        Token[] all = scanner.tokens().toArray(new Token[0]);
        return new Tokens(all, all.length, scanner.hasSlots());
    }

    /** Whether there are slots among them. */
    public boolean hasSlots() {
        return slots;
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

    /** The place of the tag that ends the element that begins at a place, those of its name inside it counted; else the end. */
    public int end(int start) {
        String name = get(start).name();
        int depth = 0;
        for (int at = start; at < size; at++) {
            Token token = all[at];
            if (token.opens(name) && !token.isSelfClosing()) {
                depth++;
            } else if (token.closes(name) && --depth <= 0) {
                return at;
            }
        }
        return size;
    }

    /** The first start tag of an element of that name, from a place on; -1 for none. */
    public int find(String name, int from) {
        for (int at = from; at < size; at++) {
            if (all[at].opens(name)) {
                return at;
            }
        }
        return -1;
    }

    /** The text from a place up to another, with its character references; none of scripts. */
    public String text(int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int at = from; at < to; at++) {
            if (all[at].kind() == Kind.TEXT) {
                all[at].write(out);
            }
        }
        return out.toString();
    }

    /** The words of all of them, with character references resolved. */
    public String words() {
        return Token.decode(text(0, size));
    }

    /** Whether any of them begins an element of that name. */
    public boolean has(String name) {
        return find(name, 0) >= 0;
    }

    /**
     * HTML that was written, and where it comes from.
     *
     * @param html the HTML
     * @param origins what in the content wrote which stretch of it
     */
    public record Written(String html, Provenance origins) {}

    /** The HTML, and where it comes from. */
    public Written written() {
        StringBuilder out = new StringBuilder(size * 24);
        Provenance.Builder origins = new Provenance.Builder();
        for (int at = 0; at < size; at++) {
            origins.from(out.length(), all[at].origin());
            all[at].write(out);
        }
        return new Written(out.toString(), origins.build());
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

    Token[] array() {
        return all;
    }

    @Override
    public String toString() {
        return html();
    }
}
