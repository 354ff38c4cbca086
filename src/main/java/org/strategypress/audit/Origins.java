package org.strategypress.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.page.Page;
import org.strategypress.page.Pages;
import org.strategypress.source.RunOfLetters;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Span;

/**
 * Finds where in the content folder the words of a finished page come from, for findings about pages and books.
 *
 * <p>The page's own entry is searched first, then the entries that it lists, then all others: a page also shows titles of
 * other entries. The place with most of the neighbouring words is taken; marks of Markdown and YAML between them don't
 * matter.
 */
public final class Origins {
    private static final int NEIGHBOURS = 4;

    /** How much has to agree: one word alone may stand anywhere, and dates and the like in many files. */
    private static final int SURE_NEARBY = 2;

    private static final int SURE_ELSEWHERE = 6;

    private final Pages pages;
    private final Publication publication;
    private final Map<SourceFile, List<RunOfLetters>> cut = new HashMap<>();

    /** The words of a publication's files. */
    public Origins(Publication publication, Pages pages) {
        this.publication = publication;
        this.pages = pages;
    }

    /** A run of letters and digits of a file. */
    /** The place of one of a page's words: that word, else its entry, else null for a page without entries. */
    public @Nullable Span word(String page, List<String> words, int at) {
        List<String> before = new ArrayList<>();
        words.subList(Math.max(0, at - NEIGHBOURS), at)
                .forEach(word -> RunOfLetters.of(word).forEach(run -> before.add(run.text())));
        List<String> after = new ArrayList<>();
        words.subList(at, Math.min(words.size(), at + NEIGHBOURS))
                .forEach(word -> RunOfLetters.of(word).forEach(run -> after.add(run.text())));
        Span best = null;
        int most = SURE_NEARBY;
        Set<SourceFile> own = own(page);
        for (SourceFile file : files(page)) {
            most = own.contains(file) ? most : Math.max(most, SURE_ELSEWHERE);
            List<RunOfLetters> runs = cut.computeIfAbsent(file, unread -> RunOfLetters.of(unread.text()));
            for (int i = 0; i < runs.size(); i++) {
                int score = agreeing(runs, i, before, after);
                if (score > most) {
                    most = score;
                    best = file.span(runs.get(i).start(), runs.get(i).end());
                }
            }
        }
        return best == null ? entry(page) : best;
    }

    /** How many neighbouring words agree; the word itself counts twice. */
    private static int agreeing(List<RunOfLetters> runs, int at, List<String> before, List<String> after) {
        int score = 0;
        for (int i = 0; i < after.size() && at + i < runs.size() && is(runs, at + i, after.get(i)); i++) {
            score += i == 0 ? 2 : 1;
        }
        for (int i = 1; i <= before.size() && at >= i && is(runs, at - i, before.get(before.size() - i)); i++) {
            score++;
        }
        return score;
    }

    private static boolean is(List<RunOfLetters> runs, int at, String word) {
        return runs.get(at).text().equals(word);
    }

    /** The place of a character that a page has, written as itself or as an entity or escape; else as {@link #word}. */
    public @Nullable Span character(@Nullable String page, int code) {
        String hex = Integer.toHexString(code);
        for (SourceFile file : files(page)) {
            String text = file.text();
            int literal = text.indexOf(Character.toString(code));
            if (literal >= 0) {
                return file.span(literal, literal + Character.charCount(code));
            }
            String lower = text.toLowerCase(Locale.ROOT);
            for (String written :
                    List.of("&#x" + hex + ";", "&#" + code + ";", "\\u" + pad(hex, 4), "\\u" + pad(hex, 8))) {
                int at = lower.length() == text.length() ? lower.indexOf(written) : -1;
                if (at >= 0) {
                    return file.span(at, at + written.length());
                }
            }
        }
        return entry(page);
    }

    private static String pad(String hex, int length) {
        return "0".repeat(Math.max(0, length - hex.length())) + hex;
    }

    private @Nullable Span entry(@Nullable String page) {
        Entry entry = page == null ? null : pages.find(page).map(Page::entry).orElse(null);
        return entry == null ? null : entry.where();
    }

    private Set<SourceFile> files(@Nullable String id) {
        Set<SourceFile> files = own(id);
        publication.entries().forEach(entry -> files.add(entry.where().file()));
        publication.editions().forEach(entry -> files.add(entry.where().file()));
        return files;
    }

    /** The files of the entries that a page shows. */
    private Set<SourceFile> own(@Nullable String id) {
        Set<SourceFile> files = new LinkedHashSet<>();
        Page page = id == null ? null : pages.find(id).orElse(null);
        if (page != null && page.entry() != null) {
            files.add(page.entry().where().file());
        }
        if (page != null) {
            page.entries().forEach(entry -> files.add(entry.where().file()));
        }
        return files;
    }
}
