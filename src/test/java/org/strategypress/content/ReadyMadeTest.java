package org.strategypress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.markdown.Markdown;
import org.strategypress.model.Area;
import org.strategypress.model.CareStatus;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.ReadyWords;

/** The program's own entries say the same in each language that the theme speaks. */
final class ReadyMadeTest {
    private static final ReadyMade PROGRAM = new ReadyMade(new Markdown());
    private static final Map<String, Entry> ENGLISH = PROGRAM.entries("en");

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
            assertThat(entry.meta().language()).isEqualTo(language);
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

    @Test
    void aSiteInALanguageHasThemInThatLanguage() {
        assertThat(PROGRAM.entries("uk").get("employment").title()).isEqualTo("Робота");
        assertThat(PROGRAM.entries("cy").get("employment").title()).isEqualTo("Employment");
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
            said.add(entry.meta().summary().html());
        }
        said.add(title);
        assertThat(said).doesNotContain(String.valueOf(main.title()));
        return said;
    }
}
