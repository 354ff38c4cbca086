package org.strategypress.pdf.dom;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FromRightTest {
    private static Element arranged(String direction, String html) {
        Element body = Jsoup.parse("<html dir=" + direction + "><body>" + html).body();
        FromRight.arrange(body);
        return body;
    }

    @Test
    void setsAnAddressAsOneTextSoThatItsHalvesStayInOrder() {
        Element address =
                arranged("rtl", "<bdi dir=ltr>team<wbr>@example.org</bdi>").selectFirst("bdi");
        assertThat(address).isNotNull();
        assertThat(address.childNodeSize()).isEqualTo(1);
        assertThat(address.text()).isEqualTo("team@example.org");
    }

    @Test
    void leavesAddressesBreakableInPagesFromTheLeft() {
        assertThat(arranged("ltr", "<bdi dir=ltr>team<wbr>@example.org</bdi>").select("wbr"))
                .hasSize(1);
    }

    @Test
    void turnsTheCellsOfRowsRound() {
        Element body = arranged("rtl", "<table><tr><td>1<td>2</tr></table>");
        assertThat(body.select("td").eachText()).containsExactly("2", "1");
        assertThat(body.select("tr").attr(FromRight.TURNED)).isEqualTo("true");
    }

    @Test
    void eachColumnKeepsItsWidth() {
        String table =
                "<table><colgroup><col style='width: 70%'><col style='width: 30%'></colgroup><tr><td>1<td>2</tr></table>";
        assertThat(arranged("rtl", table).select("col").eachAttr("style")).containsExactly("width: 30%", "width: 70%");
        assertThat(arranged("ltr", table).select("col").eachAttr("style")).containsExactly("width: 70%", "width: 30%");
    }

    /** A card sets a label in the line of what it is of, or above it: turned round, the label would stand behind. */
    @Test
    void leavesTheFactsOfACardInTheirOrder() {
        String facts = "<dl class=facts><div><div><dt>Law</dt><dd>Yes</dd></div></div></dl>";
        Element body = arranged("rtl", "<div class=panels>" + facts + "</div>" + facts);
        assertThat(body.select("dl > div > div").eachText()).containsExactly("Law Yes", "Yes Law");
    }
}
