package org.strategypress.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.content.ContentReader;
import org.strategypress.model.ContentKind;
import org.strategypress.office.Importer.Imported;
import org.strategypress.office.part.UnreadableFile;

/** Lists of teams and how to reach them. */
class ContactImportTest {
    @TempDir
    Path folder;

    private Imported bring(String text, @Nullable ContentKind kind) throws Exception {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), "name: Test\ncouncil: {name: Test council}\n");
        return new SheetImporter(content, kind, Asked.NOTHING.request())
                .bring(Files.writeString(folder.resolve("teams.csv"), text));
    }

    private String contacts() throws Exception {
        return Files.readString(folder.resolve("content/contacts.yaml"));
    }

    @Test
    void eachTeamIsAContactAndNoPersonIsShown() throws Exception {
        Imported done = bring("""
                Team,Name,Phone,Email,What they do,Opening hours,Mobile
                Leaving care team,Jane Smith,01632 960001,leaving.care@council.example,Help with homes,"Mon to Fri, 9am to 5pm",07700 900123
                Virtual school,,01632 960002,jane.smith@council.example,,,
                Nobody,,,,Waits,,
                """, ContentKind.CONTACT);
        assertThat(contacts()).isEqualTo("""
            - id: leaving-care-team
              title: "Leaving care team"
              who: "Help with homes"
              phone: "01632 960001"
              email: "leaving.care@council.example"
              hours: "Mon to Fri, 9am to 5pm"
              name: "Jane Smith"
            - id: virtual-school
              title: "Virtual school"
              phone: "01632 960002"
            """);
        assertThat(done.look())
                .anyMatch(each -> each.contains("looks like a mobile number"))
                .anyMatch(each -> each.contains("seems to be a person's mailbox"))
                .anyMatch(each -> each.contains("row 4, column A")
                        && each.contains("Nobody” says nothing of how to reach anybody"));
        assertThat(Files.readString(folder.resolve("import-left-out.txt")))
                .contains("07700 900123", "jane.smith@council.example", "Nobody", "Waits");
        assertThat(ContentReader.read(folder.resolve("content"), "content", true)
                        .isRefused())
                .isFalse();
    }

    @Test
    void aListOfTeamsAndNumbersIsTakenForContactsByItsHeads() throws Exception {
        Imported done = bring("Service,Role,Telephone\nFostering,Advice line,01632 960003\n", null);
        assertThat(contacts()).contains("title: \"Fostering\"\n  who: \"Advice line\"\n  phone: \"01632 960003\"");
        assertThat(done.look()).anyMatch(each -> each.contains("its rows were taken for contacts"));
    }

    @Test
    void aContactThatIsThereStaysAsItIs() throws Exception {
        bring("Team,Phone\nFostering,01632 960003\n", ContentKind.CONTACT);
        String before = contacts();
        bring("Team,Phone,Email\nFostering,01632 960003,fostering@council.example\n", ContentKind.CONTACT);
        assertThat(contacts()).isEqualTo(before);
        assertThat(Files.readString(folder.resolve("import-left-out.txt"))).contains("fostering@council.example");
    }

    @Test
    void aListThatNamesNobodyAsksWhoItIs() {
        assertThatThrownBy(() -> bring("Phone,Email\n01632 960003,a@council.example\n", ContentKind.CONTACT))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("--column role=HEAD");
    }
}
