package org.strategypress.html.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.strategypress.html.theme.Marks;
import org.strategypress.html.theme.Messages;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.Site;
import org.strategypress.model.language.Language;
import org.strategypress.model.text.Prose;
import org.strategypress.source.SourceFile;

/**
 * A language that pages are written in: its messages, and the publication as its readers see it, with each entry in its
 * translation where there is one. It knows which words are in the language and which fell back to the main one.
 */
public final class Translation {
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final String language;
    private final boolean main;
    private final Publication publication;
    private final Messages messages;
    private final NumberLinks numbers;
    private final OddWords oddWords;
    private final Set<SourceFile> files = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Map<String, String> named = new HashMap<>();

    private Translation(String language, boolean main, Publication publication, Messages messages) {
        this.language = language;
        this.main = main;
        this.publication = publication;
        this.messages = messages;
        this.numbers = new NumberLinks(publication);
        this.oddWords = new OddWords(publication);
    }

    /** The telephone numbers that can be tapped where they are written. */
    public NumberLinks numbers() {
        return numbers;
    }

    /** The words that were kept as printed. */
    public OddWords oddWords() {
        return oddWords;
    }

    /** The site's main language. */
    public static Translation main(Publication publication, Messages messages) {
        return new Translation(publication.site().language(), true, publication, messages);
    }

    /** A language that entries are translated into. */
    public static Translation of(String language, Publication publication, Messages messages) {
        Map<String, Entry> translated = new HashMap<>();
        for (Entry edition : publication.editions()) {
            if (!edition.meta().edition().easyRead()
                    && edition.meta().edition().language().equals(language)) {
                translated.put(edition.id(), edition);
            }
        }
        publication.readyWords().stream()
                .filter(words -> words.language().equals(language))
                .flatMap(words -> words.entries().stream())
                .forEach(entry -> translated.putIfAbsent(entry.id(), entry));
        List<Entry> entries = new ArrayList<>();
        publication.entries().forEach(entry -> entries.add(translated.getOrDefault(entry.id(), entry)));
        Site site = Optional.ofNullable(translated.get(publication.site().id()))
                .flatMap(own -> own.as(Site.class))
                .orElse(publication.site());
        Publication seen = Publication.of(
                        site, entries, publication.editions(), publication.synonyms(), publication.files())
                .under(publication.frames())
                .in(publication.history());
        Translation translation = new Translation(language, false, seen, messages);
        translated.values().forEach(entry -> {
            translation.files.add(entry.where().file());
            translation.words.addAll(entry.meta().trace().words());
            publication.find(entry.id()).ifPresent(main -> translation.name(entry, main));
        });
        publication.withdrawn().stream()
                .filter(gone -> gone.meta().edition().language().equals(language))
                .forEach(gone -> translation.words.addAll(gone.meta().trace().words()));
        return translation;
    }

    /** A title that ends with the main language's in brackets has that part marked: {@code مؤهَّل (Qualifying)}. */
    private void name(Entry entry, Entry in) {
        String title = String.valueOf(entry.title());
        String ending = "(" + in.title() + ")";
        if (title.endsWith(ending)) {
            String own = title.substring(0, title.length() - ending.length());
            named.put(title, own + Marks.foreign(ending));
        }
    }

    /** The language's tag (BCP 47). */
    public String language() {
        return language;
    }

    /** Whether it is the site's main language. */
    public boolean isMain() {
        return main;
    }

    /** Which way it is written: {@code ltr} or {@code rtl}. */
    public String direction() {
        return Language.of(language).direction();
    }

    /** The theme's words in it. */
    public Messages messages() {
        return messages;
    }

    /** The publication as readers of the language see it. */
    public Publication publication() {
        return publication;
    }

    /** Plain words of an entry, marked when they are not in this language; figures alone are in every language. */
    public String said(String text) {
        if (main || words.contains(text)) {
            return named.getOrDefault(text, turns(text) ? Marks.name(text) : text);
        }
        return speaks(text) ? figure(text) : Marks.foreign(text);
    }

    /**
     * Whether all letters of words run the other way than the language, and figures or marks at their edges would go astray
     * among its own: {@code 2023 to 2027} in Arabic. Words alone need no care here.
     */
    private boolean turns(String text) {
        boolean edged = !text.isEmpty()
                && !(Character.isLetter(text.charAt(0)) && Character.isLetter(text.charAt(text.length() - 1)));
        boolean right = direction().equals("rtl");
        return edged
                && text.codePoints().filter(Character::isLetter).findAny().isPresent()
                && text.codePoints()
                        .filter(Character::isLetter)
                        .allMatch(letter -> right
                                ? Character.getDirectionality(letter) == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                                : Character.getDirectionality(letter) != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }

    /** Whether plain words are in this language, or hold no letters. */
    public boolean speaks(String text) {
        return main || words.contains(text) || !LETTER.matcher(text).find();
    }

    /** A sum or other figures, marked where they might run the wrong way. */
    public String figure(String figure) {
        return direction().equals("rtl") ? Marks.figure(figure) : figure;
    }

    /** Whether prose is in this language. */
    public boolean speaks(Prose prose) {
        return main || files.contains(prose.where().file());
    }
}
