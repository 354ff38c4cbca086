package org.strategypress.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.strategypress.source.Diagnostic;

/** What people said stands beside what was done about it, as far as the content says what answers what. */
class SaidAndDoneTest extends WrittenSite {
    private static final String LOOSELY = "Nothing we have says for sure that this was done because of it.";

    @Test
    void whatWasDoneStandsBesideWhatItAnswersAndIsToldInFullOnce() throws Exception {
        write("site.yaml", "name: Growing up here\n");
        write("actions.yaml", "- {id: cap, title: Cap the numbers}\n- {id: pay, title: Pay at once}\n");
        write("consultations/ask.yaml", """
                title: We asked
                said:
                  themes:
                    - {title: "Keep the *same* worker", actions: [cap]}
                    - {title: Answer the phone}
                    - {title: Pay first, actions: [pay]}
                did:
                  - title: Hired four people
                    body: They start in May.
                    actions: [cap]
                    answers: ["Keep the *same* worker", Answer the phone]
                  - title: Opened on Sundays
                    answers: [Answer the phone]
                    loosely: yes
                  - title: Painted the hall
                """);
        assertThat(build()).noneMatch(Diagnostic::isError);
        Element page = Jsoup.parse(read("consultations/ask.html"));
        assertThat(page.select(".pair > section").eachText())
                .containsExactly(
                        "Keep the same worker",
                        "We did Hired four people They start in May. Cap the numbers",
                        "Answer the phone",
                        "We did Hired four people Opened on Sundays " + LOOSELY);
        assertThat(page.select("section:has(> h2[id=ask-said])").text()).endsWith("Pay first This led to: Pay at once");
        assertThat(page.select("section:has(> h2[id=ask-did])").text()).isEqualTo("We did Painted the hall");
    }

    @Test
    void anActionWithTheWordsOfTheDeedSaysHowFarItIs() throws Exception {
        write("site.yaml", "name: Growing up here\n");
        write("actions.yaml", "- {id: cap, title: Cap the numbers, status: done}\n- {id: pay, title: Pay at once}\n");
        write("consultations/ask.yaml", """
                title: We asked
                did:
                  - {title: Cap the numbers, actions: [cap]}
                  - {title: Pay at once, actions: [pay]}
                """);
        assertThat(build()).noneMatch(Diagnostic::isError);
        Element page = Jsoup.parse(read("consultations/ask.html"));
        assertThat(page.select("section:has(> h2[id=ask-did])").text())
                .isEqualTo("We did Cap the numbers Done Pay at once");
    }
}
