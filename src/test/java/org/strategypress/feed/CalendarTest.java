package org.strategypress.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.content.ContentReader;
import org.strategypress.model.Publication;
import org.strategypress.page.PagePlan;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What can be subscribed to: the dates, read back by a calendar library, and what is new, by the rules of Atom. */
class CalendarTest {
    private static final String BASE = "https://council.example/plan/";

    @TempDir
    Path folder;

    private Publication read() throws IOException {
        Files.writeString(
                folder.resolve("site.yaml"), "name: \"Growing up; here, now\"\nframes: []\nupdated: 2026-10-02\n");
        Files.writeString(
                folder.resolve("milestones.yaml"),
                "- {id: meeting, title: \"The Board meets, and asks: what next?\", due: 2026-11-12}\n"
                        + "- {id: launch, title: \"ነዚ ቃል እንደገና ርኢናዮ ነዚ ቃል እንደገና ርኢናዮ ነዚ ቃል እንደገና ርኢናዮ ዝተኣሳሰር\", due: June/July 2027}\n");
        Files.writeString(
                folder.resolve("actions.yaml"),
                "- id: homes\n  title: Homes & beds\n  due: March 2027\n  log:\n"
                        + "    - {when: 2026-09-14, text: \"Three *homes* are ready.\"}\n    - {when: Ongoing, text: No day.}\n");
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(
                folder.resolve("pages/rights.md"),
                "---\ntitle: Your rights\nsummary: What is yours.\nupdated: 2026-10-01\n---\nWords.\n");
        return Objects.requireNonNull(
                ContentReader.read(folder, "content", false).publication());
    }

    private String calendar(Publication publication, String base) {
        return Objects.requireNonNull(Calendar.of(publication, PagePlan.of(publication), base));
    }

    @Test
    void aCalendarLibraryReadsWhatWasWritten() throws Exception {
        String text = calendar(read(), BASE);
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        net.fortuna.ical4j.model.Calendar read = new CalendarBuilder().build(new StringReader(text));
        assertThat(read.validate().getEntries()).isEmpty();
        List<VEvent> events = read.getComponents("VEVENT");
        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .containsExactly(
                        "The Board meets, and asks: what next?",
                        "Homes & beds",
                        "ነዚ ቃል እንደገና ርኢናዮ ነዚ ቃል እንደገና ርኢናዮ ነዚ ቃል እንደገና ርኢናዮ ዝተኣሳሰር");
        VEvent launch = events.get(2);
        assertThat(launch.getDateTimeStart().getValue()).isEqualTo("20270601");
        assertThat(launch.getDateTimeEnd().getValue()).isEqualTo("20270801");
        assertThat(launch.getDescription().getValue()).isEqualTo("June/July 2027");
        assertThat(events.get(0).getUid().orElseThrow().getValue())
                .isEqualTo("milestones/meeting/date@council.example-plan");
        assertThat(text).contains("URL:" + BASE + "milestones/index.html#meeting");
    }

    @Test
    void anEventKeepsItsIdWhereOnlyItsDateChanges() throws Exception {
        String before = calendar(read(), BASE);
        Publication moved;
        read();
        Files.writeString(
                folder.resolve("milestones.yaml"), "- {id: meeting, title: Another title, due: 2026-12-01}\n");
        moved = Objects.requireNonNull(
                ContentReader.read(folder, "content", false).publication());
        String id = "UID:milestones/meeting/date@council.example-plan";
        assertThat(before).contains(id);
        assertThat(calendar(moved, BASE)).contains(id);
    }

    @Test
    void whereNoDateIsKnownThereIsNoCalendarAndNoFeed() throws Exception {
        Files.writeString(folder.resolve("site.yaml"), "name: Test\nframes: []\n");
        Files.writeString(folder.resolve("values.yaml"), "- {id: kind, title: We are kind}\n");
        Publication publication = Objects.requireNonNull(
                ContentReader.read(folder, "content", false).publication());
        assertThat(Calendar.of(publication, PagePlan.of(publication), BASE)).isNull();
        assertThat(ChangeFeed.of(publication, PagePlan.of(publication), BASE)).isNull();
    }

    /** RFC 4287: what a feed and each entry must have, once; each id once; the newest first. */
    @Test
    void whatIsNewIsAFeedByTheRulesOfAtom() throws Exception {
        Publication publication = read();
        String xml = Objects.requireNonNull(ChangeFeed.of(publication, PagePlan.of(publication), BASE));
        Document feed = Jsoup.parse(xml, "", Parser.xmlParser());
        Element root = Objects.requireNonNull(feed.selectFirst("feed"));
        assertThat(root.attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        for (String needed : List.of("id", "title", "updated", "author")) {
            assertThat(root.select("> " + needed)).as(needed).hasSize(1);
        }
        assertThat(root.selectFirst("author > name")).isNotNull();
        assertThat(root.select("> link[rel=self]").eachAttr("href")).containsExactly(BASE + "changes.atom");
        List<Element> entries = root.select("entry");
        assertThat(entries)
                .extracting(entry -> entry.selectFirst("title").text())
                .containsSubsequence("Your rights", "Homes & beds");
        for (Element entry : entries) {
            assertThat(entry.select("> id")).hasSize(1);
            assertThat(entry.select("> title")).hasSize(1);
            assertThat(entry.select("> updated").text()).matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z");
            assertThat(entry.select("> link[rel=alternate]")).hasSize(1);
        }
        assertThat(root.select("id").eachText())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("tag:council.example,2026:/plan/"));
        assertThat(root.select("entry > updated").eachText()).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(root.select("entry > summary").eachText()).contains("Three homes are ready.", "What is yours.");
        assertThat(xml).doesNotContain("No day.");
        assertThat(faults(xml)).isEmpty();
        assertThat(faults(xml.replaceFirst("<updated>[^<]*</updated>", "<updated>today</updated>")))
                .singleElement()
                .asString()
                .contains("updated");
        assertThat(faults(xml.replaceFirst("<id>[^<]*</id>", ""))).isNotEmpty();
    }

    /** What RFC 4287's own schema finds wrong in a feed. */
    private static List<String> faults(String xml) throws Exception {
        List<String> found = new ArrayList<>();
        PropertyMapBuilder how = new PropertyMapBuilder();
        how.put(ValidateProperty.ERROR_HANDLER, new DefaultHandler() {
            @Override
            public void error(SAXParseException fault) {
                found.add(fault.getMessage());
            }
        });
        ValidationDriver driver = new ValidationDriver(how.toPropertyMap(), CompactSchemaReader.getInstance());
        try (InputStream schema = Objects.requireNonNull(CalendarTest.class.getResourceAsStream("/atom/atom.rnc"))) {
            assertThat(driver.loadSchema(new InputSource(schema))).as("schema").isTrue();
        }
        driver.validate(new InputSource(new StringReader(xml)));
        return found;
    }
}
