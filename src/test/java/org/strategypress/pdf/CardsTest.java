package org.strategypress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.strategypress.pdf.tag.TagOrder;

class CardsTest {
    private static final String HEAD =
            "<h3>Grant</h3><p class=lead>In short.</p><div class=side><p>Up to £30</p><p>Call us</p><p>Mondays</p></div>"
                    + "<section><h4 id=a-how>How to get it</h4><ol><li>Ask.</li></ol></section>"
                    + "<section><h4 id=a-say>Say it</h4><p>Hello.</p></section>"
                    + "<div class=panel><dl class=facts><div><div><dt>Law</dt><dd>By law</dd></div></div></dl></div>"
                    + "<p class=meta>Checked.</p>";
    private static final String END = "<section><h4 id=a-refused>If the answer is no</h4><p>Ask us why.</p></section>"
            + "<section><h4 id=a-serves>What this is part of</h4><p>A plan.</p></section>"
            + "<aside class=address><div class=address-code></div><div><p>www</p></div></aside>"
            + "<div class=metas><p>Changed.</p></div>";
    private static final String LONG =
            "A longer sentence about this, so that it needs more room than there is. ".repeat(20);

    private static Element card(String attributes, String body) {
        Element page = Jsoup.parse("<body " + attributes + "><div class=duo>" + HEAD + body + END + "</div></body>")
                .body();
        Cards.arrange(page);
        return page.child(0);
    }

    @Test
    void setsTheFactsOnTheLeftBelowTheTitleAndWhatToDoBesideThem() {
        Element card = card("", "<p>" + LONG + "</p>");
        assertThat(card.child(2).className()).isEqualTo("pairing panels");
        assertThat(card.select("> .panels > .left > *").eachText())
                .containsExactly("Up to £30 Call us Mondays", "Law By law", "Checked.");
        assertThat(card.select("> .panels > .right > section > h4").eachText())
                .containsExactly("How to get it", "Say it");
        assertThat(card.child(3).text()).isEqualTo(LONG.strip());
    }

    @Test
    void letsWhomToSendTheWordsRunOn() {
        String lines = "<section><h4 id=b-say>Say it</h4><p>To: Team<br>Open: Mondays</p></section>";
        assertThat(card("", lines).select("br")).isEmpty();
        assertThat(card("", lines).text()).contains("To: Team Open: Mondays");
        assertThat(card("", "<p>One<br>Two</p>").select("br")).hasSize(1);
    }

    @Test
    void setsShortWordsIntoTheRoomBesideTheFacts() {
        Element card = card("", "<p>Short.</p>");
        assertThat(card.select("> .panels > .right > p").eachText()).containsExactly("Short.");
        assertThat(card.select("> p:not(.lead)")).isEmpty();
    }

    /** Then nothing is left below: a card ends where its columns do. */
    @Test
    void setsTheAddressAndTheSmallPrintIntoTheColumnsWhereAllElseHasRoom() {
        Element card = card("", "<div class=panel><p>" + LONG + "</p></div><p>Short.</p>");
        assertThat(card.lastElementChild().className()).isEqualTo("pairing panels");
        assertThat(card.select("> .panels > .right > .address")).hasSize(1);
        assertThat(card.select("> .panels .metas")).hasSize(1);
        assertThat(card.hasClass("flows")).isFalse();
    }

    /** Else one column would end far above the other, and a page hold fewer cards. */
    @Test
    void sharesWhatStandsLastSoThatBothColumnsEndAlike() {
        Element asked = card("", "<p>" + "Words that stand beside the facts of a card. ".repeat(5) + "</p>");
        assertThat(asked.hasClass("flows")).isFalse();
        assertThat(asked.select("> .panels > .left > .address")).hasSize(1);
        assertThat(asked.select("> .panels > .right > section > h4").eachText())
                .containsExactly("How to get it", "Say it", "If the answer is no");
    }

    @Test
    void saysHowAnAddressIsUsedInTheFirstOfCardsThatFollowEachOther() {
        String address = "<aside class=address><div></div><div><p>Type it.</p><p>www</p></div></aside>";
        String chapter = "<section class=chapter><div class=duo>" + HEAD + address + "</div></section>";
        Element page = Jsoup.parse(chapter + chapter + "<section class=chapter><h2>B</h2></section>" + chapter)
                .body();
        Cards.arrange(page);
        assertThat(page.select(".address").eachText()).containsExactly("Type it. www", "www", "Type it. www");
    }

    @Test
    void letsWhomToSendLettersRunOn() {
        Element page = Jsoup.parse("<section class=letters><blockquote>No?</blockquote><p>To: Team<br>Mondays</p>"
                        + "<div class=run>Email</div></section>")
                .body();
        Cards.arrange(page);
        assertThat(page.select(".run-on").eachText()).containsExactly("To: Team Mondays Email");
    }

    @Test
    void letsACardWithMoreWordsThanHaveRoomBesideItsFactsEndOnTheNextPage() {
        assertThat(card("", "<p>" + LONG + "</p>").hasClass("flows")).isTrue();
    }

    @Test
    void beginsAFactThatIsWordsAloneInTheLineOfItsLabel() {
        Element words = card("", "").selectFirst(".panel .in-a-line");
        assertThat(words).isNotNull();
        assertThat(words.text()).isEqualTo("Law By law");
        String list =
                "<div class=panel><dl class=facts><div><div><dt>For</dt><dd><p>One</p></dd></div></div></dl></div>";
        assertThat(card("", list).select(".in-a-line:contains(For)")).isEmpty();
    }

    @Test
    void letsTheWaysToReachSomebodyRunOn() {
        String ways = "<p class=hours>Team</p><div class=run>Email</div><p>Ask us.</p><p class=amount>£30</p>";
        Element page = Jsoup.parse("<div class=duo><h3>T</h3><div class=side>" + ways + "</div></div>")
                .body();
        Cards.arrange(page);
        assertThat(page.select(".run-on").eachText()).containsExactly("Team Email Ask us.");
    }

    @Test
    void leavesWhatNeedsTheWholeWidthBelow() {
        Element card = card("", "<table><tr><td>1</td></tr></table>");
        assertThat(card.select("> table")).hasSize(1);
    }

    @Test
    void neverSetsAHeadingLastBesideTheFacts() {
        Element card = card("", "<h4>Good to know</h4><p>" + LONG + "</p>");
        assertThat(card.select("> .panels h4:containsOwn(Good)")).isEmpty();
    }

    @Test
    void setsTheAnswerNoTheSmallPrintAndTheAddressSideBySideAtItsFoot() {
        Element card = card("", "<p>" + LONG + "</p>");
        Element foot = card.lastElementChild();
        assertThat(foot.className()).isEqualTo("pairing ends");
        assertThat(foot.children().eachText())
                .containsExactly("If the answer is no Ask us why.", "What this is part of A plan. Changed.", "www");
    }

    /** Whatever stands where, it is read in the order of the page. */
    @Test
    void isReadInTheOrderOfThePage() {
        for (String body : List.of("", "<p>Short.</p>", "<p>" + LONG + "</p>", "<figure></figure><p>x</p>")) {
            Element plain =
                    Jsoup.parse("<div>" + HEAD + body + END + "</div>").body().child(0);
            Element card = card("", body);
            for (Element row : card.select(".pairing")) {
                row.children().stream()
                        .flatMap(cell -> cell.children().stream())
                        .sorted(Comparator.comparingInt(part -> Integer.parseInt(part.attr(TagOrder.READ))))
                        .toList()
                        .forEach(row::before);
                row.remove();
            }
            assertThat(card.text()).as(body).isEqualTo(plain.text());
        }
    }

    @Test
    void leavesABookOfOneColumnAsItIs() {
        assertThat(card("data-columns=1", "").select(".pairing")).isEmpty();
    }
}
