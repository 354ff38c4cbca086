package org.strategypress.html.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.strategypress.markup.Token;
import org.strategypress.markup.Tokens;
import org.strategypress.model.Entry;
import org.strategypress.source.Span;

/**
 * Where a page that is not an entry's own says the entry's words: behind a link to it, in the row or list item that is about
 * it, in a text of its own, and in a paragraph that says what one of its fields says.
 */
final class OddRegions {
    private final Tokens html;
    private final Entry entry;
    private final List<Span> fields;
    private final List<String> texts;
    private final List<Region> found = new ArrayList<>();

    private OddRegions(Tokens html, Entry entry) {
        this.html = html;
        this.entry = entry;
        this.fields = entry.meta().trace().places().entrySet().stream()
                .filter(each -> !each.getKey().equals("sic"))
                .map(Map.Entry::getValue)
                .toList();
        this.texts = fields.stream().map(field -> letters(field.text())).toList();
    }

    /**
     * A stretch of a page.
     *
     * @param start its first token
     * @param end the token behind its last
     * @param alone whether the odd words may be all that it says
     */
    record Region(int start, int end, boolean alone) {}

    /** The stretches of a page that say an entry's words. */
    static List<Region> of(Tokens html, Entry entry) {
        OddRegions regions = new OddRegions(html, entry);
        regions.links();
        regions.texts();
        regions.blocks();
        return regions.found;
    }

    /** Each link to the entry, or the row or list item that begins with it. */
    private void links() {
        Deque<Integer> items = new ArrayDeque<>();
        for (int at = 0; at < html.size(); at++) {
            Token token = html.get(at);
            if (isItem(token) && token.kind() == Token.Kind.START) {
                items.push(at);
            } else if (isItem(token) && token.kind() == Token.Kind.END) {
                items.poll();
            } else if (isLink(token)) {
                Integer item = items.peek();
                found.add(item != null && isAbout(item, at) ? whole(item) : whole(at));
            }
        }
    }

    private Region whole(int start) {
        return new Region(start, Math.min(html.size(), html.end(start) + 1), true);
    }

    private static boolean isItem(Token token) {
        return token.name().equals("li") || token.name().equals("tr");
    }

    private boolean isLink(Token token) {
        String href = token.opens("a") ? token.value("href") : null;
        String own = "entry:" + entry.id();
        return href != null && (href.equals(own) || href.startsWith(own + "#"));
    }

    /** Whether the first link in an item is this one, and the item is not a list of several. */
    private boolean isAbout(int item, int link) {
        int end = Math.min(html.size(), html.end(item));
        boolean first = html.find("a", item) == link;
        for (int at = item + 1; at < end && first; at++) {
            first = !isItem(html.get(at));
        }
        return first;
    }

    /** The texts that the entry's own fields wrote. */
    private void texts() {
        int start = -1;
        for (int at = 0; at <= html.size(); at++) {
            boolean own = at < html.size() && isOwn(html.get(at).origin());
            if (own && start < 0) {
                start = at;
            } else if (!own && start >= 0) {
                found.add(new Region(start, at, true));
                start = -1;
            }
        }
    }

    private boolean isOwn(@Nullable Span origin) {
        return origin != null
                && fields.stream()
                        .anyMatch(field -> field.file() == origin.file()
                                && field.start() <= origin.start()
                                && origin.end() <= field.end());
    }

    /** Paragraphs, cells and lines that say what a field says. */
    private void blocks() {
        int start = 0;
        for (int at = 0; at <= html.size(); at++) {
            if (at == html.size() || HtmlWords.isEdge(html.get(at))) {
                String words = at > start ? letters(Token.decode(html.text(start, at))) : "";
                if (!words.isEmpty() && texts.stream().anyMatch(text -> text.contains(words))) {
                    found.add(new Region(start, at, false));
                }
                start = at + 1;
            }
        }
    }

    /** The letters and digits of a text, so that marks, line ends and kinds of quotes make no difference. */
    static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString();
    }
}
