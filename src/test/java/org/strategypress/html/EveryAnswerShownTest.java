package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;

/**
 * Each answer that an editor can give, yes or no or a ready word, is told on the entry's page: with another answer other words
 * stand there. The PDFs say the same words, which every build holds.
 */
final class EveryAnswerShownTest {
    /** Answers that are not told by words on the entry's own page, and why; of all kinds or of one. */
    private static final Map<String, String> TOLD_ELSEWHERE = Map.ofEntries(
            Map.entry("meta.edition.easyRead", "an edition of its own says so"),
            Map.entry("meta.handling.exitButton", "the page round it has the button"),
            Map.entry("meta.handling.previewTells", "the page's head says it"),
            Map.entry("meta.origin.sic.accepted", "for editors: whether it is warned of"),
            Map.entry("consultations.said.figures.accepted", "for editors: whether it is warned of"),
            Map.entry("indicators.measure.fewShown", "for editors: whether few people are told of"),
            Map.entry("site.server.compress", "for the web server"),
            Map.entry("site.server.data", "the page of the data is there"),
            Map.entry("site.server.security.policyInPages", "for the web server"),
            Map.entry("site.safety.exitPage.show", "every page has the button"),
            Map.entry("site.editions.kinds", "the page of formats lists them"),
            Map.entry("site.editions.largePrint", "the page of formats lists it"),
            Map.entry("site.editions.book.cover", "print alone shows it"),
            Map.entry("site.editions.book.sides", "print alone shows them"),
            Map.entry("site.editions.book.epub", "the page of formats lists it"),
            Map.entry("site.editions.book.word", "the page of formats lists it"),
            Map.entry("site.editions.book.imposed", "the page of formats lists it"),
            Map.entry("site.editions.book.proof", "the page of formats leads to pages of their own"),
            Map.entry("site.editions.book.standard", "the files and the page of formats name it"),
            Map.entry("site.editions.book.spread", "a page of its own and print show it"),
            Map.entry("site.editions.addresses", "print alone shows them"),
            Map.entry("accessibility.issues.group", "what is not said is the first"),
            Map.entry("contacts.group", "the list of contacts has a heading for each"),
            Map.entry("contacts.availability.open.times.days", "hours in words stand for them where both are filled"),
            Map.entry("offer.asking.urgent", "its contact is for emergencies, so that it is urgent unless it says no"),
            Map.entry("pages.menu", "the foot of every page names it"),
            Map.entry("pages.section", "its address and the way to it are of that section"),
            Map.entry("media.words.silent", "whether captions are asked for"));

    private static final Publication FULL = FilledSite.publication(true);

    @ParameterizedTest
    @EnumSource(ContentKind.class)
    void anotherAnswerIsToldInOtherWords(ContentKind kind) throws Exception {
        Set<String> same = new TreeSet<>();
        for (Map.Entry<String, Map<String, Entry>> answers :
                Variants.of(FilledEntries.full(kind).entry()).entrySet()) {
            if (!TOLD_ELSEWHERE.containsKey(answers.getKey()) && !TOLD_ELSEWHERE.containsKey(ofAll(answers.getKey()))) {
                compare(answers.getKey(), answers.getValue(), same);
            }
        }
        assertThat(same).isEmpty();
    }

    private static void compare(String path, Map<String, Entry> answers, Set<String> same) throws Exception {
        Map<String, String> byWords = new HashMap<>();
        for (Map.Entry<String, Entry> answer : answers.entrySet()) {
            String other = byWords.put(words(answer.getValue()), answer.getKey());
            if (other != null) {
                same.add(path + ": " + other + " is told as " + answer.getKey() + " is");
            }
        }
    }

    /** The path of an answer without the kind. */
    private static String ofAll(String path) {
        return path.substring(path.indexOf('.') + 1);
    }

    private static String words(Entry entry) throws Exception {
        return Jsoup.parse(FilledSite.part(FULL, entry)).text();
    }

    @Test
    void whatIsExceptedIsThere() {
        Set<String> paths = new HashSet<>();
        for (ContentKind kind : ContentKind.values()) {
            Variants.of(FilledEntries.full(kind).entry()).keySet().forEach(path -> {
                paths.add(path);
                paths.add(ofAll(path));
            });
        }
        assertThat(paths).containsAll(TOLD_ELSEWHERE.keySet());
    }
}
