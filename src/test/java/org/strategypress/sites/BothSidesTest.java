package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;
import org.strategypress.source.Diagnostic;

/** Books for both sides of the paper: parts begin on the right, page numbers stand outside, pages are even. */
class BothSidesTest {
    private static final String SITE = """
            -- site.yaml --
            name: Growing up here
            editions: {%s, strategy: no, offer: no, areas: no, pledges: no}
            -- contacts.yaml --
            - {id: team, title: Care team, phone: 01632 960123}
            -- priorities.yaml --
            - {id: homes, number: "1", title: Homes}
            - {id: school, number: "2", title: School}
            -- explainers/guide.yaml --
            title: Guide
            """;

    @TempDir
    Path temp;

    @Test
    void partsBeginOnTheRightAndPagesAreEven() throws Exception {
        try (PDDocument one = whole("whole: yes");
                PDDocument two = whole("sides: two")) {
            assertThat(two.getNumberOfPages()).isEven().isGreaterThanOrEqualTo(one.getNumberOfPages());
            assertThat(openings(two)).isNotEmpty().allMatch(page -> page % 2 == 1);
            assertThat(openings(one)).anyMatch(page -> page % 2 == 0);
        }
    }

    @Test
    void pageNumbersStandOutside() throws Exception {
        try (PDDocument two = whole("sides: two")) {
            int page = openings(two).get(0);
            assertThat(foot(two, page, false)).isEqualTo(Integer.toString(page));
            assertThat(foot(two, page - 1, true)).isEqualTo(Integer.toString(page - 1));
            assertThat(foot(two, page, true)).isEmpty();
            assertThat(foot(two, page - 1, false)).isEmpty();
        }
    }

    /** The pages, from 1, that bookmarks of the first level lead to but for contents and back. */
    private static List<Integer> openings(PDDocument book) throws Exception {
        List<Integer> pages = new java.util.ArrayList<>();
        var roots = book.getDocumentCatalog().getDocumentOutline();
        for (var each : roots.children()) {
            if (List.of("Our plan", "Priorities", "Get help", "Explained in plain words", "What comes first")
                    .contains(each.getTitle())) {
                pages.add(book.getPages().indexOf(each.findDestinationPage(book)) + 1);
            }
        }
        return pages;
    }

    private static String foot(PDDocument book, int page, boolean left) throws Exception {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion("foot", new java.awt.Rectangle(left ? 0 : 400, 800, 195, 42));
        stripper.extractRegions(book.getPage(page - 1));
        return stripper.getTextForRegion("foot").strip();
    }

    private PDDocument whole(String editions) throws Exception {
        Path out = temp.resolve("out-" + editions.length());
        Path content = SiteText.parse(SITE.formatted(editions)).writeTo(temp.resolve("content-" + editions.length()));
        BuildReport report =
                Build.run(Requests.ownDate(content, out, null, LocalDate.of(2026, 11, 1)), BuildProgress.SILENT);
        assertThat(report.isRefused()).as("%s", report.diagnostics()).isFalse();
        assertThat(report.diagnostics())
                .extracting(Diagnostic::rule)
                .doesNotContain("print-blank-page", "print-few-lines");
        return Loader.loadPDF(out.resolve("documents/whole.pdf").toFile());
    }
}
