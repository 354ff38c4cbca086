package org.strategypress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.pdf.Imposition.Side;

/** The order of pages that are printed two up and folded. */
class ImpositionTest {
    @Test
    void eightPagesLieOnTwoSheets() {
        assertThat(Imposition.sides(8, false))
                .containsExactly(new Side(8, 1), new Side(2, 7), new Side(6, 3), new Side(4, 5));
    }

    @Test
    void aBookFromTheRightHasItsSpineOnTheRight() {
        assertThat(Imposition.sides(8, true))
                .containsExactly(new Side(1, 8), new Side(7, 2), new Side(3, 6), new Side(5, 4));
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 2", "4, 2", "5, 4", "20, 10"})
    void theLastSheetIsFilled(int pages, int sides) {
        assertThat(Imposition.sides(pages, false)).hasSize(sides);
    }

    /** Sheets are laid on each other as they come, turned on the short edge, folded once and turned over page by page. */
    @ParameterizedTest
    @ValueSource(ints = {4, 8, 12, 40})
    void theFoldedPileReadsInOrder(int pages) {
        List<Side> sides = Imposition.sides(pages, false);
        List<Integer> front = new ArrayList<>();
        List<Integer> back = new ArrayList<>();
        for (int sheet = 0; sheet < sides.size() / 2; sheet++) {
            Side outside = sides.get(2 * sheet);
            Side inside = sides.get(2 * sheet + 1);
            front.addAll(List.of(outside.right(), inside.left()));
            back.addAll(0, List.of(inside.right(), outside.left()));
        }
        front.addAll(back);
        assertThat(front)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, pages).boxed().toList());
    }
}
