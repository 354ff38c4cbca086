package org.strategypress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.frame.Frame;
import org.strategypress.markdown.Markdown;
import org.strategypress.model.Area;
import org.strategypress.model.CareStatus;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.PrincipleSet;
import org.strategypress.model.ReadyWords;
import org.strategypress.model.Situation;
import org.strategypress.source.Diagnostics;

/** The program's own entries say the same in each language that the theme speaks. */
final class ReadyMadeTest {
    private static final ReadyMade PROGRAM =
            new ReadyMade(new Markdown(), List.of(new ReadyMade.ChosenFrame(Frame.USUAL, List.of())));
    private static final Map<String, Entry> ENGLISH = PROGRAM.entries("en", new Diagnostics());

    /** The letters of a neighbour's keyboard that look like the language's own: see TranslatedMessagesTest. */
    @ParameterizedTest
    @CsvSource({
        "ar, ARABIC, یکگپچژەێۆڕڵہھ",
        "prs, ARABIC, يكىةەێۆڕڵںہھے",
        "ps, ARABIC, كىگۀےەێۆڕڵہھ",
        "ckb, ARABIC, يكىةۀېۍہطظصضثذ",
        "ti, ETHIOPIC, ''",
        "am, ETHIOPIC, ''",
        "uk, CYRILLIC, ыэёъ",
        "sq, LATIN, ''",
        "vi, LATIN, ''"
    })
    void everyAreaStatusAndSituationHasItsWordsInTheLanguage(String language, String script, String foreign) {
        ReadyWords words = PROGRAM.words(language, ENGLISH.keySet()).orElseThrow();
        Set<String> ids = ENGLISH.values().stream()
                .filter(entry -> entry.kind() != ContentKind.PRINCIPLE_SET)
                .map(Entry::id)
                .collect(Collectors.toSet());
        assertThat(words.entries()).extracting(Entry::id).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(words.reviewed()).isFalse();
        for (Entry entry : words.entries()) {
            Entry main = ENGLISH.get(entry.id());
            assertThat(entry.meta().edition().language()).isEqualTo(language);
            for (String text : said(entry, main)) {
                assertThat(text).isNotBlank();
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
                assertThat(text.codePoints()
                                .filter(Character::isLetter)
                                .filter(c -> foreign.indexOf(c) >= 0
                                        || Character.UnicodeScript.of(c) != Character.UnicodeScript.valueOf(script))
                                .mapToObj(Character::toString))
                        .as(text)
                        .isEmpty();
            }
        }
    }

    /** A condition that a language leaves out makes its test of a status false: each has as many sentences, of the same ages. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "prs", "ps", "ckb", "ti", "am", "uk", "sq", "vi"})
    void aStatusHasTheSameConditionsInTheLanguage(String language) {
        ReadyWords words = PROGRAM.words(language, ENGLISH.keySet()).orElseThrow();
        for (Entry entry : words.entries()) {
            if (entry instanceof CareStatus status && ENGLISH.get(entry.id()) instanceof CareStatus main) {
                String told = status.test().html();
                String english = main.test().html();
                assertThat(numbers(told)).as(told).isEqualTo(numbers(english));
                assertThat(sentences(told)).as(told).isEqualTo(sentences(english));
            }
        }
    }

    private static Set<String> numbers(String text) {
        return Stream.of(text.split("[^0-9]+")).filter(each -> !each.isEmpty()).collect(Collectors.toSet());
    }

    private static long sentences(String text) {
        return text.chars().filter(each -> each == '.' || each == '።').count();
    }

    /** A fact of the law names its section and its two days, where it can be read, and the day it was checked. */
    @Test
    void everyFactOfTheLawSaysWhereItStandsAndWhenItWasChecked() {
        List<String> open = new ArrayList<>();
        for (Entry entry : ENGLISH.values()) {
            if (entry instanceof Area area) {
                told(entry, area.legal(), area.enacted(), area.nation(), area.checked());
                if (area.inForce() == null) {
                    open.add(entry.id());
                    assertThat(area.since()).isNull();
                }
            } else if (entry instanceof CareStatus status) {
                told(entry, status.legal(), status.enacted(), status.nation(), status.checked());
                assertThat(status.inForce()).isNotNull();
            } else if (entry instanceof PrincipleSet set) {
                assertThat(new Object[] {
                            set.nation(), set.checked(), entry.meta().origin().source()
                        })
                        .as(entry.id())
                        .doesNotContainNull();
                if (set.legal() != null) {
                    told(entry, set.legal(), set.enacted());
                }
                if (set.legal() != null && set.inForce() == null) {
                    open.add(entry.id());
                }
            } else if (entry instanceof Situation situation && situation.legal() != null) {
                told(entry, situation.enacted(), situation.nation(), situation.checked());
                if (situation.inForce() == null) {
                    open.add(entry.id());
                }
            }
        }
        assertThat(open).containsExactlyInAnyOrder("financial-literacy", "arrangements-for-adult-life", "custody");
        assertThat(((Situation) ENGLISH.get("closed-case")).legal()).contains("23CZB");
    }

    /** The six arrangements of section 2(2A) and (2B), passed on one day; no day in force is known. */
    @Test
    void theArrangementsAreAllThereWithTheirPlaces() {
        PrincipleSet set = (PrincipleSet) ENGLISH.get("arrangements-for-adult-life");
        assertThat(set.items())
                .extracting(PrincipleSet.Item::number)
                .containsExactly("(2A)(a)", "(2A)(b)", "(2A)(c)(i) and (2B)", "(2A)(c)(ii)", "(2A)(d)", "(2A)(e)");
        assertThat(set.enacted().printed()).isEqualTo("2026-04-29");
    }

    private static void told(Entry entry, Object... facts) {
        assertThat(facts).as(entry.id()).doesNotContainNull();
        assertThat(entry.meta().origin().source().link()).as(entry.id()).startsWith("https://www.legislation.gov.uk/");
    }

    /** Regulation 3: also those who were locked up or in hospital at 16, in every language. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "prs", "ps", "ckb", "ti", "am", "uk", "sq", "vi"})
    void whoIsRelevantIsSaidInFull(String language) {
        CareStatus status =
                (CareStatus) PROGRAM.entries(language, new Diagnostics()).get("relevant");
        assertThat(status.test().html().split("16", -1)).hasSize(3);
    }

    /** Section 24 asks for no number of weeks and ends at 21, in every language. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "prs", "ps", "ckb", "ti", "am", "uk", "sq", "vi"})
    void whoQualifiesNeedsNoThirteenWeeks(String language) {
        CareStatus status =
                (CareStatus) PROGRAM.entries(language, new Diagnostics()).get("qualifying");
        assertThat(status.test().html()).doesNotContain("13").doesNotContain("24");
        assertThat(status.ages().printed()).isEqualTo("16-20");
    }

    @Test
    void aSiteInALanguageHasThemInThatLanguage() {
        assertThat(PROGRAM.entries("uk", new Diagnostics()).get("employment").title())
                .isEqualTo("Робота");
        assertThat(PROGRAM.entries("cy", new Diagnostics()).get("employment").title())
                .isEqualTo("Employment");
    }

    /** Titles without the English name in brackets, which statuses keep, and the plain words, which none may leave in English. */
    private static List<String> said(Entry entry, Entry main) {
        List<String> said = new ArrayList<>();
        String title = String.valueOf(entry.title());
        if (entry instanceof CareStatus status) {
            assertThat(title).endsWith(" (" + main.title() + ")");
            title = title.substring(0, title.lastIndexOf(" ("));
            said.add(status.test().html());
            assertThat(status.ages()).isEqualTo(((CareStatus) main).ages());
        }
        if (entry instanceof Area) {
            said.add(entry.meta().texts().summary().html());
        }
        said.add(title);
        assertThat(said).doesNotContain(String.valueOf(main.title()));
        return said;
    }
}
