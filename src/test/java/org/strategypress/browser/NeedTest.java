package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who types words of need into the search is given a number to call above all results; who types everyday words is not. */
@BrowserTest
class NeedTest {
    private static final String PHRASES = "src/test/resources/need/";
    private static final int AT_ONCE = 60;
    private static final String SHOWN = "return (need.hidden ? '' : 'card') + (person.hidden ? '' : 'person')";
    private static final String OTHERS = "const box = document.getElementById('q');"
            + "return arguments_.filter(words => { box.value = words;"
            + "document.getElementById('search').requestSubmit();"
            + "return (need.hidden ? person.hidden ? 'harmless' : 'low' : 'danger') MARK 'CLASS' }).join('; ')";

    private final SampleReader reader;
    private final Chromium chromium;

    NeedTest(SampleReader reader) {
        this.reader = reader;
        chromium = reader.browser();
    }

    @Test
    void everyPhraseIsAnsweredByItsClass() throws IOException {
        ask("suicide", "card");
        assertThat(others("danger")).isEmpty();
        assertThat(others("low")).isEmpty();
        assertThat(others("harmless")).isEmpty();
    }

    /** The gravest words are known in each of the program's languages, on every site. */
    @Test
    void graveWordsOfOtherLanguagesShowTheCard() throws IOException {
        ask("suicide", "card");
        assertThat(answered("languages", "danger", "!==")).isEmpty();
    }

    /** Phrases of work and everyday life whose words also stand in patterns: the quiet line may show, the card may not. */
    @Test
    void everydayPhrasesShowNoCard() throws IOException {
        ask("suicide", "card");
        assertThat(shownFor("no-card", "danger")).isEmpty();
    }

    @Test
    void theCardCallsEveryUrgentContactAndSaysItsHours() {
        ask("kill myself", "card");
        assertThat(chromium.text("return Array.from(need.querySelectorAll('a[href^=\"tel:\"]'), a => a.href).join()"))
                .isEqualTo("tel:999,tel:01632960999,tel:08081570160,tel:01632960110");
        assertThat(chromium.text("return need.textContent"))
                .contains("All day, every day", "Monday to Friday, 5pm to 9am.", "A safe bed tonight");
        Patience.await(() -> chromium.text("return document.querySelector('.count').textContent")
                .startsWith("Need help now?"));
        assertThat(chromium.text("return Array.from(document.querySelectorAll('#results a'), a => a.href)"
                        + ".filter(href => !/contacts|explainers|tonight|emergency/.test(href)).join()"))
                .isEmpty();
        assertThat(chromium.faults()).isEmpty();
    }

    @Test
    void beneathTheCardStandsNobodyWhoIsNoHelp() {
        ask("I have no food", "card");
        assertThat(chromium.text("return need.textContent")).contains("Emergency money", "A safe bed tonight");
        for (String words : new String[] {"suicide", "I have no food", "he raped me", "someone is going to hurt me"}) {
            ask(words, "card");
            Patience.await(() -> chromium.text("return document.querySelector('.count').textContent")
                    .startsWith("Need help now?"));
            assertThat(chromium.text("return document.getElementById('results').textContent"))
                    .as(words)
                    .doesNotContain("Data protection", "Complaints team", "Democratic services");
        }
    }

    @Test
    void whoFindsNothingIsGivenAPersonToCall() {
        ask("zzzqqqxxx", "person");
        assertThat(chromium.text("return person.querySelector('a').href")).isEqualTo("tel:08081570160");
    }

    private void ask(String words, String shown) {
        reader.open("search.html#q=" + words);
        Patience.await(() -> chromium.text(SHOWN).equals(shown));
    }

    private String others(String name) throws IOException {
        return answered(name, name, "!==");
    }

    private String shownFor(String name, String unwanted) throws IOException {
        return answered(name, unwanted, "===");
    }

    private String answered(String name, String kind, String mark) throws IOException {
        List<String> phrases = Files.readAllLines(Path.of(PHRASES + name + ".txt"));
        StringBuilder answered = new StringBuilder();
        for (int from = 0; from < phrases.size(); from += AT_ONCE) {
            List<String> some = phrases.subList(from, Math.min(from + AT_ONCE, phrases.size()));
            answered.append(chromium.text("const arguments_ = `" + String.join("\n", some) + "`.split('\\n');"
                    + OTHERS.replace("CLASS", kind).replace("MARK", mark)));
        }
        return answered.toString();
    }
}
