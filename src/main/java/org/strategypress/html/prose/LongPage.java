package org.strategypress.html.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.theme.Mark;
import org.strategypress.html.theme.Messages;
import org.strategypress.markup.Escape;
import org.strategypress.markup.Token;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;

/**
 * What stands on a page that is longer than two screens: a list of its sections below its title, which {@code long.css} folds
 * on a phone and puts beside the text where there is room. A page that holds others lists those. Sections keep their ids; one
 * without is given {@code here-1}.
 *
 * <p>How long a page is, is reckoned from its words as a desktop sets them; a page that is mostly cards and columns has no
 * room beside its text and gets no list. Where a page leads to each of its sections itself, the list is for desktops alone.
 */
public final class LongPage {
    /** One section alone needs no list. */
    private static final int FEWEST = 2;

    /** A page that holds fewer others than this lists their sections too. */
    private static final int FEW_CHAPTERS = 3;

    /** Two screens of 800 pixels, but for a tenth: no reckoning is exact. */
    private static final int TWO_SCREENS = 1450;

    /** Letters in a line of text, its height in pixels, and what lies between two blocks. */
    private static final int LINE = 78;

    private static final int LINE_HEIGHT = 27;
    private static final int GAP = 15;
    private static final int HEADING = 40;
    private static final int PICTURE = 240;

    /** What is as wide as the page, so that nothing can stand beside it. */
    private static final Set<String> WIDE = Set.of("wide", "cards", "tiles", "duo", "map", "glossary", "easy", "hero");

    /** What has headings that are no section's. */
    private static final Set<String> APART = Set.of("li", "a", "details", "nav", "form", "table", "blockquote");

    private static final Set<String> APART_CLASSES = Set.of("pair", "side", "note", "ready");

    /** What belongs to a title: the list stands below it. */
    private static final Set<String> TITLE_CLASSES = Set.of("banner", "lead", "note", "kicker");

    private final Tokens content;
    private final List<Place> all = new ArrayList<>();
    private int chapters;
    private int given;
    private int level = 2;
    private int height;
    private int wideHeight;

    private LongPage(Tokens content) {
        this.content = content;
        read();
    }

    /** How much a list says. */
    public enum Detail {
        /** The pages that a page holds, and their sections where they are few. */
        SECTIONS,
        /** Of a page that holds others, those alone. */
        CHAPTERS
    }

    /** A section or a chapter: the place of its tag, its id, or null where it has none, and its words. */
    private record Place(int at, @Nullable String id, Tokens words, boolean isChapter) {}

    /** A page's content with the list, or the content itself where it needs none. */
    public static Tokens listed(Tokens content, Messages messages, Detail detail) {
        LongPage page = new LongPage(content);
        if (detail == Detail.CHAPTERS && page.chapters > 0) {
            page.all.removeIf(each -> !each.isChapter());
        }
        int title = page.belowTitle();
        boolean fits = title >= 0 && page.places().size() >= FEWEST && page.wideHeight * 2 <= page.height;
        return fits && page.height >= TWO_SCREENS ? page.listed(messages, title) : content;
    }

    /** Whether a page has words of its own that lead to each of its sections. */
    private boolean leadsToEach() {
        Set<String> led = new HashSet<>();
        for (int at = 0; at < content.size(); at++) {
            Token token = content.get(at);
            String href = token.opens("a") ? token.value("href") : null;
            if (href != null && href.startsWith("#")) {
                led.add(href.substring(1));
            }
        }
        return places().stream().allMatch(each -> each.id() != null && led.contains(each.id()));
    }

    /** The lines that the list of a page has for a chapter of it. */
    public static String lines(Tokens chapter) {
        StringBuilder lines = new StringBuilder();
        new LongPage(chapter)
                .all.stream()
                        .filter(Place::isChapter)
                        .forEach(each ->
                                line(String.valueOf(each.id()), each.words()).write(lines));
        return lines.toString();
    }

    /** A list without lines, of a number of sections. */
    public static String frame(Messages messages, int count) {
        String words = Escape.text(messages.get("long.contents", count));
        return "<nav class=\"on-page web-only\" aria-label=\"" + words + "\"><details><summary>" + words
                + "</summary><ol>\n</ol></details></nav>\n";
    }

    private List<Place> places() {
        return chapters < FEW_CHAPTERS
                ? all
                : all.stream().filter(Place::isChapter).toList();
    }

    private void read() {
        int apart = -1;
        int wide = -1;
        int bar = -1;
        int letters = 0;
        for (int at = 0; at < content.size(); at++) {
            Token token = content.get(at);
            if (token.kind() == Token.Kind.TEXT) {
                letters += at <= bar ? 0 : token.text().strip().length();
            } else if (HtmlWords.isEdge(token)) {
                add((letters + LINE - 1) / LINE * LINE_HEIGHT + (letters == 0 ? 0 : GAP), at <= wide);
                letters = 0;
            }
            if (token.kind() == Token.Kind.START) {
                add(token.opens("h2") ? HEADING : token.opens("img") ? PICTURE : 0, at <= wide);
                bar = token.opens("nav") ? content.end(at) : bar;
                wide = at > wide && ElementClasses.isOneOf(token, WIDE) ? content.end(at) : wide;
                apart = at > apart && isApart(token) ? content.end(at) : apart;
                section(token, at, at <= apart);
            }
        }
    }

    private void add(int more, boolean isWide) {
        height += more;
        wideHeight += isWide ? more : 0;
    }

    private void section(Token token, int at, boolean isApart) {
        if (token.opens("section") && "chapter".equals(token.value("class"))) {
            int heading = heading(at);
            chapters++;
            level = heading < 0 ? level : content.get(heading).name().charAt(1) - '0' + 1;
            all.add(new Place(at, token.value("id"), heading < 0 ? Tokens.NONE : words(heading), true));
        } else if (token.name().equals("h" + level) && !isApart && !ElementClasses.isOneOf(token, Set.of("vh"))) {
            all.add(new Place(at, token.value("id"), words(at), false));
        }
    }

    private int heading(int from) {
        for (int at = from; at < content.size(); at++) {
            if (content.get(at).kind() == Token.Kind.START
                    && HeadingLevel.is(content.get(at).name())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isApart(Token token) {
        return APART.contains(token.name()) || ElementClasses.isOneOf(token, APART_CLASSES);
    }

    /** What a heading says, with marks of language and direction and no links. */
    private Tokens words(int heading) {
        TokenRow out = new TokenRow(8);
        int end = content.end(heading);
        for (int at = heading + 1; at < end; at++) {
            Token token = content.get(at);
            Mark mark = Mark.of(token);
            boolean direction =
                    token.name().equals("bdi") || mark == Mark.FOREIGN || mark == Mark.FIGURE || mark == Mark.NAME;
            if (token.kind() == Token.Kind.TEXT || direction || mark == Mark.END) {
                out.add(token);
            }
        }
        return out.tokens();
    }

    /** The place behind the title and what belongs to it; -1 where there is no title. */
    private int belowTitle() {
        int title = content.find("h1", 0);
        int below = title < 0 ? -1 : content.end(title) + 1;
        for (int at = below; title >= 0 && at < content.size(); at++) {
            Token token = content.get(at);
            if (ElementClasses.isOneOf(token, TITLE_CLASSES)) {
                at = content.end(at);
                below = at + 1;
            } else if (token.kind() != Token.Kind.TEXT || !token.text().isBlank()) {
                break;
            }
        }
        return Math.min(below, content.size());
    }

    private Tokens listed(Messages messages, int below) {
        Set<String> taken = new HashSet<>();
        for (int at = 0; at < content.size(); at++) {
            taken.add(String.valueOf(content.get(at).value("id")));
        }
        TokenRow out = new TokenRow(content.size() + places().size() * 8);
        TokenRow lines = new TokenRow(places().size() * 8);
        int from = below;
        TokenRow rest = new TokenRow(content.size());
        for (Place each : places()) {
            String id = each.id() == null ? free(taken) : each.id();
            lines.add(line(id, each.words()));
            if (each.id() == null && each.at() >= below) {
                rest.add(content, from, each.at()).add(content.get(each.at()).with(0, "id", id));
                from = each.at() + 1;
            }
        }
        String html = frame(messages, places().size());
        Tokens frame = Tokens.of(leadsToEach() ? html.replace("\"on-page ", "\"on-page led ") : html);
        int list = frame.find("ol", 0) + 2;
        return out.add(content, 0, below)
                .html("\n")
                .add(frame, 0, list)
                .add(lines.tokens())
                .add(frame, list, frame.size())
                .add(rest.add(content, from, content.size()).tokens())
                .tokens();
    }

    private String free(Set<String> taken) {
        do {
            given++;
        } while (!taken.add("here-" + given));
        return "here-" + given;
    }

    private static Tokens line(String id, Tokens words) {
        return new TokenRow(8)
                .html("<li><a href=\"#" + id + "\">")
                .add(words)
                .html("</a></li>\n")
                .tokens();
    }
}
