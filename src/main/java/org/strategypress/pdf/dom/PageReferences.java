package org.strategypress.pdf.dom;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Says behind a link from one page of the site to another on which page of the book that is: paper cannot be clicked.
 *
 * <p>The words are the theme's, in {@code data-see-page} of the body: {@code (page {0})}. Each is said once an entry, and not
 * where it would only be noise: at explained words, in headings, beside a contact whose numbers stand right there.
 */
public final class PageReferences {
    /** The class of the words; also that of the numbers in tables of contents, which audits know as furniture. */
    public static final String REFERENCE = "see-page";

    private static final List<String> SILENT = List.of("toc", "kicker", "side", "panel", "notes", "term", "note-back");
    private static final char NO_BREAK = '\u00A0';
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Map<String, Element> chapters = new HashMap<>();
    private final Set<List<Object>> said = new HashSet<>();
    private final String[] words;

    private PageReferences(Document html, String words) {
        this.words = words.replace(' ', NO_BREAK).split("\\{0\\}", 2);
        for (Element chapter : html.body().select("[data-page]")) {
            chapter.select("[id]").forEach(target -> chapters.put(target.id(), chapter));
        }
    }

    /** Adds the pages to all links of a book, in the words that its body brings along. */
    public static void add(Document html) {
        String words = html.body().attr("data-see-page");
        html.body().removeAttr("data-see-page");
        if (words.contains("{0}")) {
            PageReferences references = new PageReferences(html, words);
            html.body().select("[data-page] a[href^=#]").forEach(references::add);
        }
    }

    private void add(Element link) {
        String target = link.attr("href").substring(1);
        Element to = chapters.get(target);
        Element from = Ancestors.nearest(link, each -> each.hasAttr("data-page"));
        if (to == null
                || from == null
                || to.equals(from)
                || Ancestors.nearest(link, PageReferences::isSilent) != null) {
            return;
        }
        Element place = place(link);
        Element entry = Ancestors.nearest(link, each -> each.hasClass("entry"));
        if (place != null && said.add(List.of(entry == null ? from : entry, target))) {
            place.appendChild(reference(target));
        }
    }

    private static boolean isSilent(Element element) {
        return element.nameIs("sup")
                || element.hasAttr("class") && SILENT.stream().anyMatch(element::hasClass);
    }

    /** The element that takes the words at its end; of a card whose title is the link, its last line. */
    private static @Nullable Element place(Element link) {
        if (Ancestors.nearest(link, each -> HEADINGS.contains(each.normalName())) == null) {
            Element around = new Element("span");
            link.before(around);
            around.appendChild(link);
            return around;
        }
        Element card = link.closest(".cards > li");
        Element last = card == null ? null : card.lastElementChild();
        return last != null && last.nameIs("p") ? last : null;
    }

    private Element reference(String target) {
        Element reference = new Element("span").addClass(REFERENCE).appendText(NO_BREAK + words[0]);
        reference.appendElement("span").addClass("see-number").attr("data-page-of", "#" + target);
        reference.appendText(words[1]);
        return new Element("span").appendChild(reference); // the PDF library skips the outermost box of a line
    }
}
