package org.strategypress.html.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.strategypress.markup.Escape;
import org.strategypress.markup.Token;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.text.Sic;
import org.strategypress.page.Page;

/**
 * Says behind words that were kept as printed that they were, wherever a page says them for their entry: a note at its end alone
 * does not show a reader which word is odd, and a card or a list has no note.
 */
public final class OddWords {
    private final List<Entry> noted;

    /** The odd words of a publication. */
    OddWords(Publication publication) {
        this.noted = publication.entries().stream()
                .filter(each -> !each.meta().origin().sic().isEmpty())
                .toList();
    }

    /** The part with what is said behind the first place of each entry's odd words. */
    public Tokens marked(Tokens html, Page page, Translation translation) {
        Entry alone = page.entry();
        List<Entry> shown = alone == null ? page.entries() : List.of(alone);
        if (html.size() == 0
                || noted.isEmpty()
                        && shown.stream()
                                .allMatch(each -> each.meta().origin().sic().isEmpty())) {
            return html;
        }
        TreeSet<Long> places = new TreeSet<>();
        Set<String> full = new HashSet<>();
        inFull(html, alone, shown, full, places);
        elsewhere(html, full, places);
        return places.isEmpty() ? html : marked(html, places, translation);
    }

    /** The places in entries that the page shows in full, whose ids are told. */
    private static void inFull(
            Tokens html, @Nullable Entry alone, List<Entry> shown, Set<String> full, TreeSet<Long> places) {
        NavigableMap<Integer, Integer> scopes = alone == null ? scopes(html, shown) : new TreeMap<>();
        for (Entry entry : shown) {
            int start = entry.meta().origin().sic().isEmpty() ? -1 : alone == null ? start(html, entry) : 0;
            if (start >= 0) {
                full.add(entry.id());
                HtmlWords words = HtmlWords.of(html, start, scopes.getOrDefault(start, html.size()));
                ends(entry, words).forEach(places::add);
            }
        }
    }

    /** The places where the page says words of other entries. */
    private void elsewhere(Tokens html, Set<String> full, TreeSet<Long> places) {
        HtmlWords all = noted.isEmpty() ? null : HtmlWords.of(html, 0, html.size());
        for (Entry entry : noted) {
            if (all != null && !full.contains(entry.id()) && !ends(entry, all).isEmpty()) {
                for (OddRegions.Region region : OddRegions.of(html, entry)) {
                    HtmlWords words = HtmlWords.of(html, region.start(), region.end());
                    entry.meta().origin().sic().stream()
                            .map(OddWords::printed)
                            .filter(about -> region.alone() || !words.areAll(about))
                            .map(words::end)
                            .filter(place -> place >= 0)
                            .forEach(places::add);
                }
            }
        }
    }

    private static List<Long> ends(Entry entry, HtmlWords words) {
        return entry.meta().origin().sic().stream()
                .map(OddWords::printed)
                .map(words::end)
                .filter(place -> place >= 0)
                .toList();
    }

    private static String printed(Sic sic) {
        return PlainText.of(sic.about().html());
    }

    private static Tokens marked(Tokens html, TreeSet<Long> places, Translation translation) {
        String language = " lang=\"" + translation.language() + "\" dir=\"" + translation.direction() + "\"";
        Tokens mark = Tokens.of(" <span class=\"sic\"" + (translation.isMain() ? "" : language) + ">"
                + Escape.text(translation.messages().get("sic.mark")) + "</span>");
        TokenRow out = new TokenRow(html.size() + 4 * places.size());
        int token = 0;
        int from = 0;
        for (long place : places) {
            int at = HtmlWords.token(place);
            if (at > token) {
                rest(out, html, token, from).add(html, token + 1, at);
                token = at;
                from = 0;
            }
            out.add(html.get(at).part(from, HtmlWords.character(place))).add(mark);
            from = HtmlWords.character(place);
        }
        return rest(out, html, token, from).add(html, token + 1, html.size()).tokens();
    }

    /** Adds what a run of text holds after a character. */
    private static TokenRow rest(TokenRow out, Tokens html, int token, int from) {
        Token run = html.get(token);
        int length = run.end() - run.start();
        return from == 0 ? out.add(run) : from < length ? out.add(run.part(from, length)) : out;
    }

    /** Where each entry of a list begins, and where the next one does. */
    private static NavigableMap<Integer, Integer> scopes(Tokens html, List<Entry> entries) {
        NavigableMap<Integer, Integer> ends = new TreeMap<>();
        List<Integer> starts = new ArrayList<>();
        entries.stream()
                .map(each -> start(html, each))
                .filter(start -> start >= 0)
                .sorted()
                .forEach(starts::add);
        for (int i = 0; i < starts.size(); i++) {
            ends.put(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : html.size());
        }
        return ends;
    }

    private static int start(Tokens html, Entry entry) {
        for (int at = 0; at < html.size(); at++) {
            Token token = html.get(at);
            if (token.kind() == Token.Kind.START && entry.id().equals(token.value("id"))) {
                return at;
            }
        }
        return -1;
    }
}
