package org.strategypress.office.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.strategypress.office.block.Blocks;
import org.strategypress.office.block.OfficeDocument;

/** What office programs put into a saved page that no reader of it should see: comments, deleted words, a table of contents. */
final class HtmlAside {
    private static final String AROUND = "stands around the text of the page: its menu, its head or its foot";
    private static final String ROLES = "[role=navigation], [role=banner], [role=contentinfo], [role=search]";
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript", "head", "svg", "link");
    /** Names that pages give to what stands around their text, in their classes and ids; one word of a name with dashes is enough. */
    private static final Set<String> NAMES = Set.of(
            "nav",
            "navbar",
            "navigation",
            "leftnav",
            "topnav",
            "sidenav",
            "subnav",
            "breadcrumb",
            "breadcrumbs",
            "cookie",
            "cookies",
            "cookiebar",
            "masthead",
            "ribbon",
            "ribbonrow",
            "suitebar");

    /** Names that text of a page has too: what has them stands around it only where it holds links or a form. */
    private static final Set<String> DOUBTFUL = Set.of("header", "footer", "sidebar", "related", "banner", "menu");

    /** The way from the home page to this one, which pages put before their heading, also within their main part. */
    private static final String CRUMBS =
            "nav[aria-label*=breadcrumb], nav[class*=breadcrumb], ol[class*=breadcrumb], ul[class*=breadcrumb],"
                    + " div[class*=breadcrumb], nav[id*=breadcrumb], div[id*=breadcrumb]";

    /** Elements within a line whose words stand apart all the same. */
    private static final Set<String> ENDING = Set.of("br", "option");

    private static final Pattern SKIP = Pattern.compile("(?i)(?:skip|jump)\\b.{0,60}");
    private static final int MOST = 999;

    private HtmlAside() {}

    /** Takes it out of the page, and puts it among what is left out. */
    static void take(Document page, HtmlLooks looks, OfficeDocument document) {
        comments(page, document);
        around(page, document);
        named(page, document);
        HtmlFurniture.take(page, document);
        columns(page, looks, document);
        boolean word = page.outerHtml().contains("urn:schemas-microsoft-com:office:word");
        int deletions = 0;
        for (Element each : page.select(word ? "del, .msoDel" : "del[cite^=mailto:], .msoDel")) {
            if (each.closest("body") == null) {
                continue; // it lay in one that was taken out
            }
            deletions += each.text().isBlank() ? 0 : 1;
            leave(each, "was deleted with changes tracked", document);
        }
        if (deletions > 0) {
            document.remarks().add("tracked changes: " + deletions + " deletions are left out");
        }
        for (Element each : page.select("p[class^=MsoToc], div[id^=Table of Contents]")) {
            Element before = each.previousElementSibling();
            if (before != null && Blocks.isHeadOfContents(before.text())) {
                leave(before, "heads the table of contents", document);
            }
            leave(each, "the table of contents: the website and the PDFs have their own", document);
        }
    }

    /** What stands around the one main part of a page, or has a role that says that it does (WAI-ARIA 1.2, 5.3.4). */
    private static void around(Document page, OfficeDocument document) {
        List<Element> main = page.select("main, [role=main]");
        for (Element each : page.select(ROLES)) {
            boolean inside = each.closest("main, article, [role=main]") != null;
            boolean holds = each.selectFirst("main, [role=main], article, h1") != null;
            if (each.closest("body") != null && !inside && !holds) {
                document.stamps().addAll(lines(each));
                leave(each, AROUND, document);
            }
        }
        Element only = main.size() == 1 ? main.get(0) : null;
        for (Element at = only; at != null && !at.normalName().equals("body"); at = at.parent()) {
            for (Element each : at.siblingElements()) {
                if (!UNSEEN.contains(each.normalName()) && each.selectFirst("h1, article") == null) {
                    document.stamps().addAll(lines(each));
                    leave(each, AROUND, document);
                }
            }
        }
        for (Element each : page.select(
                "main button[aria-expanded], [role=main] button[aria-expanded], article button[aria-expanded]")) {
            if (!each.text().isBlank() && each.closest("h1,h2,h3,h4,h5,h6") == null) {
                each.tagName("p"); // it names what it opens
            } else {
                Element heading = each.closest("h1,h2,h3,h4,h5,h6");
                if (heading != null) {
                    heading.attr("aria-expanded", each.attr("aria-expanded"));
                    heading.attr("aria-controls", each.attr("aria-controls"));
                }
                each.unwrap();
            }
        }
    }

    /** What its name says is around the text, on pages older than the elements that say so; and cells of links beside the text. */
    private static void named(Document page, OfficeDocument document) {
        for (Element each : page.select("body a[href^=#]")) {
            if (SKIP.matcher(each.text().strip()).matches()) {
                leave(each, AROUND, document);
            }
        }
        for (Element each : page.select(CRUMBS)) {
            if (each.closest("body") != null && each.selectFirst("h1, main, article") == null) {
                leave(each, AROUND, document);
            }
        }
        for (Element each : page.select("iframe, video, audio, object, embed")) {
            Element words = each.selectFirst("[title], [src], [data]");
            String address = words == null ? "" : words.attr(words.hasAttr("src") ? "src" : "data");
            String title =
                    each.attr(each.hasAttr("title") ? "title" : "aria-label").strip();
            if (each.closest("body") != null && (!address.isBlank() || !title.isEmpty())) {
                document.leaveOut(title, "is of a film or a frame, which a page of ours cannot have");
                document.remarks()
                        .add("a film or a frame was not brought in" + (title.isEmpty() ? "" : ", “" + title + "”")
                                + (address.isBlank() ? "" : ": link to it, if it is to be seen: " + address.strip()));
            }
        }
        for (Element each : page.select("body div[class], body div[id], body ul[class], body ul[id], body p[class]")) {
            if (each.closest("body") != null && isAround(each)) {
                document.stamps().addAll(lines(each));
                leave(each, AROUND, document);
            }
        }
        for (Element table : page.select("table")) {
            if (table.closest("body") == null || !isLayout(table) || table.selectFirst("h1, h2") == null) {
                continue;
            }
            for (Element cell : table.select("> tr > td, > tbody > tr > td")) {
                String linked = cell.select("a[href]").text();
                boolean links =
                        !linked.isEmpty() && linked.length() * 4 >= cell.text().length() * 3;
                if (links && cell.selectFirst("h1, h2, table") == null) {
                    leave(cell, AROUND, document);
                }
            }
        }
    }

    private static boolean isAround(Element element) {
        if (element.selectFirst("h1, main, article") != null || element.closest("main, article") != null) {
            return false;
        }
        for (String name : (element.className() + ' ' + element.id()).split("\\s+", -1)) {
            String parted = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-");
            for (String word : parted.toLowerCase(Locale.ROOT).split("[-_]", -1)) {
                if (NAMES.contains(word)
                        || DOUBTFUL.contains(word) && element.selectFirst("a[href], form, button, input") != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a table only puts parts of a page side by side: it says so, or holds their headings and has no heads itself. */
    static boolean isLayout(Element table) {
        String role = table.attr("role");
        if (role.equals("presentation") || role.equals("none")) {
            return true;
        }
        boolean heads = table.selectFirst("> caption, > thead, > tr > th, > tbody > tr > th") != null;
        boolean bare = WordStyles.number(table.attr("border"), 0) == 0;
        return !heads
                && (table.selectFirst("h1") != null
                        || bare && table.select("h2, h3").size() > 1);
    }

    /** Whether words name a place to fill in. */
    static boolean isLabel(Element element) {
        List<Element> inputs = element.select("input, select, textarea");
        boolean ticks = !inputs.isEmpty() && inputs.stream().allMatch(HtmlAside::isTick);
        return !ticks && element.normalName().equals("label") && (element.hasAttr("for") || !inputs.isEmpty());
    }

    /** Whether an element is a box that is ticked or not, as lists of what is done have it, and no part of a form. */
    static boolean isTick(Element element) {
        return element.normalName().equals("input")
                && element.attr("type").equalsIgnoreCase("checkbox")
                && element.closest("form,fieldset") == null
                && element.closest("li,td") != null;
    }

    /** Columns of tables that Excel hides in their {@code col} alone. */
    private static void columns(Document page, HtmlLooks looks, OfficeDocument document) {
        for (Element table : page.select("table:has(> col, > colgroup > col)")) {
            List<Boolean> hidden = new ArrayList<>();
            for (Element each : table.select("> col, > colgroup > col")) {
                int times = Math.max(1, Math.min(MOST, WordStyles.number(each.attr("span"), 1)));
                hidden.addAll(Collections.nCopies(times, looks.hides(each)));
            }
            if (!hidden.contains(true)) {
                continue;
            }
            for (Element row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
                int at = 0;
                for (Element cell : row.children()) {
                    int across = Math.max(1, Math.min(MOST, WordStyles.number(cell.attr("colspan"), 1)));
                    if (across == 1 && at < hidden.size() && hidden.get(at)) {
                        leave(cell, "is hidden on the page", document);
                    }
                    at += across;
                }
            }
        }
    }

    /** Comments of Word (their signs too) and of Google Docs. */
    private static void comments(Document page, OfficeDocument document) {
        String why = "somebody's comment";
        for (Element each : page.select("[style*=mso-element:comment], .msocomtxt")) {
            leave(each, why, document);
        }
        page.select(".MsoCommentReference, a.msocomanchor, a[id^=cmnt_ref], a[href^=#_msocom_]")
                .remove();
        for (Element each : page.select("a[id^=cmnt][href^=#cmnt_ref]")) {
            Element around = each.closest("div,p,li");
            each.remove();
            if (around != null && !around.normalName().equals("body")) {
                leave(around, why, document);
            }
        }
    }

    private static void leave(Element element, String why, OfficeDocument document) {
        list(element, why, document);
        element.remove();
    }

    /** Lists what an element says, and what somebody wrote of its pictures, as left out. */
    static void list(Element element, String why, OfficeDocument document) {
        lines(element).forEach(each -> document.leaveOut(each, why));
        element.select("img[alt]").forEach(each -> document.leaveOut(each.attr("alt"), why));
    }

    /** The words in an element as they are seen: a line for each block, wherever the file breaks its own lines. */
    static List<String> lines(Element element) {
        StringBuilder out = new StringBuilder();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode text) {
                            out.append(text.getWholeText().replaceAll("\\s+", " "));
                        } else if (ends(node)) {
                            out.append('\n');
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (ends(node)) {
                            out.append('\n');
                        }
                    }
                },
                element);
        return out.toString()
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static boolean ends(Node node) {
        return node instanceof Element each && (each.isBlock() || ENDING.contains(each.normalName()));
    }
}
