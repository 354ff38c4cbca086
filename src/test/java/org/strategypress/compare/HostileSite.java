package org.strategypress.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.strategypress.output.PublishException;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.BuildRequest;

/** Builds a comparison whose words look like marks, and looks at what became of them. */
final class HostileSite {
    private HostileSite() {}

    static void assertSafe(Compared all, Path folder) throws IOException {
        for (Map.Entry<String, String> each : new SitePages(all).files().entrySet()) {
            Path file = folder.resolve(each.getKey());
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, each.getValue());
        }
        LocalDate day = LocalDate.parse(all.day());
        try {
            BuildReport report = Build.run(
                    new BuildRequest(
                            folder.resolve("content"),
                            folder.resolve("site"),
                            null,
                            null,
                            day,
                            day,
                            false,
                            false,
                            true,
                            null),
                    BuildProgress.SILENT);
            assertThat(report.diagnostics()).isEmpty();
        } catch (PublishException refused) {
            throw new UncheckedIOException(new IOException(refused));
        }
        Element main = Jsoup.parse(Files.readString(folder.resolve("site/pages/help-laptop.html")))
                .selectFirst("main");
        Element row = Objects.requireNonNull(main).selectFirst("tbody tr");
        assertThat(Objects.requireNonNull(row).child(0).text())
                .isEqualTo("<script>alert(1)</script> [x](javascript:alert(1)) *b* {bar=9} | https://evil.example");
        assertThat(row.child(1).text()).isEqualTo("<img src=x onerror=alert(1)> `code` # |");
        assertThat(row.select("img, script, code, svg")).isEmpty();
        assertThat(row.select("a").eachAttr("href")).hasSize(2).noneMatch(each -> each.contains("evil"));
    }
}
