package org.strategypress.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.strategypress.source.Diagnostic;

/** Attacks in all the disguises we know: each is refused with an error or shown as the text it is. */
class PayloadTest {

    static Stream<String> payloads() {
        return SpecExample.resource("payloads.txt")
                .lines()
                .map(line -> line.replace("\\n", "\n").replace("\\\\", "\\"));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void anAttackIsAnErrorAndLeavesNothingActive(String payload) {
        for (String text : new String[] {payload, "Words.\n\n" + payload + "\n\nMore *words*."}) {
            Parsed parsed = Parsed.block(text);
            boolean refused = parsed.diagnostics().stream().anyMatch(PayloadTest::isRefused);
            assertThat(refused || isShownAsText(payload, parsed)).isTrue();
            assertThat(parsed.diagnostics())
                    .allMatch(d -> d.hint() != null && !d.message().isBlank());
            MarkdownLawsTest.isSafe(text, parsed.dom());
        }
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void anAttackInOneLineLeavesNothingActive(String payload) {
        Parsed parsed = Parsed.line(payload);
        MarkdownLawsTest.isSafe(payload, parsed.dom());
    }

    /** Looks are left out and told: nothing of them is left to be active. */
    private static boolean isRefused(Diagnostic found) {
        return found.isError() || found.rule().equals("pasted-looks");
    }

    private static boolean isShownAsText(String payload, Parsed parsed) {
        String visible = parsed.dom().wholeText().replace("\"", "").replace("\\", "");
        return visible.contains(payload.replace("\"", "").replace("\\", ""));
    }
}
