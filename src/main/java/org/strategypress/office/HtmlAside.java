package org.strategypress.office;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** What office programs put into a saved page that no reader of it should see: comments, deleted words, a table of contents. */
final class HtmlAside {
    private HtmlAside() {}

    /** Takes it out of the page, and puts it among what is left out. */
    static void take(Document page, OfficeDocument document) {
        comments(page, document);
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
        lines(element).forEach(each -> document.leaveOut(each, why));
        element.remove();
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
        return node instanceof Element each
                && (each.isBlock()
                        || each.normalName().equals("br")
                        || each.normalName().equals("option"));
    }
}
