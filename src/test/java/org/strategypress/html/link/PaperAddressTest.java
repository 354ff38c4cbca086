package org.strategypress.html.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.strategypress.html.FilledEntries;
import org.strategypress.html.theme.Mark;
import org.strategypress.html.theme.Messages;
import org.strategypress.html.theme.Theme;
import org.strategypress.markup.Tokens;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Site;
import org.strategypress.page.Page;

final class PaperAddressTest {
    private static final String PART = "<p>How</p>" + Mark.ADDRESS.sign() + "<p>More</p>";
    private static final int QUIET_ZONE = 4;

    private static Page page(String path) {
        return Page.at("home-grant", path)
                .part("offer")
                .title("Home grant")
                .below("offer", 2)
                .build();
    }

    private static Document filled(String baseUrl, String path) throws Exception {
        Site site = (Site) FilledEntries.bare(ContentKind.SITE);
        Messages messages = Messages.read(Theme.builtIn(), "en", site, null);
        return Jsoup.parse(new PaperAddress(baseUrl, messages, new AddressCodes())
                .fill(Tokens.of(PART), page(path))
                .html());
    }

    @Test
    void theAddressStandsWhereTheMarkIsAsAReaderTypesIt() throws Exception {
        Document html = filled("https://council.example/", "offer/home-grant.html");
        Element address = html.selectFirst("p:contains(How) + aside.address");
        assertThat(address.attr("data-page")).isEqualTo("furniture-address-home-grant");
        assertThat(address.selectFirst("a").text()).isEqualTo("council.example/offer/home-grant.html");
        assertThat(address.selectFirst("a").attr("href")).isEqualTo("https://council.example/offer/home-grant.html");
        assertThat(html.text()).doesNotContain(String.valueOf(Mark.ADDRESS.sign()));
    }

    @Test
    void aPhoneReadsTheWholeAddressFromTheCode() throws Exception {
        Document html = filled("https://council.example/", "offer/home-grant.html");
        Element code = html.selectFirst("svg.code");
        assertThat(code.attr("alt")).isEqualTo("QR code for council.example/offer/home-grant.html");
        assertThat(new Decoder().decode(squares(code)).getText())
                .isEqualTo("https://council.example/offer/home-grant.html");
    }

    /** The squares as they are drawn, without the white round them. */
    private static BitMatrix squares(Element code) {
        int size = Integer.parseInt(code.attr("viewBox").split(" ")[2]) - 2 * QUIET_ZONE;
        BitMatrix squares = new BitMatrix(size);
        for (MatchResult run : Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z")
                .matcher(code.selectFirst("path").attr("d"))
                .results()
                .toList()) {
            int x = Integer.parseInt(run.group(1)) - QUIET_ZONE;
            int y = Integer.parseInt(run.group(2)) - QUIET_ZONE;
            squares.setRegion(x, y, Integer.parseInt(run.group(3)), 1);
        }
        return squares;
    }

    @Test
    void aFrontPageHasTheAddressOfItsFolder() throws Exception {
        assertThat(filled("https://council.example/", "offer/index.html")
                        .selectFirst("a")
                        .text())
                .isEqualTo("council.example/offer/");
    }

    @Test
    void withoutAnAddressOfTheSiteThereIsNone() throws Exception {
        assertThat(filled(null, "offer/home-grant.html").select("aside")).isEmpty();
        assertThat(PaperAddress.strip(Tokens.of(PART)).html()).isEqualTo("<p>How</p><p>More</p>");
    }
}
