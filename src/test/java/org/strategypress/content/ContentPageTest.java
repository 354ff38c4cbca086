package org.strategypress.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editors' page names every field; {@code -Dgolden.rewrite=true} writes its tables anew. */
class ContentPageTest {
    private static final Path PAGE = Path.of("content/README.md");
    private static final String BEGIN = "<!-- fields: made from the readers, do not edit -->\n\n";
    private static final Pattern FILE =
            Pattern.compile("^`([a-z]+[.](?:yaml|md))`\n\n```[a-z]+\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String END = "<!-- end of fields -->\n";

    @TempDir
    Path folder;

    @Test
    void theFilesToBeginWithAreGood() throws IOException {
        Matcher file = FILE.matcher(Files.readString(PAGE));
        StringBuilder site = new StringBuilder();
        while (file.find()) {
            site.append("-- ").append(file.group(1)).append(" --\n").append(file.group(2));
        }
        ContentResult read = InlineSite.read(folder, site.toString());
        assertThat(read.diagnostics()).isEmpty();
        assertThat(Objects.requireNonNull(read.publication()).entries()).hasSize(4);
    }

    @Test
    void thePageHasTheFieldsThatTheReadersKnow() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        assertThat(page).contains(BEGIN).contains(END);
        String tables = FieldTables.markdown();
        if (Boolean.getBoolean("golden.rewrite")) {
            if (System.getenv("CI") != null) {
                fail("the page is not rewritten where CI is set");
            }
            page = page.substring(0, begin) + tables + page.substring(end);
            Files.writeString(PAGE, page);
            end = page.indexOf(END);
        }
        assertThat(page.substring(begin, end)).isEqualTo(tables);
    }
}
