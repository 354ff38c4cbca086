package org.strategypress.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The leaflet for one young person, read back: what may apply is in it, and what was answered is on no cover and in no data. */
class LeafletTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private static BuildRequest request() {
        Path content = Path.of("content");
        return new BuildRequest(content, content, null, null, DAY, DAY, false, false, false, null);
    }

    private static Leaflet.Made made(
            @Nullable Integer age, @Nullable String status, Set<String> situations, @Nullable String language) {
        return Leaflet.make(request(), new Leaflet.Asked(age, status, situations, null, language));
    }

    @Test
    void theHelpForTheAnswersIsInItAndTheCoverTellsNothing() throws IOException {
        byte[] pdf = Objects.requireNonNull(
                        made(19, "former-relevant", Set.of("parent"), null).file())
                .bytes();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            String all = new PDFTextStripper().getText(read);
            assertThat(all).contains("Setting up home grant").contains("Because you are 18 to 20");
            assertThat(all).containsOnlyOnce("You can make a complaint:");
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(read))
                    .contains("Alongside You")
                    .doesNotContainIgnoringCase("parent")
                    .doesNotContain("18 to 20")
                    .doesNotContainIgnoringCase("former");
            String data = read.getDocumentInformation().getCOSObject()
                    + new String(read.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(data).doesNotContainIgnoringCase("former").doesNotContainIgnoringCase("parent");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | former-relevant | parent | ti | --age is an age in years from 0 to 99, not 120",
                "19 | formerly | parent | ti | --status can be",
                "19 | former-relevant | parents | ti | --situation can be",
                "19 | former-relevant | parent | xx | --lang can be ar, en"
            })
    void whatThePublicationDoesNotHaveIsTold(int age, String status, String situation, String language, String words) {
        assertThatThrownBy(() -> made(age, status, Set.of(situation), language))
                .isInstanceOf(Leaflet.UnknownAnswer.class)
                .hasMessageContaining(words);
    }

    @Test
    void nothingIsKept() {
        Path content = Path.of("content");
        BuildRequest cached = new BuildRequest(
                content,
                content,
                null,
                null,
                DAY,
                DAY,
                false,
                false,
                false,
                new BuildRequest.Cache(Path.of("target/cache"), "x"));
        assertThatThrownBy(() -> Leaflet.make(cached, new Leaflet.Asked(19, null, Set.of(), null, null)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
