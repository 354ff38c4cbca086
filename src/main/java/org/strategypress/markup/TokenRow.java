package org.strategypress.markup;

import java.util.Arrays;

/** A row of tokens that is put together; used by one thread. */
public final class TokenRow {
    private Token[] all;
    private int size;
    private boolean slots;

    /** An empty row, with room for about so many. */
    public TokenRow(int room) {
        all = new Token[Math.max(16, room)];
    }

    /** Adds a token. */
    public TokenRow add(Token token) {
        room(1);
        slots |= token.kind() == Token.Kind.SLOT;
        all[size++] = token;
        return this;
    }

    /** Adds all of a row. */
    public TokenRow add(Tokens tokens) {
        return add(tokens, 0, tokens.size());
    }

    /** Adds those of a row from a place up to another. */
    public TokenRow add(Tokens tokens, int from, int to) {
        room(to - from);
        slots |= tokens.hasSlots();
        System.arraycopy(tokens.array(), from, all, size, to - from);
        size += to - from;
        return this;
    }

    /** Adds what HTML says. */
    public TokenRow html(String html) {
        return add(Tokens.of(html));
    }

    /** Adds text whose markup is escaped already; a character that is none becomes a slot, as where it is read from HTML. */
    public TokenRow text(String escaped) {
        if (escaped.isEmpty()) {
            return this;
        }
        return escaped.chars().anyMatch(c -> Scanner.isSlot((char) c)) ? html(escaped) : add(Token.text(escaped));
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The row; nothing is added afterwards. */
    public Tokens tokens() {
        return new Tokens(all, size, slots);
    }

    private void room(int more) {
        if (size + more > all.length) {
            all = Arrays.copyOf(all, Math.max(size + more, all.length * 2));
        }
    }
}
