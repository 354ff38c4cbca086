package org.strategypress.office.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.strategypress.office.block.Blocks;
import org.strategypress.office.block.OfficeDocument;

/**
 * What a site puts among the text of its pages that is none: it asks whether the page helped, shares and prints it, speaks of
 * cookies, and lists what stands below. It is known by its structure, and its words are listed as left out.
 */
final class HtmlFurniture {
    private static final int MOST_WORDS = 120;
    private static final int MOST_OF_QUESTION = 40;
    private static final int MOST_LOOSE = 8;
    private static final String CONTROLS =
            "button, select, textarea, input:not([type=hidden]):not([type=checkbox]), input[type=checkbox]";
    private static final String PARTS = "div, section, aside, nav, ul, ol, p, fieldset, details, span";
    /** What no furniture holds. */
    private static final String TEXT = "h1, main, article, table, [role=main]";

    /** Words that stand beside those in names. */
    private static final Set<String> BESIDE = Set.of(
            "this",
            "page",
            "was",
            "is",
            "links",
            "link",
            "buttons",
            "button",
            "bar",
            "tools",
            "tool",
            "icons",
            "icon",
            "widget",
            "block",
            "list",
            "items",
            "item",
            "container",
            "wrapper",
            "section",
            "component",
            "gem",
            "govuk",
            "app",
            "field",
            "region",
            "media",
            "area",
            "form",
            "user",
            "survey",
            "banner",
            "localgov",
            "lgd",
            "js",
            "nav",
            "site",
            "message",
            "notice",
            "consent",
            "control",
            "content",
            "on",
            "inline",
            "panel",
            "box",
            "module");

    private static final Pattern TOOL = Pattern.compile(
            "(?i)\\W*(?:(?:print|share|e-?mail|save|bookmark|tweet|listen to)(?: (?:and|or) (?:print|share|"
                    + "e-?mail|save))?(?: this (?:page|article))?|(?:back|return|go|up)? ?to (?:the )?top(?: of (?:the )?"
                    + "(?:page|document))?|top of (?:the )?page|(?:open|close|expand|collapse|show|hide) all"
                    + "(?: sections)?)\\W*");

    /** What the heading of a part that folds says besides its words. */
    private static final Pattern OPENS = Pattern.compile("(?i)[\\s,]*(?:show|hide)?(?: this section)?[\\s,]*");

    private static final Pattern CONTENTS =
            Pattern.compile("(?i)(?:on|in) this page\\W*|page contents\\W*|jump to\\W*");

    private HtmlFurniture() {}

    /** A kind of furniture: the words of its names, what else it must be like, and why it is left out. */
    private record Kind(Set<String> names, Predicate<Element> like, String why) {
        /** Whether one of the names says it, and says nothing else: {@code share-links} does, {@code share-your-views} does not. */
        boolean isNamed(List<List<String>> all) {
            return all.stream()
                    .anyMatch(each -> each.stream().anyMatch(names::contains)
                            && each.stream()
                                    .allMatch(word ->
                                            word.length() < 2 || names.contains(word) || BESIDE.contains(word)));
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    Set.of("cookie", "cookies", "cookiebar", "cookiebanner", "cookieconsent"),
                    each -> each.selectFirst(CONTROLS) != null,
                    "is the site's own: it asks about cookies"),
            new Kind(
                    Set.of("feedback", "helpful", "useful", "usefulness", "pagefeedback", "pagerating"),
                    each -> each.selectFirst(CONTROLS) != null
                            || each.selectFirst("a[href]") != null
                                    && each.text().indexOf('?') > 0
                                    && count(each.text()) <= MOST_OF_QUESTION,
                    "is the site's own: it asks what readers think of the page"),
            new Kind(
                    Set.of("share", "sharing", "social", "socialshare"),
                    HtmlFurniture::isLinks,
                    "is the site's own: it shares the page"),
            new Kind(
                    Set.of(
                            "sharethis",
                            "addthis",
                            "addtoany",
                            "shareaholic"), // services that nothing else is called after
                    each -> count(each.text()) <= MOST_OF_QUESTION,
                    "is the site's own: it shares the page"),
            new Kind(
                    Set.of("print", "printpage", "pagetools"),
                    each -> isLinks(each)
                            && each.select("a[href]").stream()
                                    .allMatch(link -> leadsNowhere(link)
                                            || TOOL.matcher(link.text()).matches()),
                    "is the site's own: it prints or sends the page"),
            new Kind(
                    Set.of("breadcrumb", "breadcrumbs", "pagination", "pager"),
                    HtmlFurniture::isLinks,
                    "is the site's own: it leads to other pages"));

    /** Takes it out of the page, and puts it among what is left out. */
    static void take(Document page, OfficeDocument document) {
        for (Element each : page.select("body form")) {
            if (isThere(each) && isForm(each)) {
                leave(each, "is of a form, which a page of ours cannot have", document);
            }
        }
        for (Element each : page.select(PARTS)) {
            if (isThere(each) && each.selectFirst(TEXT) == null && count(each.text()) <= MOST_WORDS) {
                List<List<String>> names = names(each);
                KINDS.stream()
                        .filter(kind -> kind.isNamed(names))
                        .filter(kind -> kind.like().test(each))
                        .findFirst()
                        .ifPresent(kind -> leave(each, kind.why(), document));
            }
        }
        for (Element each : page.select("[class*=accordion][class*=toggle], [class*=accordion][class*=divider]")) {
            if (isThere(each) && OPENS.matcher(each.text()).matches()) {
                leave(each, "is the site's own: it works on the page", document);
            }
        }
        for (Element each : page.select("dd[class*=actions]")) {
            if (isThere(each) && isLinks(each)) {
                leave(each, "is of a form, which a page of ours cannot have", document);
            }
        }
        questions(page, document);
        contents(page, document);
        for (Element each : page.select("body a, body button, body p[aria-expanded]")) {
            if (isThere(each) && leadsNowhere(each) && TOOL.matcher(each.text()).matches()) {
                leave(each, "is the site's own: it works on the page", document);
            }
        }
    }

    private static boolean isThere(Element element) {
        return element.closest("body") != null && !element.normalName().equals("body");
    }

    private static int count(String words) {
        return words.isBlank() ? 0 : words.strip().split("\\s+", -1).length;
    }

    /** The names of an element by their words, in small letters: its classes, its id and its label. */
    private static List<List<String>> names(Element element) {
        List<String> names = new ArrayList<>(element.classNames());
        names.add(element.id());
        names.add(element.attr("aria-label"));
        return names.stream()
                .map(each -> each.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT))
                .map(each -> List.of(each.strip().split("[^\\p{L}]+", -1)))
                .toList();
    }

    /** Whether a form has places to fill and no more words than these need; the form that some sites put around all is none. */
    private static boolean isForm(Element form) {
        boolean ticks = form.select("input:not([type=hidden]), button, select, textarea")
                .isEmpty();
        int named = form.select("label, legend, button, option, h2, h3").stream()
                .mapToInt(each -> count(each.text()))
                .sum();
        return !ticks
                && form.selectFirst(TEXT + ", h2 ~ h2") == null
                && count(form.text()) <= MOST_WORDS
                && count(form.text()) - named <= MOST_LOOSE; // a form may stand below words on what it is for
    }

    /** Whether nearly all words of an element are links or buttons. */
    private static boolean isLinks(Element element) {
        int linked = element.select("a[href], button").stream()
                .mapToInt(each -> count(each.text()))
                .sum();
        boolean some = element.selectFirst("a[href], button") != null;
        return some && count(element.text()) - linked <= MOST_LOOSE;
    }

    /** A question on the page with buttons that say yes and no. */
    private static void questions(Document page, OfficeDocument document) {
        for (Element each : page.select("body button, body [role=button], body a[href^=#], body input[type=button]")) {
            Element at = isThere(each) && says(each, "yes") ? each.parent() : null;
            for (int i = 0; at != null && i < 4 && isThere(at); i++) {
                Element around = at;
                boolean both = around.select("button, [role=button], a[href^=#], input[type=button]").stream()
                        .anyMatch(other -> says(other, "no"));
                if (both && around.text().indexOf('?') >= 0) {
                    if (around.selectFirst(TEXT) == null && count(around.text()) <= MOST_OF_QUESTION) {
                        leave(around, "is the site's own: it asks what readers think of the page", document);
                    }
                    break;
                }
                at = around.parent();
            }
        }
    }

    private static boolean says(Element control, String word) {
        String words = control.normalName().equals("input") ? control.attr("value") : control.text();
        return words.toLowerCase(Locale.ROOT).strip().split("\\W+", 2)[0].equals(word);
    }

    /** Lists of links to places of the page itself, in an element that says that it only leads there. */
    private static void contents(Document page, OfficeDocument document) {
        for (Element each : page.select("body nav, body [role=navigation], body [class*=contents-list], body [id=toc],"
                + " body [class~=toc], body [class*=table-of-contents]")) {
            List<Element> links = each.select("a[href]");
            if (!isThere(each) || links.size() < 2 || each.selectFirst(TEXT) != null) {
                continue;
            }
            boolean inner = links.stream().allMatch(link -> leadsWithin(link, page));
            String loose = each.text();
            for (Element link : links) {
                loose = loose.replace(link.text(), " ");
            }
            String rest = loose.strip();
            if (inner
                    && (rest.isEmpty()
                            || Blocks.isHeadOfContents(rest)
                            || CONTENTS.matcher(rest).matches())) {
                leave(each, "the table of contents: the website and the PDFs have their own", document);
            }
        }
    }

    private static boolean leadsWithin(Element link, Document page) {
        String address = link.attr("href");
        int at = address.indexOf('#');
        return at >= 0 && at + 1 < address.length() && page.getElementById(address.substring(at + 1)) != null;
    }

    private static boolean leadsNowhere(Element element) {
        String address = element.attr("href").strip().toLowerCase(Locale.ROOT);
        return !element.normalName().equals("a")
                || address.isEmpty()
                || address.startsWith("#")
                || address.startsWith("javascript:")
                || address.startsWith("mailto:?")
                || element.attr("onclick").contains("print");
    }

    private static void leave(Element element, String why, OfficeDocument document) {
        document.stamps().addAll(HtmlAside.lines(element));
        HtmlAside.list(element, why, document);
        element.remove();
    }
}
