package org.strategypress.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.program.Program.Outcome;

/** The guide that travels in the jar: written as a site, its PDF says what its pages say, and nothing is found in it. */
class GuideIT {
    @TempDir
    Path folder;

    @Test
    void isWrittenAsASiteWithItsPdf() throws Exception {
        Outcome written = new Program(folder).run("guide", "--output", "manual");
        assertThat(written.err()).isEmpty();
        assertThat(written.exit()).isZero();
        assertThat(written.out()).isEqualTo(Path.of("manual", "index.html") + System.lineSeparator());
        assertThat(Program.files(folder.resolve("manual")))
                .containsKeys("pages/first-hour.html", "pages/rules-1.html", "documents/whole.pdf");
    }
}
