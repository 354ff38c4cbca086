package org.strategypress.check.plain;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.component.RecordComponents;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Nearest;
import org.strategypress.source.Span;
import org.strategypress.source.WordFile;

/** Words that a publication has of itself: its names and terms, and those that the council added. */
final class KnownWords {
    /** A word of letters, with apostrophes and hyphens in it, that is no part of an address. */
    static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\p{N}_@#&/\\\\.’'-])\\p{L}(?:[\\p{L}\\p{M}'’]|-(?=\\p{L}))*+(?![\\p{N}_@\\\\]|[.]\\p{L}|:/)");

    private static final Set<ContentKind> NAMES =
            Set.of(ContentKind.SITE, ContentKind.TERM, ContentKind.CONTACT, ContentKind.BODY, ContentKind.DEPARTMENT);
    /** A name that stands so often is no slip of the hand. */
    private static final int OFTEN = 3;
    /** A name of so many letters is not near another one by chance. */
    private static final int SURE = 5;

    /** As they are written, by their small letters. */
    private final Map<String, String> words = new LinkedHashMap<>();
    /** Words that stand with a capital within a sentence, by their small letters. */
    private final Set<String> capitals = new HashSet<>();

    private KnownWords() {}

    /**
     * The words of a publication.
     *
     * @param texts its texts
     */
    static KnownWords of(Publication publication, List<EntryWords> texts) {
        KnownWords known = new KnownWords();
        known.add(WordFile.text("/spelling/words.txt"));
        publication.site().vocabulary().style().knownWords().forEach(known::add);
        publication.site().vocabulary().style().plainWords().forEach(each -> known.add(each.word()));
        publication.entries().forEach(known::names);
        Map<String, Integer> counts = new TreeMap<>();
        publication.entries().forEach(each -> count(each.title(), counts));
        texts.forEach(each -> each.sentences().forEach(sentence -> count(sentence, counts)));
        known.capitals.addAll(counts.keySet());
        counts.forEach((word, count) -> {
            if (count >= OFTEN) {
                known.words.putIfAbsent(word, word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            }
        });
        return known;
    }

    /** Counts words with a capital that begin no sentence. */
    private static void count(String text, Map<String, Integer> counts) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (word.start() > 0 && Character.isUpperCase(word.group().codePointAt(0))) {
                counts.merge(level(word.group()), 1, Integer::sum);
            }
        }
    }

    private void add(String text) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.putIfAbsent(level(word.group()), word.group());
            for (String part : word.group().split("-", -1)) {
                words.putIfAbsent(level(part), part);
            }
        }
    }

    /** Adds roles, organisations, places and people: the plain words of an entry's own fields, and its title where that is a name. */
    private void names(Entry entry) {
        if (NAMES.contains(entry.kind())) {
            strings(entry.title());
        }
        if (entry instanceof Record record) {
            fields(record, entry.meta());
        }
    }

    /** Adds the plain words of a value: names, and no texts. */
    private void strings(@Nullable Object value) {
        if (value instanceof String text) {
            add(text);
        } else if (value instanceof List<?> list) {
            list.forEach(this::strings);
        } else if (value instanceof Record record && !(value instanceof Prose) && !(value instanceof Span)) {
            fields(record, null);
        }
    }

    private void fields(Record record, @Nullable Object without) {
        for (@Nullable Object value : RecordComponents.values(record)) {
            if (value != without) {
                strings(value);
            }
        }
    }

    /**
     * Whether a word may be a name that only the council knows: one with a capital within a sentence, or anywhere else once it
     * stood so. One that is nearly a name of the publication is that name, and wrong.
     */
    boolean isName(String word, boolean within) {
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        if (!capital || !within && !capitals.contains(level(word))) {
            return false;
        }
        String near = word.length() < SURE ? null : near(word);
        return near == null || !Character.isUpperCase(near.codePointAt(0));
    }

    /** Whether a word is one of them. */
    boolean has(String word) {
        return words.containsKey(level(word));
    }

    /** The one that a word is nearest to; null where none is near. */
    @Nullable
    String near(String word) {
        String near = Nearest.of(level(word), words.keySet());
        return near == null ? null : words.get(near);
    }

    /** A word in small letters, with straight apostrophes, and without the end that says that something is its own. */
    static String level(String word) {
        String plain = word.replace('’', '\'').toLowerCase(Locale.ROOT).replaceAll("^['-]+|['-]+$", "");
        return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    }
}
