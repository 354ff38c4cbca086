package org.strategypress.markup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.strategypress.markup.Token.Kind;
import org.strategypress.markup.Token.Place;
import org.strategypress.source.Provenance;
import org.strategypress.source.Span;

/**
 * A row of tokens put away until it is wanted: its text in UTF-8, what each token is and how long, and where it comes from, which
 * needs a tenth of the memory. What is taken out again is the same row. It never changes; safe for many threads.
 */
public final class PackedTokens {
    private static final Kind[] KINDS = Kind.values();

    /** For the kind of a token; the other bits are its length. */
    private static final int KIND_BITS = 3;

    private static final int KIND_MASK = (1 << KIND_BITS) - 1;
    private static final int SEVEN_BITS = 0x7f;

    /** So many times seven bits hold any number. */
    private static final int MOST_BYTES = 5;

    private final byte[] html;

    /** For each token its length and kind as one number, seven bits a byte, the lowest first, the last byte below 128. */
    private final byte[] cuts;

    private final int size;
    private final Provenance origins;

    private PackedTokens(byte[] html, byte[] cuts, int size, Provenance origins) {
        this.html = html;
        this.cuts = cuts;
        this.size = size;
        this.origins = origins;
    }

    /** Puts a row away. */
    public static PackedTokens of(Tokens tokens) {
        StringBuilder html = new StringBuilder(tokens.size() * 24);
        byte[] cuts = new byte[tokens.size() * MOST_BYTES];
        int used = 0;
        Provenance.Builder origins = new Provenance.Builder();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            int start = html.length();
            origins.from(start, token.origin());
            token.write(html);
            used = cut(html.length() - start, token.kind(), cuts, used);
        }
        byte[] text = html.toString().getBytes(StandardCharsets.UTF_8);
        return new PackedTokens(text, Arrays.copyOf(cuts, used), tokens.size(), origins.build());
    }

    /** The row. */
    public Tokens tokens() {
        String text = new String(html, StandardCharsets.UTF_8);
        TokenRow row = new TokenRow(size);
        TagScanner tags = new TagScanner(text, new ArrayList<>());
        int start = 0;
        int read = 0;
        for (int at = 0; at < size; at++) {
            int cut = 0;
            int shift = 0;
            while (cuts[read] < 0) {
                cut |= (cuts[read++] & SEVEN_BITS) << shift;
                shift += 7;
            }
            cut |= cuts[read++] << shift;
            int end = start + (cut >>> KIND_BITS);
            row.add(token(KINDS[cut & KIND_MASK], new Place(text, start, end), tags, origins.at(start)));
            start = end;
        }
        return row.tokens();
    }

    private static Token token(Kind kind, Place place, TagScanner tags, @Nullable Span origin) {
        if (kind == Kind.START || kind == Kind.END) {
            Token tag = tags.read(place.start(), kind == Kind.END);
            return origin == null ? tag : tag.from(origin);
        }
        return new Token(kind, place, null, origin);
    }

    /** Writes a length and a kind from a place on; the place behind them. */
    @SuppressWarnings("EnumOrdinal") // nothing of it outlives the run of the program
    private static int cut(int length, Kind kind, byte[] cuts, int from) {
        int rest = length << KIND_BITS | kind.ordinal();
        int at = from;
        while (rest > SEVEN_BITS) {
            cuts[at++] = (byte) (rest | SEVEN_BITS + 1);
            rest >>>= 7;
        }
        cuts[at++] = (byte) rest;
        return at;
    }
}
