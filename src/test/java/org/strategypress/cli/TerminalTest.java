package org.strategypress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void theSecondStartTakesTheWordOfTheFirst() {
        String property = Terminal.SWITCH.substring("-D".length(), Terminal.SWITCH.indexOf('='));
        System.setProperty(property, "true");
        try {
            assertThat(Terminal.isThere()).isTrue();
        } finally {
            System.clearProperty(property);
        }
    }
}
