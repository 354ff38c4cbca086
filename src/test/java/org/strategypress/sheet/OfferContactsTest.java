package org.strategypress.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.content.ContentReader;
import org.strategypress.content.ContentResult;
import org.strategypress.office.Importer.Imported;
import org.strategypress.office.part.UnreadableFile;

/** Whom to ask, as lists of services say it. */
class OfferContactsTest {
    private static final Map<String, String> ALL_ROWS = Map.of("basis", "discretionary", "areas", "health");

    @TempDir
    Path folder;

    private Imported bring(String text) throws Exception {
        return bring(text, ALL_ROWS, Map.of());
    }

    private Imported bring(String text, Map<String, String> always, Map<String, String> columns) throws Exception {
        Path content = Files.createDirectories(folder.resolve("content"));
        if (!Files.exists(content.resolve("site.yaml"))) {
            Files.writeString(content.resolve("site.yaml"), "name: Test\ncouncil: {name: Test council}\n");
        }
        SheetRequest request = Asked.NOTHING.always(always).columns(columns).request();
        return new SheetImporter(content, null, request).bring(Files.writeString(folder.resolve("rows.csv"), text));
    }

    private String contacts() throws Exception {
        return Files.readString(folder.resolve("content/contacts.yaml"));
    }

    private String offer(String name) throws Exception {
        return Files.readString(folder.resolve("content/offer/" + name + ".md"));
    }

    private ContentResult read() throws Exception {
        return ContentReader.read(folder.resolve("content"), "content", true);
    }

    private static final String TWO_SERVICES = """
        Name,Description,Provider,Phone,Email,Website,Contact name,Opening hours,Address
        Driving lessons,Ten lessons,Wheels,01632 960001,hello@wheels.example,https://wheels.example,Jane Smith,"Mon to Fri, 9am to 5pm","1 High Street, Ourtown, OT1 1AA"
        Theory test,One test,Wheels,+44 1632 960001,hello@wheels.example,https://wheels.example/theory,Jane Smith,"Mon to Fri, 9am to 5pm","1 High Street, Ourtown, OT1 1AA"
        A walk,With a dog,,01632 960002 (Ask for Rex),,,Walking team,,
        """;

    @Test
    void rowsBeginOneContactForEachNumber() throws Exception {
        Imported done = bring(TWO_SERVICES);
        assertThat(contacts()).isEqualTo("""
            - id: wheels
              title: "Wheels"
              phone: "01632 960001"
              email: "hello@wheels.example"
              web: "https://wheels.example"
              hours: "Mon to Fri, 9am to 5pm"
              address: ["1 High Street", "Ourtown", "OT1 1AA"]
              name: "Jane Smith"
            - id: walking-team
              title: "Walking team"
              phones: [{number: "01632 960002", for: "Ask for Rex"}]
            """);
        assertThat(offer("driving-lessons")).contains("contact: wheels\n").doesNotContain("where:", "Jane", "links:");
        assertThat(offer("theory-test")).contains("contact: wheels\n", "https://wheels.example/theory");
        assertThat(offer("a-walk")).contains("contact: walking-team\n");
        assertThat(read().isRefused()).isFalse();
        assertThat(done.look())
                .anySatisfy(each -> assertThat(each).contains("row 2, column G", "“Jane Smith” may be a person"))
                .anySatisfy(each -> assertThat(each).contains("begun in contacts.yaml (2)"));
        assertThat(done.words()).isGreaterThan(0);
    }

    @Test
    void whatRowsSayEachForThemselvesStandsWithEach() throws Exception {
        Imported done = bring("""
            Name,Description,Team,Phone,Website,Opening hours,Address
            A bed,Here,Homes,01632 960008,https://a.example,Mondays,1 High Street
            A lamp,Here,Homes,01632 960008,https://b.example,Fridays,2 High Street
            """);
        assertThat(contacts()).doesNotContain("web:", "hours:", "address:");
        assertThat(offer("a-bed")).contains("where: \"1 High Street\"", "address: \"https://a.example\"");
        assertThat(offer("a-lamp")).contains("where: \"2 High Street\"", "address: \"https://b.example\"");
        assertThat(done.look())
                .anySatisfy(
                        each -> assertThat(each).contains("row 3, column F", "“Fridays” is not what other rows say"));
    }

    @Test
    void aSecondImportWritesNothingOverAndMakesNothingTwice() throws Exception {
        bring(TWO_SERVICES);
        String before = contacts();
        bring(TWO_SERVICES);
        assertThat(contacts()).isEqualTo(before);
        Files.delete(folder.resolve("content/offer/a-walk.md"));
        bring(TWO_SERVICES);
        assertThat(contacts()).isEqualTo(before);
        assertThat(offer("a-walk")).contains("contact: walking-team\n");
    }

    @Test
    void contactsOfThePublicationAreUsedAndStayAsTheyAre() throws Exception {
        Path content = Files.createDirectories(folder.resolve("content"));
        String there = "# ours\n- id: care\n  title: Leaving care team\n  phones:\n    - {number: 01632 960000}\n"
                + "- id: mail\n  title: Desk\n  email: Desk@ourshire.example";
        Files.writeString(content.resolve("contacts.yaml"), there);
        Imported done = bring("""
            Name,Description,Telephone,Email,Opening hours
            A bed,Here,0044 1632 960000,,Mondays
            A lamp,Here,,desk@ourshire.example,
            A chair,Here,01632 960003,,
            """);
        assertThat(offer("a-bed")).contains("contact: care\n");
        assertThat(offer("a-lamp")).contains("contact: mail\n");
        assertThat(contacts())
                .isEqualTo(there + "\n- id: contact-a-chair\n  title: \"A chair\"\n  phone: \"01632 960003\"\n");
        assertThat(done.look())
                .anySatisfy(
                        each -> assertThat(each).contains("row 2, column E", "“Mondays” is not in the contact “care”"));
        assertThat(folder.resolve("import-left-out.txt")).content().contains("Mondays");
        assertThat(read().isRefused()).isFalse();
    }

    @Test
    void whatMayBeAPersonsOwnIsNotPublishedInSilence() throws Exception {
        String csv = """
            Name,Description,Contact,Job title,Telephone,Email
            A bed,Here,Priya,Team manager,07700 900123,priya.shah@ourshire.example
            A lamp,Here,Dr Shah,Mr Patel,01632 960004,
            """;
        Imported done = bring(csv);
        assertThat(contacts())
                .isEqualTo(
                        "- id: contact-a-lamp\n  title: \"A lamp\"\n  phone: \"01632 960004\"\n  name: \"Dr Shah\"\n");
        assertThat(offer("a-bed")).doesNotContain("contact:");
        assertThat(done.look())
                .anySatisfy(each -> assertThat(each).contains("row 2, column E", "looks like a mobile number"))
                .anySatisfy(each -> assertThat(each).contains("row 2, column F", "seems to be a person's mailbox"))
                .anySatisfy(each -> assertThat(each).contains("row 3, column D", "seems to name a person"));
        assertThat(folder.resolve("import-left-out.txt"))
                .content()
                .contains("07700 900123", "priya.shah", "Mr Patel", "Priya");
        Files.delete(folder.resolve("content/offer/a-bed.md"));
        bring(csv, ALL_ROWS, Map.of("text-number", "Telephone"));
        assertThat(contacts()).contains("title: \"Team manager\"\n  text: \"07700 900123\"\n  name: \"Priya\"");
        assertThat(read().isRefused()).isFalse();
    }

    @Test
    void numbersThatCannotBeReadAreNamedByRowAndColumn() throws Exception {
        Imported done = bring("""
            Name,Description,Phone,Email
            A bed,Here,0163 96,desk(at)ourshire
            A lamp,Here,1632960004,
            A chair,Here,01632 960005 or 01632 960006 (nights),a@x.example; b@x.example
            """);
        assertThat(done.look())
                .anySatisfy(each -> assertThat(each).contains("row 2, column C", "“0163 96” is no telephone number"))
                .anySatisfy(each -> assertThat(each).contains("row 2, column D", "is no e-mail address"))
                .anySatisfy(each -> assertThat(each).contains("row 3, column C", "was taken for 01632960004"))
                .anySatisfy(each -> assertThat(each).contains("row 4, column D", "of which the first is brought in"));
        assertThat(contacts())
                .contains("phone: \"01632960004\"")
                .contains("phones: [{number: \"01632 960005\"}, {number: \"01632 960006\", for: \"nights\"}]");
        assertThat(read().isRefused()).isFalse();
    }

    @Test
    void aNumberOfManyServicesThatNobodyNamesIsCalledByItself() throws Exception {
        Imported done = bring("Name,Description,Phone\nA bed,Here,01632 960007\nA lamp,Here,01632 960007\n");
        assertThat(contacts()).isEqualTo("- id: 01632-960007\n  title: \"01632 960007\"\n  phone: \"01632 960007\"\n");
        assertThat(done.look()).anySatisfy(each -> assertThat(each).contains("nothing says whose “01632 960007” is"));
        assertThat(read().isRefused()).isFalse();
    }

    @Test
    void twoTeamsMayShareASwitchboard() throws Exception {
        bring("Name,Description,Team,Phone\nA bed,Here,Homes,01632 960008\nA lamp,Here,Light,01632 960008\n");
        assertThat(contacts()).contains("title: \"Homes\"", "title: \"Light\"");
        assertThat(offer("a-bed")).contains("contact: homes\n");
        assertThat(offer("a-lamp")).contains("contact: light\n");
    }

    @Test
    void aRoleIsNamedWithWhoeverGivesTheHelp() throws Exception {
        bring("Name,Description,Provider,Job title,Phone\nA bed,Here,Wheels,Team manager,01632 960009\n");
        assertThat(contacts()).contains("title: \"Team manager, Wheels\"\n");
    }

    @Test
    void whatIsNotToBeShownIsNotPublished() throws Exception {
        bring("""
            name,description,visible,contact_name,contact_email,contact_visible,location_name,location_address_1,location_visible
            A refuge,Safe,TRUE,Front desk,desk@refuge.example,TRUE,,1 Secret Road,FALSE
            A talk,Here,FALSE,Back desk,back@refuge.example,FALSE,A hall,2 High Street,TRUE
            """);
        assertThat(contacts()).contains("desk@refuge.example").doesNotContain("Secret", "back@refuge");
        assertThat(offer("a-refuge")).doesNotContain("Secret");
        assertThat(offer("a-talk")).contains("draft: yes", "where: \"A hall, 2 High Street\"");
        assertThat(folder.resolve("import-left-out.txt"))
                .content()
                .contains("1 Secret Road", "Back desk | back@refuge.example");
    }

    @Test
    void aListThatNothingCanBePutBehindIsNotSpoilt() throws Exception {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("contacts.yaml"), "[{title: Desk, phone: \"01632 960000\"}]\n");
        assertThatThrownBy(() -> bring(TWO_SERVICES))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("cannot be put behind");
        assertThat(content.resolve("offer")).doesNotExist();
    }

    @Test
    void manyRowsAreReadInTheTimeOfTheirNumber() throws Exception {
        StringBuilder rows = new StringBuilder("Name,Description,Provider,Phone,Email\n");
        for (int i = 0; i < 6000; i++) {
            rows.append("Help ").append(i).append(",One of many,,");
            rows.append(String.format("020 7946 %04d", i))
                    .append(",team")
                    .append(i)
                    .append("@wheels.example\n");
        }
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> bring(rows.toString()));
        assertThat(contacts().lines().filter(each -> each.startsWith("- id:"))).hasSize(6000);
    }

    @Test
    void mobilesOfOtherCountriesAreLeftOutAndTold() throws Exception {
        Imported done = bring("""
            Name,Description,Phone,Email
            A walk,With a dog,+353 85 012 3456,team@walks.example
            """);
        assertThat(contacts()).doesNotContain("353").contains("team@walks.example");
        assertThat(String.join("\n", done.look())).contains("353 85 012 3456");
    }
}
