package org.strategypress.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.content.ContentReader;
import org.strategypress.office.Importer.Imported;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.sheet.grid.Workbook;

/** Workbooks whose sheets ids join, as Open Referral has them. */
class JoinedSheetsTest {
    @TempDir
    Path folder;

    private final Workbook book = new Workbook();

    private void sheet(String name, String... lines) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            rows.append(Workbook.row(i + 1, "", lines[i].split(",", -1)));
        }
        book.sheet(name, "visible", "<sheetData>" + rows + "</sheetData>");
    }

    private Imported bring() throws Exception {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), "name: Test\ncouncil: {name: Test council}\n");
        SheetRequest request = Asked.NOTHING
                .always(Map.of("basis", "discretionary", "areas", "health-and-wellbeing"))
                .request();
        return new SheetImporter(content, null, request).bring(Files.write(folder.resolve("list.xlsx"), book.bytes()));
    }

    private String text(String name) throws Exception {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void whatOtherSheetsSayOfAServiceStandsInItsEntryAndItsContact() throws Exception {
        sheet("organizations", "id,name", "o1,Wheels");
        sheet(
                "services",
                "id,organization_id,name,description",
                "s1,o1,Driving lessons,Ten lessons.",
                "s2,,A walk,A dog.");
        sheet(
                "phones",
                "id,service_id,contact_id,number",
                "p1,s1,,01632 960001",
                "p2,,c2,01632 960002",
                "p3,s9,,01632 960099");
        sheet("contacts", "id,service_id,name,title", "c1,s1,Jane Smith,Driving team", "c2,s2,,Walking team");
        sheet("locations", "id,name", "l1,Town hall", "l2,Old mill");
        sheet("service_at_locations", "id,service_id,location_id", "x1,s1,l1", "x2,s2,l1", "x3,s2,l2");
        sheet("physical_addresses", "id,location_id,address_1,city", "a1,l2,2 Mill Lane,Ourtown");
        sheet(
                "schedules",
                "id,service_id,byday,opens_at,closes_at",
                "h1,s1,MO,09:00:00,17:00:00",
                "h2,s1,WE,10:00,12:00");
        Imported done = bring();
        assertThat(text("content/offer/driving-lessons.md"))
                .contains(
                        "provider: \"Wheels\"\nwhere: \"Town hall\"\ncontact: driving-team-wheels\n---\nTen lessons.");
        assertThat(text("content/offer/a-walk.md")).contains("where: \"Town hall; Old mill\"\ncontact: walking-team\n");
        assertThat(text("content/contacts.yaml")).isEqualTo("""
            - id: driving-team-wheels
              title: "Driving team, Wheels"
              phone: "01632 960001"
              hours: "Monday 09:00 to 17:00; Wednesday 10:00 to 12:00"
              name: "Jane Smith"
            - id: walking-team
              title: "Walking team"
              phone: "01632 960002"
              address: ["2 Mill Lane", "Ourtown"]
            """);
        assertThat(done.look())
                .anyMatch(
                        each -> each.contains("“schedules” say of each service was joined to “services” by their ids"))
                .anyMatch(each -> each.contains("phones!A4: what rows of no service of the list say is left out"));
        assertThat(text("import-left-out.txt"))
                .contains("p3 | s9 | 01632 960099\n")
                .doesNotContain("960001", "09:00", "Mill Lane");
        assertThat(ContentReader.read(folder.resolve("content"), "content", true)
                        .isRefused())
                .isFalse();
    }

    @Test
    void sheetsThatNoIdsJoinAreAskedFor() {
        sheet("services", "name,description", "A walk,A dog.");
        sheet("old", "name,description", "A run,A dog.");
        assertThatThrownBy(this::bring)
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("say --sheet NAME, one of: services, old");
    }

    @Test
    void filesThatIdsJoinAreOneListAndOthersAreNot() throws Exception {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), "name: Test\ncouncil: {name: Test council}\n");
        Path phones = Files.writeString(folder.resolve("phones.csv"), "id,service_id,number\np1,s1,01632 960001\n");
        Path figures = Files.writeString(folder.resolve("figures.csv"), "id,Measure,2024\n1,Homes,3\n");
        Path services = Files.writeString(
                folder.resolve("Services.CSV"), "id,organization_id,name,description\ns1,o1,Lessons,Ten lessons.\n");
        Path who = Files.writeString(folder.resolve("organizations.csv"), "id,name\no1,Wheels\no2,Nobody\n");
        Path words = folder.resolve("plan.docx");
        assertThat(SheetImporter.together(List.of(phones, figures, words, services, who)))
                .containsExactly(List.of(phones, services, who), List.of(figures), List.of(words));
        SheetRequest request = Asked.NOTHING
                .always(Map.of("basis", "discretionary", "areas", "health-and-wellbeing"))
                .request();
        Imported done = new SheetImporter(content, null, request).bring(List.of(phones, services, who));
        assertThat(text("content/offer/lessons.md"))
                .contains("provider: \"Wheels\"\ncontact: wheels\n---\nTen lessons.");
        assertThat(text("content/contacts.yaml")).contains("phone: \"01632 960001\"");
        assertThat(done.look())
                .anyMatch(each -> each.contains("what “phones.csv”, “organizations.csv” say of each service was joined"
                        + " to “Services.CSV” by their ids"));
        assertThat(text("import-left-out.txt"))
                .startsWith("# From phones.csv, Services.CSV, organizations.csv\n")
                .contains("- o2 | Nobody\n")
                .doesNotContain("- phones.csv");
        assertThat(ContentReader.read(content, "content", true).isRefused()).isFalse();
    }
}
