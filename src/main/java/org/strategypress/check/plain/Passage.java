package org.strategypress.check.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Span;

/** A text of an entry as its readers have it: sentences without marks, and links. For one thread. */
final class Passage {
    private static final Pattern BLOCK_END =
            Pattern.compile("</(?:p|li|h[1-6]|td|th|dt|dd|figcaption|caption|blockquote|div)>|<br ?/?>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.!?…])[”’\"')]*\\s+(?=[\\p{Lu}\\p{N}“‘\"'(])|\\n");
    private static final Pattern LINK =
            Pattern.compile("<a\\b[^>]*\\bhref=\"([^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);

    private final Prose prose;
    private @Nullable List<Link> links;

    Passage(Prose prose) {
        this.prose = prose;
    }

    /**
     * A link.
     *
     * @param address where it leads
     * @param words what it says
     */
    record Link(String address, String words) {}

    /** The text. */
    Prose prose() {
        return prose;
    }

    /** Its sentences, headings and items, in order. */
    List<String> sentences() {
        return sentences(prose.html());
    }

    /** The same without the stretches of its HTML that fit a pattern. */
    List<String> sentences(Pattern left) {
        return sentences(left.matcher(prose.html()).replaceAll(" "));
    }

    private static List<String> sentences(String html) {
        String text = words(BLOCK_END.matcher(html).replaceAll("\n"));
        List<String> sentences = new ArrayList<>();
        for (String each : SENTENCE_END.split(text, -1)) {
            if (!each.isBlank()) {
                sentences.add(each.strip());
            }
        }
        return sentences;
    }

    /** Its links, in order. */
    List<Link> links() {
        List<Link> known = links;
        if (known == null) {
            known = prose.html().contains("<a")
                    ? LINK.matcher(prose.html())
                            .results()
                            .map(found -> new Link(
                                    words(found.group(1)), words(found.group(2)).strip()))
                            .toList()
                    : List.of();
            links = known;
        }
        return known;
    }

    /** Where words of the text stand in its file, from a place on; the whole text where marks hide them. */
    Span place(String words, int from) {
        Span whole = prose.where();
        Matcher found =
                Pattern.compile(Pattern.quote(words).replace(" ", "\\E\\s+\\Q")).matcher(whole.text());
        boolean there = from <= whole.text().length() && found.find(from) || found.find(0);
        return there ? whole.file().span(whole.start() + found.start(), whole.start() + found.end()) : firstLine(whole);
    }

    /** Where in the text a place of it ends, from which a search may go on. */
    int behind(Span place) {
        return place.end() - prose.where().start();
    }

    private static Span firstLine(Span whole) {
        int end = whole.text().indexOf('\n');
        return end < 0 ? whole : whole.file().span(whole.start(), whole.start() + end);
    }

    /** The words of a piece of HTML. */
    static String words(String html) {
        String plain = html.indexOf('<') < 0 ? html : TAG.matcher(html).replaceAll("");
        return plain.indexOf('&') < 0 && plain.indexOf('\u00a0') < 0 && plain.indexOf('\u00ad') < 0
                ? plain
                : decoded(plain);
    }

    private static String decoded(String plain) {
        return plain.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace('\u00a0', ' ')
                .replace("\u00ad", "")
                .replace("&amp;", "&");
    }
}
