package org.strategypress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.output.OutputFile;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The PDF of the report to a committee follows what its metadata claims, PDF/UA-1 and PDF/A-2a, as veraPDF sees it. */
@Tag("verapdf")
class ReportPackStandardsTest {
    @BeforeAll
    static void start() {
        Logger.getLogger("org.verapdf").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua1", "2a"})
    void itFollowsWhatItClaims(String standard) throws Exception {
        Path content = Path.of("content");
        LocalDate day = LocalDate.of(2026, 9, 30);
        byte[] pdf = ReportPack.make(
                        new BuildRequest(content, content, null, null, null, day, false, false, false, null),
                        new ReportPack.Asked(LocalDate.of(2026, 4, 1), day, null))
                .files()
                .stream()
                .filter(each -> each.path().endsWith(".pdf"))
                .map(OutputFile::bytes)
                .findFirst()
                .orElseThrow();
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(standard);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, 3, false, true, false)) {
            assertThat(validator.validate(parser).getTestAssertions().stream()
                            .map(claim -> claim.getRuleId() + " " + claim.getMessage() + " " + claim.getLocation()))
                    .isEmpty();
        }
    }
}
