package org.strategypress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a version is called stands as one in sentences that run the other way. */
class VersionNameTest {
    @TempDir
    Path folder;

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve("content").resolve(path).getParent());
        Files.writeString(folder.resolve("content").resolve(path), text);
    }

    private String archive(String language, String name) throws Exception {
        String site = "name: معك\ncouncil: Ourshire\nlanguages: [" + language + "]\n";
        write("site.yaml", site);
        write("archive/old/site.yaml", site + "archived: {name: \"" + name + "\", on: 2026-10-12}\n");
        write("archive/old/priorities.yaml", "- {id: a, title: Home, body: We help.}\n");
        Path out = folder.resolve("out");
        Build.run(
                Requests.website(folder.resolve("content"), out, null, LocalDate.of(2026, 11, 26)),
                BuildProgress.SILENT);
        return Files.readString(out.resolve("archive/old/index.html"))
                + Files.readString(out.resolve("archive/changes-since-old.html"));
    }

    @Test
    void yearsOnBothSidesOfAWordStayInOrderInArabic() throws Exception {
        assertThat(archive("ar", "2023 to 2027"))
                .contains("<b>أنت تقرأ <bdi>2023 to 2027</bdi>. ", "«<bdi>2023 to 2027</bdi>»</h1>")
                .contains("<title>ما الذي تغير منذ «2023 to 2027»");
    }

    @Test
    void anArabicNameKeepsItsYearInEnglish() throws Exception {
        assertThat(archive("en", "خطة 2023"))
                .contains("<b>You are reading <bdi>خطة 2023</bdi>. ", "“<bdi>خطة 2023</bdi>”</h1>");
    }

    @Test
    void aNameOfTheSameDirectionIsLeftAsItIs() throws Exception {
        assertThat(archive("en", "2023 to 2027")).contains("<b>You are reading 2023 to 2027. ");
    }
}
