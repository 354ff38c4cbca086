package org.strategypress.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FurnitureTest {
    @Test
    void everyPieceIsKnownByItsWordAndByItsWordWithAPage() {
        assertThat(Furniture.is("furniture-cover")).isTrue();
        assertThat(Furniture.is("furniture-opener-3")).isTrue();
        assertThat(Furniture.is("furniture-address-first-home")).isTrue();
        assertThat(Furniture.is("furniture-signatures-decision-2026")).isTrue();
    }

    @Test
    void pagesTextOutsideOfPagesAndUnknownPiecesAreNone() {
        assertThat(Furniture.is("first-home")).isFalse();
        assertThat(Furniture.is("")).isFalse();
        assertThat(Furniture.is("furniture-shelf")).isFalse();
        assertThat(Furniture.is("furniture-coverage")).isFalse();
    }
}
