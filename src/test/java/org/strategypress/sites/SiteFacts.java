package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a built publication tells its readers, on the website and in print, for tests to ask.
 *
 * <p>Every question is put to both. Case, white space and the shape of quotation marks and dashes do not matter: print breaks
 * lines where it likes, and a theme may set capitals. Each method tells all facts that are missing, not the first.
 */
final class SiteFacts {
    private static final int NEAR = 160;

    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, String> headings = new LinkedHashMap<>();
    private final String print;
    private final String painted;

    /**
     * A built publication.
     *
     * @param pages the HTML of each page, by path
     * @param pdfText the text taken out of the PDF of the whole publication
     */
    SiteFacts(Map<String, String> pages, String pdfText) {
        this(pages, pdfText, pdfText);
    }

    /**
     * A built publication.
     *
     * @param pages the HTML of each page, by path
     * @param pdfText the text taken out of the PDF of the whole publication by its tags
     * @param painted the same text in the order in which it is painted, for readers that know no tags
     */
    SiteFacts(Map<String, String> pages, String pdfText, String painted) {
        pages.forEach((path, html) -> {
            Document page = Jsoup.parse(html);
            Element heading = page.selectFirst("h1");
            Element main = page.selectFirst("main");
            headings.put(path, heading == null ? "" : fold(heading.text()));
            words.put(path, fold((main == null ? page.body() : main).text()));
        });
        print = fold(pdfText);
        this.painted = fold(painted);
    }

    /** A whole sentence stands on some page and in print, where it is painted in one go too. */
    void sentence(String words) {
        says(words);
        assertThat(words(words).matcher(painted).find())
                .as("the PDF paints in one go: %s", words)
                .isTrue();
    }

    /** Each fact stands on some page and in print. */
    void says(String... facts) {
        SoftAssertions softly = new SoftAssertions();
        for (String fact : facts) {
            Pattern pattern = words(fact);
            softly.assertThat(words.values().stream()
                            .anyMatch(text -> pattern.matcher(text).find()))
                    .as("the website says: %s", fact)
                    .isTrue();
            softly.assertThat(pattern.matcher(print).find())
                    .as("the PDF says: %s", fact)
                    .isTrue();
        }
        softly.assertAll();
    }

    /** The page with this first-level heading holds each fact, and so does the PDF. */
    void page(String heading, String... facts) {
        List<String> paths = headings.entrySet().stream()
                .filter(entry -> entry.getValue().equals(fold(heading)))
                .map(Map.Entry::getKey)
                .toList();
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(paths).as("pages headed: %s", heading).isNotEmpty();
        for (String fact : facts) {
            Pattern pattern = words(fact);
            softly.assertThat(paths)
                    .as("the page headed “%s” says: %s", heading, fact)
                    .anyMatch(path -> pattern.matcher(words.get(path)).find());
            softly.assertThat(pattern.matcher(print).find())
                    .as("the PDF says: %s", fact)
                    .isTrue();
        }
        softly.assertAll();
    }

    /** Some page holds all of these in this order, and so does the PDF. */
    void inOrder(String... facts) {
        Pattern pattern = Pattern.compile(
                Arrays.stream(facts).map(fact -> words(fact).pattern()).collect(Collectors.joining(".*?")));
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(words.values().stream()
                        .anyMatch(text -> pattern.matcher(text).find()))
                .as("a page has, in this order: %s", List.of(facts))
                .isTrue();
        softly.assertThat(pattern.matcher(print).find())
                .as("the PDF has, in this order: %s", List.of(facts))
                .isTrue();
        softly.assertAll();
    }

    /** Two facts stand close together, in either order, on some page and in print: a group and its count, say. */
    void near(String one, String other) {
        String a = words(one).pattern();
        String b = words(other).pattern();
        Pattern pattern = Pattern.compile(a + ".{0," + NEAR + "}?" + b + "|" + b + ".{0," + NEAR + "}?" + a);
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(words.values().stream()
                        .anyMatch(text -> pattern.matcher(text).find()))
                .as("the website has “%s” beside “%s”", one, other)
                .isTrue();
        softly.assertThat(pattern.matcher(print).find())
                .as("the PDF has “%s” beside “%s”", one, other)
                .isTrue();
        softly.assertAll();
    }

    /** Neither the website nor the PDF holds any of these. */
    void neverSays(String... words) {
        SoftAssertions softly = new SoftAssertions();
        for (String fact : words) {
            Pattern pattern = words(fact);
            softly.assertThat(this.words.values().stream()
                            .noneMatch(text -> pattern.matcher(text).find()))
                    .as("the website does not say: %s", fact)
                    .isTrue();
            softly.assertThat(pattern.matcher(print).find())
                    .as("the PDF says: %s", fact)
                    .isFalse();
        }
        softly.assertAll();
    }

    /** A fact as a pattern: white space is free, and a number is not the end of a longer one. */
    private static Pattern words(String fact) {
        String folded = fold(fact);
        String free = Arrays.stream(folded.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s*"));
        String before = Character.isDigit(folded.charAt(0)) ? "(?<!\\d)" : "";
        String after = Character.isDigit(folded.charAt(folded.length() - 1)) ? "(?!\\d)" : "";
        return Pattern.compile(before + free + after);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[‘’]", "'")
                .replaceAll("[“”]", "\"")
                .replaceAll("[‐‑–—]", "-")
                .replace("\u00ad", "")
                .replace("\u200b", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
