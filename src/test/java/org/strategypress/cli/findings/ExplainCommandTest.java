package org.strategypress.cli.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.strategypress.source.RuleAbout;
import org.strategypress.source.RuleBook;
import picocli.CommandLine;

class ExplainCommandTest {
    private final StringWriter told = new StringWriter();

    private int run(String... words) {
        PrintWriter out = new PrintWriter(told, true);
        return new CommandLine(new ExplainCommand()).setOut(out).setErr(out).execute(words);
    }

    @Test
    void aRuleIsExplained() {
        assertThat(run("unused-file")).isZero();
        assertThat(told.toString())
                .startsWith("unused-file: warning")
                .contains("Why\n", "What to do\n", "Example\n")
                .contains("checks: {unused-file: off}");
        assertThat(told.toString().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void ofBrokenDataItSaysThatItStaysAnError() {
        assertThat(run("broken-link")).isZero();
        assertThat(told.toString()).contains("cannot be turned off").doesNotContain("checks:");
    }

    @Test
    void theListHasAllRulesWithTheirWeights() {
        assertThat(run("--list")).isZero();
        assertThat(told.toString().lines()).hasSameSizeAs(RuleBook.whole().all());
        for (RuleAbout rule : RuleBook.whole().all()) {
            assertThat(told.toString()).contains(rule.name());
        }
        assertThat(told.toString()).containsPattern("long-sentence +off\n").containsPattern("broken-link +error\n");
    }

    @Test
    void anUnknownRuleIsRefusedWithTheNearest() {
        assertThat(run("brokenlink")).isEqualTo(2);
        assertThat(told.toString()).contains("did you mean “broken-link”?");
        assertThat(run()).isEqualTo(2);
        assertThat(run("--list", "sic")).isEqualTo(2);
    }
}
