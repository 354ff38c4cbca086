package org.strategypress.markup;

import java.util.ArrayList;
import org.strategypress.markup.Token.Kind;
import org.strategypress.markup.Token.Place;
import org.strategypress.source.Provenance;
import org.strategypress.source.Span;

/**
 * A row of tokens put away until it is wanted: its text, where each token ends and where it comes from, which needs a fifth of
 * the memory. What is taken out again is the same row. It never changes; safe for many threads.
 */
public final class PackedTokens {
    private static final Kind[] KINDS = Kind.values();

    private final String html;
    private final byte[] kinds;
    private final int[] ends;
    private final Provenance origins;

    private PackedTokens(String html, byte[] kinds, int[] ends, Provenance origins) {
        this.html = html;
        this.kinds = kinds;
        this.ends = ends;
        this.origins = origins;
    }

    /** Puts a row away. */
    public static PackedTokens of(Tokens tokens) {
        StringBuilder html = new StringBuilder(tokens.size() * 24);
        byte[] kinds = new byte[tokens.size()];
        int[] ends = new int[kinds.length];
        Provenance.Builder origins = new Provenance.Builder();
        for (int at = 0; at < kinds.length; at++) {
            Token token = tokens.get(at);
            origins.from(html.length(), token.origin());
            token.write(html);
            kinds[at] = (byte) token.kind().ordinal();
            ends[at] = html.length();
        }
        return new PackedTokens(html.toString(), kinds, ends, origins.build());
    }

    /** The row. */
    public Tokens tokens() {
        TokenRow row = new TokenRow(kinds.length);
        TagScanner tags = new TagScanner(html, new ArrayList<>());
        int start = 0;
        for (int at = 0; at < kinds.length; at++) {
            Span origin = origins.at(start);
            Kind kind = KINDS[kinds[at]];
            if (kind == Kind.START || kind == Kind.END) {
                Token tag = tags.read(start, kind == Kind.END);
                row.add(origin == null ? tag : tag.from(origin));
            } else {
                row.add(new Token(kind, new Place(html, start, ends[at]), null, origin));
            }
            start = ends[at];
        }
        return row.tokens();
    }
}
