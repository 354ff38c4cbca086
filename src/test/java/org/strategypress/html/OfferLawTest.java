package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.content.ContentReader;
import org.strategypress.model.Publication;

/** The law of an offer is said from the day on which it counts, and never before. */
class OfferLawTest {
    @TempDir
    Path folder;

    private List<Map<String, Object>> law(String frames, String day) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: Test\n" + frames);
        Publication publication = Objects.requireNonNull(
                ContentReader.read(folder, "content", false).publication());
        return OfferLaw.of(publication, null, LocalDate.parse(day));
    }

    @Test
    void aLawIsSaidFromItsDayOn() throws IOException {
        assertThat(law("frames: [kinship]\n", "2026-06-28")).isEmpty();
        assertThat(law("frames: [kinship]\n", "2026-06-29"))
                .extracting(each -> each.get("act"))
                .containsExactly("Children Act 1989, section 22H");
    }

    @Test
    void whereThePublicationNamesNoFrameNothingIsSaid() throws IOException {
        assertThat(law("", "2026-11-01")).isEmpty();
        assertThat(law("frames: care-leavers\n", "2026-11-01"))
                .extracting(each -> each.get("act"))
                .containsExactly("Children and Social Work Act 2017, section 2");
    }

    @Test
    void itsNameIsThatOfTheDay() throws IOException {
        assertThat(law("frames: [send]\n", "2018-03-31").get(0)).containsEntry("name", "local offer");
        assertThat(law("frames: [send]\n", "2018-04-01").get(0))
                .containsEntry("name", "SEN and disability local offer");
    }

    @Test
    void whatIsPassedWithoutADayOrReadElsewhereIsNotSaid() throws IOException {
        assertThat(law("frames: [care-leavers-northern-ireland]\n", "2099-01-01"))
                .isEmpty();
        assertThat(law("frames: []\n", "2099-01-01")).isEmpty();
        Files.createDirectories(folder.resolve("frames/own"));
        Files.writeString(
                folder.resolve("frames/own/frame.yaml"),
                "law: {act: Some Act, in-force: 2020-01-01, sure: secondary}\n");
        assertThat(law("frames: [own]\n", "2026-01-01")).isEmpty();
    }
}
