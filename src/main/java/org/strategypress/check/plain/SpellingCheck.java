package org.strategypress.check.plain;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.strategypress.check.spelling.Speller;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Span;

/** A word is written as British English has it; names and terms of the publication, and words that the council added, are known. */
final class SpellingCheck {
    static final String RULE = "spelling";

    /** What is code, or says that it is of another language. */
    private static final Pattern OTHER = Pattern.compile(
            "<(code|pre|kbd|samp)\\b[^>]*>.*?</\\1>|<(\\w+)\\b[^>]*\\blang=\"(?!en\\b)[^\"]*\"[^>]*>.*?</\\2>",
            Pattern.DOTALL);

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final int SHORTEST = 3;
    private static final int MOST_NEAR = 3;

    private final KnownWords own;
    private final Diagnostics out;

    private SpellingCheck(KnownWords own, Diagnostics out) {
        this.own = own;
        this.out = out;
    }

    /** Adds each word that is not known, once for each entry, at its first place there. */
    static void check(Publication publication, List<EntryWords> texts, Diagnostics out) {
        SpellingCheck check = new SpellingCheck(KnownWords.of(publication, texts), out);
        texts.forEach(check::entry);
    }

    private void entry(EntryWords words) {
        Set<String> told = new HashSet<>();
        Span title = words.entry().meta().place("title");
        unknown(words.entry().title(), told).forEach(word -> tell(word, place(title, word, title)));
        for (Passage passage : words.passages()) {
            for (String sentence : passage.sentences(OTHER)) {
                unknown(sentence, told).forEach(word -> tell(word, passage.place(word, 0)));
            }
        }
    }

    private static Span place(Span field, String word, Span otherwise) {
        int at = field.text().indexOf(word);
        return at < 0 ? otherwise : field.file().span(field.start() + at, field.start() + at + word.length());
    }

    private Set<String> unknown(String text, Set<String> told) {
        Set<String> unknown = new LinkedHashSet<>();
        Matcher word = KnownWords.WORD.matcher(text);
        while (word.find()) {
            String found = word.group().replaceAll("['’-]+$", "");
            boolean odd = !isKnown(found) && !own.isName(found, word.start() > 0);
            if (odd && told.add(KnownWords.level(found))) {
                unknown.add(found);
            }
        }
        return unknown;
    }

    /** Whether a word is known as it stands, or by the parts between its hyphens; one with capitals within is a name. */
    private boolean isKnown(String word) {
        if (word.length() < SHORTEST
                || !word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT))
                || knows(word)) {
            return true;
        }
        String[] parts = word.split("-", -1);
        for (String part : parts) {
            if (parts.length == 1 || part.length() >= SHORTEST && !knows(part)) {
                return false;
            }
        }
        return true;
    }

    private boolean knows(String word) {
        return own.has(word) || Speller.british().knows(plain(word));
    }

    /** With straight apostrophes and without accents: cafés are cafes to the word list. */
    private static String plain(String word) {
        return ACCENT.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('’', '\'');
    }

    private void tell(String word, Span where) {
        String name = Character.isUpperCase(word.charAt(0)) ? own.near(word) : null;
        Set<String> near = new LinkedHashSet<>(name == null ? List.of() : List.of(name));
        near.addAll(Speller.british().near(plain(word)));
        String words =
                near.stream().limit(MOST_NEAR).map(each -> "“" + each + "”").collect(Collectors.joining(", "));
        String cure = (near.isEmpty() ? "look whether it is right" : "did you mean " + words + "?")
                + " If it is a word of yours, add it to known-words in site.yaml";
        out.warning(RULE, where, "“" + word + "” is in no list of British English words", cure);
    }
}
