package org.strategypress.press.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.model.EditionKind;
import org.strategypress.page.Edition;
import org.strategypress.pdf.BookSource;
import org.strategypress.pdf.PdfResult;

/** How a book is tried until it fits its paper. */
class PaperFitTest {
    private static final BookSource.About ABOUT =
            new BookSource.About("area", "Book", "", "", "en", false, LocalDate.of(2026, 11, 1));
    private static final String NOTES = "<body data-notes=\"0\"></body>";

    private final List<String> tried = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "1, 1, large 0", // one side of a sheet, or both, is not folded
        "2, 2, large 0",
        "3, 4, large 0|large 1",
        "4, 4, large 0",
        "6, 8, large 0|large 2",
        "7, 8, large 0|large 1",
        "12, 12, large 0",
    })
    void pagesToWriteOnFillTheLastSheet(int pages, int printed, String tries) {
        assertThat(print(pages, pages, 0)).isEqualTo(printed);
        assertThat(String.join("|", tried)).isEqualTo(tries);
    }

    @Test
    void aPageTooManyIsSavedBySmallerText() {
        assertThat(print(5, 4, 0)).isEqualTo(4);
        assertThat(tried).containsExactly("large 0", "small 0");
    }

    @Test
    void whereSmallerTextSavesNoPageThereAreMorePagesToWriteOn() {
        assertThat(print(5, 5, 0)).isEqualTo(8);
        assertThat(tried).containsExactly("large 0", "small 0", "large 3");
    }

    @Test
    void aLastPageThatGoesOntoTheFirstToWriteOnMakesRoomForOneMore() {
        assertThat(print(7, 7, 1)).isEqualTo(8);
        assertThat(tried).containsExactly("large 0", "large 1", "large 2");
    }

    @Test
    void whatIsNotFoldedIsPrintedOnce() {
        assertThat(fit(Map.of("large", 7, "small", 6), 0)
                        .print(new Edition(EditionKind.CHANGES, null, null, null, false))
                        .pages())
                .isEqualTo(7);
        assertThat(tried).containsExactly("large 0");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0", // fits as it is
        "2, 0|4|2|1", // each try takes half of those that are left away
        "4, 0|4|2|3",
        "6, 0|4|6|5",
        "9, 0|4|6|7|8", // the last is taken as it comes
    })
    void theLargestTextThatIsShortEnoughIsFoundByHalves(int first, String tries) {
        Map<String, Integer> pages = new HashMap<>();
        List<BookSource> sources = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            pages.put("" + i, i < first - 1 ? 2 : 1);
            sources.add(new BookSource(NOTES, "" + i, ABOUT, path -> null));
        }
        List<String> read = new ArrayList<>();
        PaperFit fit = new PaperFit(sources, source -> {
            read.add(source.css());
            return new PdfResult(new byte[0], pages.getOrDefault(source.css(), 0), List.of(), List.of(), Map.of());
        });
        int printed = fit.print(new Edition(EditionKind.POSTER, null, null, null, false))
                .pages();
        assertThat(String.join("|", read)).isEqualTo(tries);
        assertThat(printed).isEqualTo(1);
    }

    private int print(int large, int small, int alone) {
        return fit(Map.of("large", large, "small", small), alone)
                .print(new Edition(EditionKind.AREA, null, null, null, false))
                .pages();
    }

    /** A press for books of so many pages by their style sheets, of which the last goes onto a page to write on. */
    private PaperFit fit(Map<String, Integer> pages, int alone) {
        List<BookSource> sources = List.of("large", "small").stream()
                .map(css -> new BookSource(NOTES, css, ABOUT, path -> null))
                .toList();
        return new PaperFit(sources, source -> {
            int notes = Integer.parseInt(source.html().replaceAll("\\D", ""));
            tried.add(source.css() + " " + notes);
            int all = pages.getOrDefault(source.css(), 0) + notes - (notes > 0 ? alone : 0);
            return new PdfResult(new byte[0], all, List.of(), List.of(), Map.of());
        });
    }
}
