package org.strategypress.html;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.PageView.Item;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.language.Language;
import org.strategypress.page.Page;
import org.strategypress.page.Pages;

/** The pages and the contacts by the first letter of their titles: what search is where no script runs. */
final class AtoZ {
    private static final String DIGITS = "0–9";

    private AtoZ() {}

    /**
     * What begins with a letter.
     *
     * @param letter the letter, or {@code 0–9} for all digits
     * @param id the id of its heading
     * @param items the titles, in order
     */
    public record Letter(String letter, String id, List<Item> items) {
        public Letter {
            items = List.copyOf(items);
        }
    }

    /**
     * Entries that begin with a letter.
     *
     * @param letter the letter, or {@code 0–9} for all digits
     * @param id the id of its place
     * @param entries the entries, in order
     */
    public record Group(String letter, String id, List<Entry> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /** Something that stands in a list by its key, and by another word among those of one key. */
    private record Line<T>(String key, String then, T item) {}

    /** Entries by the word of their titles that counts. */
    static List<Group> grouped(List<Entry> entries) {
        List<Group> groups = new ArrayList<>();
        byLetter(entries.stream().map(entry -> new Line<>(key(entry.title(), entry), entry.id(), entry)))
                .forEach((letter, all) -> groups.add(new Group(letter, "letter-" + (groups.size() + 1), all)));
        return groups;
    }

    /** The letters that something begins with. */
    static List<Letter> of(Pages pages, PageViews views) {
        List<Letter> letters = new ArrayList<>();
        byLetter(lines(pages, views).stream())
                .forEach((letter, items) -> letters.add(new Letter(letter, "letter-" + (letters.size() + 1), items)));
        return letters;
    }

    private static <T> Map<String, List<T>> byLetter(Stream<Line<T>> lines) {
        Map<String, List<T>> byLetter = new LinkedHashMap<>();
        Comparator<Line<T>> order = Comparator.comparing(Line::key);
        lines.sorted(order.thenComparing(Line::then))
                .forEach(line -> byLetter.computeIfAbsent(letter(line.key()), letter -> new ArrayList<>())
                        .add(line.item()));
        return byLetter;
    }

    private static List<Line<Item>> lines(Pages pages, PageViews views) {
        List<Line<Item>> lines = new ArrayList<>();
        for (Page page : pages.all()) {
            if (!page.webOnly() && page.language() == null) {
                lines.add(line(views.title(page), page.entry(), "page:" + page.id()));
            }
            page.entries().stream()
                    .filter(entry -> entry.kind() == ContentKind.CONTACT)
                    .forEach(entry -> lines.add(line(entry.title(), entry, "entry:" + entry.id())));
        }
        return lines;
    }

    private static Line<Item> line(String title, @Nullable Entry entry, String href) {
        return new Line<>(key(title, entry), href, new Item(href, title, false));
    }

    private static String key(String title, @Nullable Entry entry) {
        String sortAs = entry == null ? null : entry.meta().handling().sortAs();
        String language = entry == null ? "en" : entry.meta().edition().language();
        String plain = plain(sortAs == null ? Language.of(language).withoutArticle(title) : sortAs);
        return plain.isEmpty() ? title : plain;
    }

    private static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> plain.length() > 0 ? !isMark(c) : Character.isLetterOrDigit(c))
                .forEach(plain::appendCodePoint);
        return plain.toString().toUpperCase(Locale.ROOT);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static String letter(String key) {
        int first = key.codePointAt(0);
        return Character.isDigit(first) ? DIGITS : Character.toString(first);
    }
}
