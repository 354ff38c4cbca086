package org.strategypress.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Span;

/**
 * A second pair of eyes on prose that holds handwritten HTML: jsoup parses it as a browser would and cleans it with a list of
 * its own. Should the browser see other words or another structure than was written, or the cleaner find anything to take
 * away, that is an error at the author's tag. Prose without handwritten HTML is not parsed again: all of it was written here.
 */
final class HtmlCheck {
    private static final int MOST_ERRORS = 20;
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Safelist SAFE = safelist();

    private final Draft draft;
    private final List<RawHtml.Mark> marks;

    private HtmlCheck(Draft draft, List<RawHtml.Mark> marks) {
        this.draft = draft;
        this.marks = marks;
    }

    /** Checks what was written so far, if any of it was handwritten and all of that was allowed. */
    static void check(Draft draft, RawHtml raw) {
        boolean refused = draft.found.stream().anyMatch(found -> found.rule().startsWith("html-"));
        if (!raw.marks().isEmpty() && !refused) {
            new HtmlCheck(draft, raw.marks()).check();
        }
    }

    private void check() {
        String html = draft.html.toString();
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS).setTrackPosition(true);
        Document parsed = parser.parseInput("<!doctype html><body>" + html, "");
        int shift = "<!doctype html><body>".length();
        boolean same = bare(Entities.unescapeReferences(TAGS.matcher(html).replaceAll("")))
                .equals(bare(parsed.body().wholeText()));
        List<ParseError> errors = parser.getErrors();
        if (!errors.isEmpty()) {
            report(errors.get(0).getPosition() - shift, "a browser would not read this HTML as it is written");
        } else if (!reportMisplaced(parsed, shift) && !(same && new Cleaner(SAFE).isValid(parsed))) {
            report(0, "a browser would not show all of this HTML");
        }
    }

    /** Reports the first element that stands where HTML does not allow it; false when there is none. */
    private boolean reportMisplaced(Document parsed, int shift) {
        for (Element element : parsed.body().getAllElements()) {
            String fault = fault(element);
            if (fault != null) {
                report(element.sourceRange().startPos() - shift, fault);
                return true;
            }
        }
        return false;
    }

    private static String bare(String text) {
        return SPACES.matcher(text).replaceAll("");
    }

    private static @Nullable String fault(Element element) {
        String name = element.normalName();
        Element parent = element.parent();
        String outer = parent == null ? "" : parent.normalName();
        boolean right = switch (name) {
            case "li" -> outer.equals("ul") || outer.equals("ol");
            case "dt", "dd" -> outer.equals("dl") || outer.equals("div");
            case "summary" -> outer.equals("details");
            case "figcaption" -> outer.equals("figure");
            case "rt", "rp" -> outer.equals("ruby");
            default -> true;
        };
        if (!right) {
            return "<" + name + "> cannot stand in <" + outer + ">";
        }
        boolean words = AllowList.holdsWordsOnly(outer);
        if (words && !AllowList.PHRASING.contains(name) && !name.equals("a") && !name.equals("img")) {
            return "<" + name + "> cannot stand in <" + outer + ">, which holds words only";
        }
        boolean list = outer.equals("ul") || outer.equals("ol");
        return list && !name.equals("li")
                ? "<" + name + "> cannot stand in <" + outer + ">, which holds <li> only"
                : null;
    }

    private void report(int at, String message) {
        Span where = marks.get(0).where();
        for (RawHtml.Mark mark : marks) {
            if (mark.at() <= Math.max(at, marks.get(0).at())) {
                where = mark.where();
            }
        }
        draft.error(
                "html-structure",
                where,
                message,
                "put each element where HTML allows it and close it in the same place");
    }

    private static Safelist safelist() {
        Safelist list = new Safelist();
        AllowList.PHRASING.forEach(list::addTags);
        list.addTags(
                "a", "img", "section", "blockquote", "caption", "col", "colgroup", "dd", "details", "div", "dl", "dt");
        list.addTags("figcaption", "figure", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "summary");
        list.addTags("table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");
        list.addAttributes(":all", "id", "lang", "dir", "class", "role", "title");
        list.addAttributes("a", "href", "data-note", "data-number").addAttributes("img", "src", "alt");
        list.addAttributes("section", "data-notes")
                .addAttributes("span", "data-task")
                .addAttributes("strong", "data-callout");
        list.addAttributes("time", "datetime")
                .addAttributes("details", "open")
                .addAttributes("ol", "start", "reversed");
        list.addAttributes("td", "colspan", "rowspan").addAttributes("th", "colspan", "rowspan", "scope");
        list.addAttributes("col", "span").addAttributes("colgroup", "span");
        list.addProtocols("a", "href", "media", "http", "https", "mailto", "tel", "sms", "entry", "#")
                .addProtocols("img", "src", "media");
        return list;
    }
}
