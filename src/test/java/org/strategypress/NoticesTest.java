package org.strategypress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What travels in the jar and is no library, a font, a script, somebody's data, has its licence beside it and is named. */
class NoticesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path LICENCES = RESOURCES.resolve("META-INF/licenses");
    private static final Path VENDOR = Path.of("themes/default/assets/vendor");

    private static String notices() throws IOException {
        return Files.readString(LICENCES.resolve("README.md"));
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyFaceHasItsLicenceBesideIt() throws IOException {
        for (String face : names(RESOURCES.resolve("fonts"), ".ttf")) {
            String family = face.substring(0, face.indexOf('-'));
            assertThat(Files.readString(RESOURCES.resolve("fonts/" + family + "-OFL.txt")))
                    .contains("SIL OPEN FONT LICENSE Version 1.1");
            assertThat(notices()).contains("`fonts/" + family + "-*.ttf`").contains("`fonts/" + family + "-OFL.txt`");
        }
    }

    @Test
    void noScriptIsOfOthers() {
        assertThat(VENDOR).doesNotExist();
    }

    @Test
    void everyColourProfileIsNamed() throws IOException {
        assertThat(names(RESOURCES.resolve("icc"), ""))
                .isNotEmpty()
                .allSatisfy(profile -> assertThat(notices()).contains("`icc/" + profile + "`"));
    }

    @Test
    void everyScriptOfOthersIsNamed() throws IOException {
        assertThat(notices()).contains("`preview/idiomorph.js`");
        assertThat(names(RESOURCES.resolve("preview"), ".js"))
                .containsExactly("edit.js", "idiomorph.js", "preview.js", "print.js");
    }

    @Test
    void allThatIsKnownOfLanguagesSaysWhoseItIs() throws IOException {
        for (String table : names(RESOURCES.resolve("languages"), ".txt")) {
            assertThat(notices()).contains("`languages/" + table + "`");
        }
    }

    @Test
    void noLicenceLiesThereForNothing() throws IOException {
        for (String licence : names(LICENCES, ".txt")) {
            assertThat(notices()).contains("`META-INF/licenses/" + licence + "`");
        }
    }
}
