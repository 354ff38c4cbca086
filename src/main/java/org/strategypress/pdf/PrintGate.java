package org.strategypress.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.strategypress.pdf.dom.Problems;
import org.strategypress.picture.Drawings;

/** Takes out of a book the links, pictures and attributes that paper cannot do with, and says which of them are mistakes. */
final class PrintGate {
    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "sms", "tel");
    private static final int LARGEST_SPAN = 100;
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private final Document html;
    private final Problems problems;
    private final ResourceLock lock;
    private final Set<String> sound;

    /**
     * The gate of one book.
     *
     * @param sound the drawings in which nothing was wrong, so that one in many books is looked into once
     */
    PrintGate(Document html, Problems problems, ResourceLock lock, Set<String> sound) {
        this.html = html;
        this.problems = problems;
        this.lock = lock;
        this.sound = sound;
    }

    /** Looks through the whole book. */
    void check() {
        dropUnsafeAttributes();
        checkLinks();
        checkImages();
        checkDrawings();
    }

    private void dropUnsafeAttributes() {
        for (Element element : html.body().getAllElements()) {
            List<String> unwanted = new ArrayList<>();
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith("on")) {
                    unwanted.add(attribute.getKey());
                }
            }
            unwanted.forEach(element::removeAttr);
            boundSpan(element, "colspan");
            boundSpan(element, "rowspan");
        }
    }

    private static void boundSpan(Element element, String attribute) {
        if (element.hasAttr(attribute) && !element.attr(attribute).matches("[1-9][0-9]?|" + LARGEST_SPAN)) {
            element.removeAttr(attribute);
        }
    }

    private void checkLinks() {
        Set<String> ids = new HashSet<>(html.select("[id]").eachAttr("id"));
        for (Element link : html.select("a[href]")) {
            String href = link.attr("href").strip();
            boolean inside = href.startsWith("#");
            if (inside ? !ids.contains(href.substring(1)) : !hasKnownScheme(href)) {
                problems.error(
                        inside ? "print-broken-link" : "print-unsafe-link",
                        link,
                        "the link “" + link.text() + "” leads to “" + href + "”, which no reader of the book can open",
                        inside ? "print the page it leads to, or use its web address" : "use a whole web address");
                link.removeAttr("href");
            }
        }
    }

    private static boolean hasKnownScheme(String href) {
        int colon = href.indexOf(':');
        return colon > 0 && LINK_SCHEMES.contains(href.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    private void checkImages() {
        for (Element image : html.select("img")) {
            if (!image.hasAttr("alt")) {
                problems.error(
                        "print-missing-alt",
                        image,
                        "the image " + image.attr("src") + " has no words for those who cannot see it",
                        "say in a few words what it shows");
            }
            String source = image.attr("src");
            if (!source.startsWith("data:image/") && lock.bytes(source).length == 0) {
                problems.error(
                        "print-missing-image",
                        image,
                        "the image “" + source + "” is not a file of this site that can be printed",
                        "check the file's name");
                image.replaceWith(new Element("span").text(image.attr("alt")));
            }
        }
    }

    private void checkDrawings() {
        for (Element drawing : html.select("svg")) {
            String written = written(drawing);
            String fault = sound.contains(written) ? null : Drawings.fault(written);
            if (fault != null) {
                problems.error(
                        "print-unsafe-drawing",
                        drawing,
                        "a drawing cannot be printed: " + fault,
                        "leave scripts and outside files out of it");
                drawing.remove();
                continue;
            }
            sound.add(written);
            if (!drawing.hasAttr("alt")) {
                String said =
                        String.join(". ", drawing.select("> title, > desc").eachText());
                drawing.attr("alt", said.isEmpty() ? drawing.attr("aria-label") : said);
                drawing.select("> title, > desc").remove();
            }
        }
    }

    /** A drawing as a file of its own, as XML. */
    private static String written(Element drawing) {
        Document file = new Document("");
        file.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        file.appendChild(drawing.clone());
        Element svg = file.child(0);
        svg.removeAttr("alt"); // of print only: it names the figure
        svg.attr("xmlns", SVG).attr("xmlns:xlink", XLINK);
        return file.outerHtml();
    }
}
