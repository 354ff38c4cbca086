package org.strategypress.pdf.dom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class KeepTogetherTest {
    private static List<String> kept(String html) {
        Element body = Jsoup.parse(html).body();
        KeepTogether.mark(body);
        return body.select("." + KeepTogether.KEEP_NEXT).eachText();
    }

    @Test
    void keepsALineThatAnnouncesSomethingWithIt() {
        assertThat(kept("<p>This led to:</p><ul><li>x</ul><p>Done.</p><p>x</p>"))
                .containsExactly("This led to:");
    }

    @Test
    void keepsALineOfTagsAndALeadWithTheWordsBelow() {
        assertThat(kept("<p><span class=tag>For carers</span></p><p class=lead>In short</p><p>x</p>"))
                .containsExactly("For carers", "In short");
    }

    @Test
    void keepsAShortItemOfAListInOnePiece() {
        Element body = Jsoup.parse(
                        "<ul><li>Short</li><li>" + "long ".repeat(80) + "</li><li>x<ul><li>y</li></ul></li></ul>")
                .body();
        KeepTogether.mark(body);
        assertThat(body.select("." + KeepTogether.IN_ONE_PIECE).eachText()).containsExactly("Short", "x y", "y");
    }

    /** Else its first line may stand on the next page, and its bullet alone before it. */
    @Test
    void keepsAnItemWithAShortListBelowItInOnePieceButNoBranchOfATree() {
        Element body = Jsoup.parse("<ul><li>A<ul><li>" + "long ".repeat(200) + "</li></ul></li></ul>"
                        + "<ul class=tree><li>B<ul><li>C</li></ul></li></ul>")
                .body();
        KeepTogether.mark(body);
        assertThat(body.select("." + KeepTogether.IN_ONE_PIECE).eachText()).containsExactly("C");
    }

    /** Else its last row may be all that stands on a page. */
    @Test
    void keepsAListInColumnsOfFewRowsInOnePiece() {
        String row = "<div><div>a</div><div>b</div></div>";
        Element body = Jsoup.parse("<div class=in-two id=few>" + row.repeat(3) + "</div><div class=in-two id=many>"
                        + row.repeat(4) + "</div>")
                .body();
        KeepTogether.mark(body);
        assertThat(body.select(".in-two." + KeepTogether.IN_ONE_PIECE).eachAttr("id"))
                .containsExactly("few");
    }

    @Test
    void keepsAListOfFewRowsWithTheListThatItGoesOnWith() {
        String list = "<div class=in-two id=%s><div><div>a</div><div>b</div></div></div>";
        Element body = Jsoup.parse(list.formatted("one") + list.formatted("two") + "<p>x</p>" + list.formatted("three"))
                .body();
        KeepTogether.mark(body);
        assertThat(body.select(".in-two." + KeepTogether.STAYS).eachAttr("id")).containsExactly("two");
    }

    @Test
    void leavesALastLineAlone() {
        assertThat(kept("<section><p>This led to:</p></section><p>x</p>")).isEmpty();
    }

    @Test
    void keepsAChapterThatOnlyOpensOthersWithTheFirstOfThem() {
        assertThat(kept("<section class='chapter level-2'>A</section><section class='chapter level-3'>B</section>"
                        + "<section class='chapter level-3'>C</section><section class='chapter level-2'>D</section>"))
                .containsExactly("A");
    }
}
