package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.strategypress.content.ContentReader;
import org.strategypress.page.AgeBand;
import org.strategypress.page.Finder;
import org.strategypress.page.FinderOrder.Answers;
import org.strategypress.page.FinderOrder.Group;

/** The finder's script shows what the program's order says, for every answer; see {@code FinderOrderTest} for the order itself. */
@BrowserTest
class FinderScriptTest {
    private static final String EACH = "const form = document.getElementById('finder');"
            + "return `ALL`.split('\\n').map(line => { const [age, status, lives, area] = line.split('|');"
            + "form.elements.area.value = area;"
            + "form.querySelector(`[name=age][value=\"${age}\"]`).checked = true;"
            + "form.querySelector(`[name=status][value=\"${status}\"]`).checked = true;"
            + "form.querySelectorAll('[name=situation]').forEach(box => { box.checked = lives.split(' ').includes(box.value) });"
            + "form.dispatchEvent(new Event('change'));"
            + "return Array.from(document.querySelectorAll('.why:not([hidden])'), group => group.dataset.reason + ':' +"
            + "Array.from(group.querySelectorAll('li h3 a'), a => a.getAttribute('href').replace(/^offer\\/|\\.html$/g, ''))"
            + ".join(' ')).join('; ') }).join('\\n')";

    private final SampleReader reader;
    private final Chromium chromium;
    private final Finder finder;

    FinderScriptTest(SampleReader reader) throws IOException {
        finder = Finder.of(Objects.requireNonNull(
                ContentReader.read(Path.of("content"), "content", false).publication()));
        this.reader = reader;
        chromium = reader.browser();
    }

    @Test
    void theScriptOrdersAsTheProgramDoes() {
        List<Answers> all = answers();
        reader.open("find.html");
        List<String> shown = chromium.text(EACH.replace(
                        "ALL", all.stream().map(FinderScriptTest::line).collect(Collectors.joining("\n"))))
                .lines()
                .toList();
        assertThat(shown).hasSameSizeAs(all).hasSizeGreaterThan(300);
        for (int i = 0; i < all.size(); i++) {
            assertThat(shown.get(i)).as("%s", all.get(i)).isEqualTo(order(all.get(i)));
        }
    }

    @Test
    void groupsSayWhyAndWhatStartsOrEndsSoonAndTheButtonHowMany() {
        reader.open("find.html#age=18-20&situation=out-of-area");
        Patience.await(() -> !chromium.text("return document.querySelector('.count').textContent")
                .isEmpty());
        assertThat(chromium.script(
                        "return Array.from(document.querySelectorAll('.why:not([hidden]) > summary > span:first-child'),"
                                + " s => s.textContent)"))
                .isEqualTo(List.of("For you", "Because you are 18 to 20", "For others"));
        assertThat(chromium.script("return Array.from(document.querySelectorAll('.why[open]'), g => g.dataset.reason)"))
                .isEqualTo(List.of("you", "age"));
        assertThat(chromium.text("return document.querySelector('#finder [type=submit]').value"))
                .matches("Show \\d+");
        assertThat(chromium.script("return document.querySelector('#facts').parentNode"
                        + " === document.querySelector('[name=status]').closest('fieldset')"))
                .as("what each status means stands at its choice")
                .isEqualTo(true);
        assertThat(chromium.text("return Array.from(document.querySelectorAll('.soon'), p => p.textContent).join(' ')"))
                .contains("Ends when you turn 21.");
        chromium.script("document.querySelector('#finder [type=reset]').click()");
        Patience.await(() -> chromium.text("return document.querySelector('#finder [type=submit]').value")
                .equals("Show me"));
        assertThat(chromium.text("return document.querySelectorAll('.why li, .soon').length"))
                .isEqualTo("0");
    }

    private List<Answers> answers() {
        List<Set<String>> lives = new ArrayList<>(List.of(Set.of(), Set.of("parent", "disabled")));
        finder.situations().forEach(each -> {
            lives.add(Set.of(each.id()));
            if (!each.id().equals("out-of-area")) {
                lives.add(Set.of(each.id(), "out-of-area"));
            }
        });
        List<Answers> all = new ArrayList<>();
        for (Set<String> life : lives) {
            for (AgeBand band : finder.bands()) {
                all.add(new Answers(band, null, life, null));
                finder.statuses().forEach(status -> all.add(new Answers(band, status.id(), life, null)));
            }
            finder.statuses().forEach(status -> all.add(new Answers(null, status.id(), life, null)));
        }
        finder.areas().forEach(area -> all.add(new Answers(null, null, Set.of("parent"), area.id())));
        return all;
    }

    private static String line(Answers answers) {
        return String.join(
                "|",
                answers.age() == null ? "" : answers.age().word(),
                Objects.requireNonNullElse(answers.status(), ""),
                String.join(" ", answers.situations()),
                Objects.requireNonNullElse(answers.area(), ""));
    }

    private String order(Answers answers) {
        return finder.order(answers).stream()
                .map(group -> group.reason().word() + ":" + words(group))
                .collect(Collectors.joining("; "));
    }

    private static String words(Group group) {
        return group.offers().stream().map(offer -> offer.entry().id()).collect(Collectors.joining(" "));
    }
}
