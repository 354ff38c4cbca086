package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.output.PublishException;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;
import org.strategypress.source.DiagnosticText;

/** A site that is refused leaves nothing on disk, at whichever stage its mistake comes to light. */
class RefusedBuildTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @TempDir
    Path temp;

    /** The first comes to light while the site is built, the others when it is read and checked. */
    @ParameterizedTest
    @ValueSource(strings = {"theme-unknown", "reference-unknown", "yaml-broken-list", "many-at-once"})
    void writesNothing(String name) throws IOException, PublishException {
        Path bad = Path.of("src/test/resources/bad");
        Path content =
                SiteText.parse(Files.readString(bad.resolve(name + ".txt"))).writeTo(temp.resolve("content"));
        Path output = temp.resolve("out");
        BuildReport report = Build.run(Requests.ownDate(content, output, null, TODAY), BuildProgress.SILENT);
        String told = report.diagnostics().stream()
                .filter(each -> !each.rule().equals("no-emergency")) // as in the texts that are compared with
                .map(each -> DiagnosticText.text(each) + "\n")
                .collect(Collectors.joining())
                .replace(content.toString(), "content");
        BadContentTest.compare(bad.resolve(name + ".expected"), told);
        assertThat(report.isRefused()).isTrue();
        assertThat(output).doesNotExist();
    }
}
