package org.strategypress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.strategypress.source.Diagnostic;

/** A link to no part is told once, at its words. */
class RepeatsTest {
    private static final Diagnostic PAGE = Diagnostic.fileError(
            "broken-fragment", "a.md", "the link \"#words\" leads to no part of this page (on a.html)", null);

    private static Diagnostic book(String part) {
        String message = "the link “Words” leads to “#" + part + "”, which no reader of the book can open";
        return Diagnostic.fileError("print-broken-link", "strategy", message, null);
    }

    @Test
    void aBooksLinkIsNotToldBesideThePages() {
        assertThat(Repeats.without(List.of(PAGE, book("strategy--words"), book("words"))))
                .containsExactly(PAGE);
    }

    @Test
    void noMoreIsItBesideALinkToAnotherPage() {
        Diagnostic page = Diagnostic.fileError(
                "broken-fragment", "a.md", "a link leads to #4.2 of pages/method.html, which has no such part", null);
        assertThat(Repeats.without(List.of(page, book("method--4.2")))).containsExactly(page);
    }

    @Test
    void anotherLinkOfABookIsTold() {
        Diagnostic other = book("strategy--others");
        assertThat(Repeats.without(List.of(PAGE, other))).containsExactly(PAGE, other);
        assertThat(Repeats.without(List.of(book("words")))).hasSize(1);
    }
}
