package org.strategypress.model.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of languages comes from CLDR and the registry of tags, and holds for any tag that a file may carry. */
final class LanguageTest {
    @ParameterizedTest
    @CsvSource({
        "en, A laptop, laptop",
        "en, an advocate, advocate",
        "en, The offer, offer",
        "en, Another way, Another way",
        "en, A, A",
        "fr, L’eau, eau",
        "fr-CA, Les amis, amis",
        "de, Ein Zuhause, Zuhause",
        "ar, المساعدة, مساعدة",
        "uk, Гроші, Гроші",
        "cy, Y cyngor, cyngor"
    })
    void anArticleCountsForNothingInAList(String tag, String title, String counts) {
        assertThat(Language.of(tag).withoutArticle(title)).isEqualTo(counts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar", "ar-EG", "arc", "ary", "az-Arab", "az-IR", "azb", "ckb", "dv", "fa", "ff-Adlm", "glk", "ha-Arab",
                "he", "iw", "ks", "ku-Arab", "ku-IQ", "lrc", "ms-arab", "mzn", "nqo", "pa-Arab", "pa-PK", "pnb", "prs",
                "ps", "rhg", "sd", "sdh", "skr", "syr", "tg-Arab", "ug", "ur", "uz-AF", "yi", "ydd"
            })
    void theseAreWrittenFromTheRight(String tag) {
        assertThat(Language.of(tag).direction()).as(tag).isEqualTo("rtl");
        assertThat(Language.isTag(tag)).as(tag).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "am",
                "ar-Latn",
                "az",
                "bn",
                "cy",
                "en-GB-oxendict",
                "fa-Latn",
                "gsw",
                "ha",
                "ks-Deva",
                "ku",
                "pa",
                "sd-Deva",
                "sd-IN",
                "sr-Latn",
                "so",
                "ti",
                "ug-Cyrl",
                "ur-Latn-GB",
                "uz",
                "yo",
                "zh-Hans",
                "zh-Hant",
                "de-1996",
                "sl-rozaj-biske-1994",
                "en-x-plain",
                "zh-yue-HK",
                "es-419"
            })
    void theseAreWrittenFromTheLeft(String tag) {
        assertThat(Language.of(tag).direction()).as(tag).isEqualTo("ltr");
        assertThat(Language.isTag(tag)).as(tag).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xx",
                "english",
                "e",
                "",
                "en_GB",
                "en-",
                "-en",
                "en-GB-",
                "zh-Hant-Hans-x",
                "ar-Qqqq",
                "en-a",
                "de-1996-1996",
                "en-x",
                "en-a-bbb-a-ccc",
                "en-toolongword",
                "qq"
            })
    void theseAreNoTags(String tag) {
        assertThat(Language.isTag(tag)).as(tag).isFalse();
    }

    @Test
    void whoSpeaksEnglishHasNamesForOtherLanguages() {
        assertThat(Language.of("ar").englishName()).isEqualTo("Arabic");
        assertThat(Language.of("uk").englishName()).isEqualTo("Ukrainian");
        assertThat(Language.of("pt-BR").englishName()).isEqualTo("Portuguese");
        assertThat(Language.of("ab").englishName()).isEqualTo(Language.of("ab").ownName());
    }

    @Test
    void everySampleOfTheUnicodeRulesTakesItsForm() throws IOException {
        for (String line : Files.readAllLines(Path.of("src/test/resources/languages/plural-samples.txt"))) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split(" \\| ", 2);
            for (String language : parts[0].split(" ")) {
                PluralRules rules = Language.of(language).plurals();
                for (String form : parts[1].split("; ")) {
                    List<String> words = List.of(form.split(" "));
                    words.subList(1, words.size())
                            .forEach(number -> assertThat(rules.forms().get(rules.form(number)))
                                    .as(language + " " + number)
                                    .isEqualTo(words.get(0)));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pl | Polski | „ ” « »",
                "cy | Cymraeg | “ ” ‘ ’",
                "fr | Français | « » « »",
                "en-GB | English | “ ” ‘ ’",
                "prs | دری | « » ‹ ›",
                "zh-Hant | 繁體中文 | 「 」 『 』",
                "gsw | Schwiizertüütsch | « » ‹ ›",
                "aaa | aaa | “ ” ‘ ’",
            })
    void namesAndMarksAreThoseOfTheLanguage(String tag, String name, String marks) {
        assertThat(Language.of(tag).ownName()).isEqualTo(name);
        assertThat(String.join(" ", Language.of(tag).quotationMarks())).isEqualTo(marks);
    }

    @Test
    void listsHaveTheCommaOfTheirScript() {
        assertThat(List.of("en", "ur", "ku-Arab", "am", "ja"))
                .extracting(tag -> Language.of(tag).comma())
                .containsExactly(",", "،", "،", "፣", "、");
    }

    @Test
    void aLanguageIsSpokenForByItsShorterTagsInTheSameScript() {
        assertThat(Language.of("pt-BR").bases()).containsExactly("pt-BR", "pt");
        assertThat(Language.of("az-Arab").bases()).containsExactly("az-Arab");
        assertThat(Language.of("zh-Hans-CN").bases()).containsExactly("zh-Hans-CN", "zh-Hans", "zh");
    }

    @Test
    void aScriptHasItsFaceOrNone() {
        assertThat(Language.of("sd").face()).isEqualTo("Noto Sans Arabic");
        assertThat(Language.of("vi").face()).isEqualTo("Source Sans 3");
        assertThat(Language.of("km").face()).isNull();
        assertThat(Language.of("bn").script().name()).isEqualTo("Bangla");
    }
}
