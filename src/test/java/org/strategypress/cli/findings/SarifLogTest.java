package org.strategypress.cli.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.SourceFile;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The log has what the schema of SARIF 2.1.0 asks for, and places count as it says. */
class SarifLogTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final SourceFile FILE = new SourceFile("content/a b é.md", "one\n😀 “two” <b>\n");

    private static Map<?, ?> run(Diagnostic... findings) {
        String json = SarifLog.of(List.of(findings), new ReportedPath(Path.of(""), Path.of("")), "1.2", DAY);
        Map<?, ?> log = new Yaml(new SafeConstructor(new LoaderOptions())).load(json);
        assertThat(log.get("version")).isEqualTo("2.1.0");
        assertThat(log.get("$schema").toString()).endsWith("sarif-schema-2.1.0.json");
        return (Map<?, ?>) ((List<?>) log.get("runs")).get(0);
    }

    private static Object at(Object node, Object... way) {
        Object here = node;
        for (Object step : way) {
            here = step instanceof Integer index ? ((List<?>) here).get(index) : ((Map<?, ?>) here).get(step);
        }
        return here;
    }

    @Test
    void aFindingHasItsRuleItsWeightAndItsPlaceInCodePoints() {
        Map<?, ?> run = run(
                Diagnostic.warning("unused-file", FILE.span(8, 11), "say it", "so"),
                Diagnostic.fileError("broken-file", "b.pdf", "it is broken", null));
        assertThat(run.get("columnKind")).isEqualTo("unicodeCodePoints");
        assertThat(at(run, "tool", "driver", "name")).isEqualTo("strategypress");
        assertThat(at(run, "tool", "driver", "version")).isEqualTo("1.2");
        assertThat(at(run, "results", 0, "ruleId")).isEqualTo("unused-file");
        assertThat(at(run, "results", 0, "level")).isEqualTo("warning");
        assertThat(at(run, "results", 0, "message", "text")).isEqualTo("say it. Cure: so");
        Object place = at(run, "results", 0, "locations", 0, "physicalLocation");
        assertThat(at(place, "region", "startLine")).isEqualTo(2);
        assertThat(at(place, "region", "startColumn")).isEqualTo(4);
        assertThat(at(place, "region", "endColumn")).isEqualTo(7);
        assertThat(at(place, "region", "snippet", "text")).isEqualTo("two");
        assertThat(at(place, "contextRegion", "snippet", "text")).isEqualTo("😀 “two” <b>");
        assertThat(at(place, "artifactLocation", "uriBaseId")).isEqualTo("%SRCROOT%");
        assertThat(at(place, "artifactLocation", "uri")).isEqualTo("content/a%20b%20%C3%A9.md");
        assertThat(URI.create(at(place, "artifactLocation", "uri").toString())).isNotNull();
        assertThat(at(run, "results", 1, "level")).isEqualTo("error");
        assertThat(at(run, "results", 1, "locations", 0, "physicalLocation", "region"))
                .isNull();
    }

    @Test
    void eachRuleIsDescribedOnceAndFoundByItsIndex() {
        Map<?, ?> run = run(
                Diagnostic.fileWarning("unused-file", "a", "m", null),
                Diagnostic.fileWarning("unused-file", "b", "m", null),
                Diagnostic.fileError("broken-link", "c", "m", null));
        List<?> rules = (List<?>) at(run, "tool", "driver", "rules");
        assertThat(rules).hasSize(2);
        for (Object result : (List<?>) run.get("results")) {
            int index = (Integer) at(result, "ruleIndex");
            assertThat(at(rules.get(index), "id")).isEqualTo(at(result, "ruleId"));
            assertThat(at(rules.get(index), "fullDescription", "text").toString())
                    .isNotBlank();
            assertThat(at(rules.get(index), "help", "text").toString()).isNotBlank();
        }
        assertThat(at(rules.get(0), "defaultConfiguration", "level")).isEqualTo("error");
    }

    /** A server knows a finding again when lines above it came: 3.27.18. */
    @Test
    void aFindingKeepsItsFingerprintWhenLinesAboveItCome() {
        SourceFile longer = new SourceFile("content/a b é.md", "zero\none\n😀 “two” <b>\n");
        Object one = at(run(Diagnostic.warning("figure", FILE.span(8, 11), "m", null)), "results", 0);
        Map<?, ?> two = run(
                Diagnostic.warning("figure", longer.span(13, 16), "m", null),
                Diagnostic.warning("figure", longer.span(13, 16), "m", null));
        Object print = at(one, "partialFingerprints", "ruleAndLine/v1");
        assertThat(at(two, "results", 0, "partialFingerprints", "ruleAndLine/v1"))
                .isEqualTo(print);
        assertThat(at(two, "results", 1, "partialFingerprints", "ruleAndLine/v1"))
                .isNotEqualTo(print);
    }

    /** A content folder that was given by its whole path lies in what was checked out all the same. */
    @Test
    void aPathIsToldFromTheTopOfWhatWasCheckedOut() {
        ReportedPath paths = new ReportedPath(Path.of("/repo/site"), Path.of("/repo"));
        assertThat(paths.of("content/a.md")).isEqualTo("site/content/a.md");
        assertThat(paths.of("/repo/site/content/a.md")).isEqualTo("site/content/a.md");
        assertThat(paths.of("../content/a.md")).isEqualTo("content/a.md");
        assertThat(paths.of("/else where/a.md")).isEqualTo("/else where/a.md");
        String log = SarifLog.of(
                List.of(Diagnostic.fileError("broken-file", "/else where/a.md", "m", null)), paths, "1.2", DAY);
        assertThat(log).contains("\"artifactLocation\":{\"uri\":\"file:///else%20where/a.md\"}");
    }

    @Test
    void nothingFoundIsALogToo() {
        assertThat((List<?>) run().get("results")).isEmpty();
    }
}
