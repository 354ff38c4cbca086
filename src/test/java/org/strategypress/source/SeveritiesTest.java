package org.strategypress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.strategypress.source.Severities.Setting;

class SeveritiesTest {
    private static final Diagnostic WARNING = Diagnostic.fileWarning("unused-file", "a.png", "nothing uses it", null);
    private static final Diagnostic OFF = Diagnostic.fileWarning("long-sentence", "a.md", "it is long", null);
    private static final Diagnostic ERROR = Diagnostic.fileError("table-cells", "a.md", "it has 3", null);
    private static final List<Diagnostic> ALL = List.of(WARNING, OFF, ERROR);

    private static List<Diagnostic> apply(String rule, Setting setting) {
        return new Severities(Map.of(rule, setting)).apply(ALL);
    }

    @Test
    void whereNothingIsSaidWarningsAreToldButForRulesThatAreOff() {
        assertThat(Severities.USUAL.apply(ALL)).containsExactly(WARNING, ERROR);
    }

    @Test
    void warningsMayBeOffOrErrors() {
        assertThat(apply("unused-file", Setting.OFF)).containsExactly(ERROR);
        assertThat(apply("unused-file", Setting.ERROR)).containsExactly(WARNING.asError(), ERROR);
        assertThat(apply("long-sentence", Setting.WARNING)).containsExactlyElementsOf(ALL);
    }

    @Test
    void anErrorStaysOne() {
        assertThat(apply("table-cells", Setting.OFF)).contains(ERROR);
    }

    @Test
    void weighingTwiceIsWeighingOnce() {
        Severities severities = new Severities(Map.of("unused-file", Setting.ERROR));
        assertThat(severities.apply(severities.apply(ALL))).isEqualTo(severities.apply(ALL));
    }
}
