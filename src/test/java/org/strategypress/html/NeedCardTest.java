package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.page.PagePlan;

/** The numbers on the card that answers a search in need can be dialled as they are written. */
final class NeedCardTest {
    @TempDir
    Path folder;

    private Document search(String contacts) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: Test\n");
        Files.writeString(folder.resolve("contacts.yaml"), contacts);
        return RenderedSite.of(folder).page(PagePlan.SEARCH);
    }

    private List<String> called(String contacts, String selector) throws IOException {
        return search(contacts).select(selector + " a[href^=tel:]").stream()
                .map(link -> link.attr("href") + " " + link.text())
                .toList();
    }

    @Test
    void aZeroInBracketsAnExtensionAndEachOfSeveralNumbersAreDialledRight() throws IOException {
        String contacts = """
                - {id: a, title: A, phone: +44 (0)1632 960000, urgent: yes}
                - {id: b, title: B, urgent: yes, phones: [{number: 0300 123 6720 ext 4, for: nights}, {number: 01632 960 001}]}
                """;
        assertThat(called(contacts, "#need"))
                .containsExactly(
                        "tel:999 Call 999",
                        "tel:+441632960000 A: +44 (0)1632 960000",
                        "tel:03001236720;ext=4 B: 0300 123 6720 ext 4",
                        "tel:01632960001 B: 01632 960 001");
        assertThat(called(contacts, "#person")).containsExactly("tel:+441632960000 A: +44 (0)1632 960000");
    }

    @Test
    void theNumberThatEverybodyHasStandsOnce() throws IOException {
        String contacts = "- {id: a, title: Police, phone: 999, kind: emergency}\n"
                + "- {id: b, title: Team, phones: [{number: 01632 960001}], kind: help}\n";
        assertThat(called(contacts, "#need")).containsExactly("tel:999 Police: 999");
        assertThat(called(contacts, "#person")).containsExactly("tel:01632960001 Team: 01632 960001");
    }

    @Test
    void aReaderWithoutScriptsSeesWhomToCall() throws IOException {
        Document document = search("- {id: a, title: A, phone: 01632 960000, urgent: yes}\n");
        assertThat(document.select("[hidden] #need, #need[hidden], #need [hidden], #person[hidden], #fit[hidden]"))
                .isEmpty();
        assertThat(document.select("#person a, template#fit")).hasSize(2);
        assertThat(document.select("#search[hidden]"))
                .as("a box that only a script can answer")
                .hasSize(1);
    }
}
