package org.strategypress.check.plain;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Publication;
import org.strategypress.model.Term;
import org.strategypress.model.text.Vocabulary.PlainWord;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Span;

/** Words of the office for which the council has plain ones, but for those that its glossary explains. */
final class JargonCheck {
    static final String RULE = "jargon";

    private final Map<PlainWord, Pattern> words = new LinkedHashMap<>();

    /** Looks for the words for which a publication has plain ones. */
    JargonCheck(Publication publication) {
        Set<String> explained = explained(publication);
        for (PlainWord plain : publication.site().vocabulary().style().plainWords()) {
            if (!explained.contains(plain.word().toLowerCase(Locale.ROOT))) {
                words.put(plain, pattern(plain.word()));
            }
        }
    }

    /** Whether there is no word to look for. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Adds what is to be told of the words of an entry. */
    void check(EntryWords of, Diagnostics out) {
        if (of.entry().kind() != ContentKind.TERM) {
            words.forEach((plain, pattern) -> of.passages().forEach(passage -> check(passage, pattern, plain, out)));
        }
    }

    private static void check(Passage passage, Pattern pattern, PlainWord plain, Diagnostics out) {
        if (passage.sentences().stream().noneMatch(each -> pattern.matcher(each).find())) {
            return; // it stands in an address or a mark at most
        }
        Span where = passage.prose().where();
        Matcher found = pattern.matcher(where.text());
        while (found.find()) {
            Span place = where.file().span(where.start() + found.start(), where.start() + found.end());
            String message = "“" + found.group().replaceAll("\\s+", " ") + "” is a word of the office";
            out.warning(RULE, place, message, "say “" + plain.say() + "”");
        }
    }

    /** The word as it stands alone, in small letters or with a capital first, in one or several. */
    private static Pattern pattern(String word) {
        String parts = Pattern.quote(word.strip()).replace(" ", "\\E\\s+\\Q");
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}/:._-])" + parts + "s?(?![\\p{L}\\p{N}_-]|[./]\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Set<String> explained(Publication publication) {
        Set<String> explained = new HashSet<>();
        for (Term term : publication.all(ContentKind.TERM, Term.class)) {
            explained.add(term.title().toLowerCase(Locale.ROOT));
            term.aka().forEach(other -> explained.add(other.toLowerCase(Locale.ROOT)));
        }
        return explained;
    }
}
