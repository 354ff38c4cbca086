package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What a group chat shows beside a link: one picture for the whole publication, where its address is known. */
class LinkPreviewTest {
    @Test
    void everyPageNamesTheOnePictureOfThePublicationByItsWholeAddress() {
        List<String> pictures = BuiltSite.SAMPLE.files(".png").stream()
                .filter(file -> file.startsWith("assets/preview-"))
                .toList();
        assertThat(pictures).hasSize(1);
        String address = "https://alongside-you.wrenbourne.example/" + pictures.get(0);
        assertThat(BuiltSite.SAMPLE.pages().stream()
                        .filter(page -> !page.equals("404.html") && !page.startsWith("archive/2023/")))
                .allSatisfy(page -> assertThat(Jsoup.parse(BuiltSite.SAMPLE.text(page))
                                .select("meta[property=og:image]")
                                .eachAttr("content"))
                        .as(page)
                        .containsExactly(address));
    }

    @Test
    void aPublicationWithoutAnAddressHasNone() {
        assertThat(BuiltSite.SOUTHWARK.files(".png")).noneMatch(file -> file.contains("preview-"));
        assertThat(BuiltSite.SOUTHWARK.pages())
                .allSatisfy(page -> assertThat(BuiltSite.SOUTHWARK.text(page)).doesNotContain("og:image"));
    }

    /** A link to what was taken back may be older than that: its preview, too, names the publication alone. */
    @Test
    void whatWasTakenBackIsToldOfByNoPreview() {
        assertThat(Jsoup.parse(BuiltSite.SAMPLE.text("pages/summer-day-2026.html"))
                        .select("meta[property=og:title]")
                        .eachAttr("content"))
                .containsExactly("Alongside You");
    }
}
