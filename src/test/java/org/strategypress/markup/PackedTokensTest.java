package org.strategypress.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Span;

/** What is put away comes out as it was: each token, its attributes, where it comes from, its slots. */
class PackedTokensTest {
    private static final String HTML = "<!doctype html><P CLASS='a \"b\"' hidden id=x>Pounds &amp; pence \uFDD0 <br/>"
            + "<!-- > --><svg viewBox=\"0 0 1 1\"><path d='M0 0'/></svg><textarea><p></textarea><script>a<b</script> < end</p>";

    @Test
    void everyTokenComesBack() {
        Tokens tokens = Tokens.of(HTML);
        Tokens back = PackedTokens.of(tokens).tokens();
        assertEquals(tokens.size(), back.size());
        assertEquals(tokens.hasSlots(), back.hasSlots());
        for (int at = 0; at < tokens.size(); at++) {
            Token was = tokens.get(at);
            Token is = back.get(at);
            assertEquals(was.toString(), is.toString());
            assertEquals(was.name(), is.name());
            assertEquals(was.isSelfClosing(), is.isSelfClosing());
            assertEquals(was.attributes(), is.attributes());
            for (int number = 0; number < was.attributes(); number++) {
                assertEquals(was.attribute(number), is.attribute(number));
                assertEquals(was.value(number), is.value(number));
            }
        }
        assertEquals(tokens.html(), back.html());
    }

    @Test
    void textsThatWereApartStayApart() {
        SourceFile source = new SourceFile("a.md", "one two");
        Span one = new Span(source, 0, 3);
        Span two = new Span(source, 4, 7);
        Tokens tokens = new TokenRow(4)
                .add(Token.text("one ").from(one))
                .add(Token.text("two").from(two))
                .add(Token.text("!"))
                .tokens();
        Tokens back = PackedTokens.of(tokens).tokens();
        assertEquals(3, back.size());
        assertEquals(one, back.get(0).origin());
        assertEquals(two, back.get(1).origin());
        assertSame(null, back.get(2).origin());
    }

    @Test
    void longTextsAndLettersOfAllPlanesComeBack() {
        for (int length : new int[] {15, 16, 2047, 2048, 300_000}) {
            Tokens tokens = Tokens.of("<p>" + "“😀”".repeat(length) + "</p>");
            Tokens back = PackedTokens.of(tokens).tokens();
            assertEquals(3, back.size());
            assertEquals(4 * length, back.get(1).length());
            assertEquals(tokens.html(), back.html());
        }
    }

    @Test
    void nothingIsNothing() {
        assertEquals(0, PackedTokens.of(Tokens.NONE).tokens().size());
    }
}
