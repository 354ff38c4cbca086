package org.strategypress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.model.Editions;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The claims in every PDF's metadata, PDF/UA-1 and PDF/A-2a, held against veraPDF. */
@Tag("verapdf")
class PdfStandardsTest {
    private static final PdfRenderer RENDERER = new PdfRenderer();
    private static final String RIGHT_TO_LEFT =
            "<h1>العنوان</h1><p>لك الحق في <strong>منزل آمن</strong>، اتصل على <a href='tel:+44163'>٠١٦٣٢</a>.</p>"
                    + "<ul><li>أولا</li><li>ثانيا</li></ul><table><caption>جدول</caption><thead><tr><th>سنة</th>"
                    + "</tr></thead><tbody><tr><td>2026</td></tr></tbody></table>";

    @BeforeAll
    static void start() {
        Logger.getLogger("org.verapdf").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua1", "2a"})
    void theSampleBookFollows(String standard) throws Exception {
        assertThat(failures(RENDERER.render(SampleBook.book()), standard)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua1", "2a"})
    void aRightToLeftBookFollows(String standard) throws Exception {
        BookSource.About about =
                new BookSource.About("ar", "العنوان", "وصف", "Larkford Council", "ar", true, LocalDate.of(2026, 1, 14));
        PdfResult pdf = RENDERER.render(SampleBook.of("<html><body>" + RIGHT_TO_LEFT + "</body></html>", about));
        assertThat(pdf.problems()).isEmpty();
        assertThat(failures(pdf, standard)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua2", "4"})
    void bothFollowTheSecondPartWhereItIsAskedFor(String standard) throws Exception {
        BookSource book = SampleBook.book();
        PdfResult pdf =
                RENDERER.render(new BookSource(book.html(), book.css(), second(book.about()), book.resources()));
        assertThat(pdf.problems()).isEmpty();
        assertThat(failures(pdf, standard)).isEmpty();
        BookSource.About about =
                new BookSource.About("ar", "العنوان", "وصف", "Larkford Council", "ar", true, LocalDate.of(2026, 1, 14));
        assertThat(failures(
                        RENDERER.render(
                                SampleBook.of("<html><body>" + RIGHT_TO_LEFT + "</body></html>", second(about))),
                        standard))
                .isEmpty();
    }

    private static BookSource.About second(BookSource.About about) {
        return new BookSource.About(
                about.id(),
                about.title(),
                about.subject(),
                about.author(),
                about.language(),
                about.rightToLeft(),
                about.date(),
                Editions.Standard.UA_2);
    }

    private static List<String> failures(PdfResult pdf, String standard) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(standard);
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf.bytes()), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, 3, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(claim -> claim.getRuleId() + " " + claim.getMessage() + " " + claim.getLocation())
                    .toList();
        }
    }
}
