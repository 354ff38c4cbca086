package org.strategypress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of what is new begins with the version that the program says it is of. */
class ChangelogTest {
    @Test
    void theNewestVersionIsTheOneThatIsBuilt() throws IOException {
        Matcher version = Pattern.compile("<artifactId>strategypress</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(Path.of("pom.xml")));
        Matcher newest = Pattern.compile("(?m)^## (\\S+)").matcher(Files.readString(Path.of(".github/CHANGELOG.md")));
        assertThat(version.find()).isTrue();
        assertThat(newest.find()).isTrue();
        assertThat(newest.group(1)).isEqualTo(version.group(1)).matches("\\d+\\.\\d+\\.\\d+");
    }
}
