package org.strategypress.audit;

import java.util.List;
import org.strategypress.audit.Element.Tag;
import org.strategypress.source.Diagnostic;

/**
 * What the rules over the whole site need to know of a page; small, and without the page's text, since all pages are held at once.
 *
 * @param path the page's path
 * @param title its language and title
 * @param ids its ids, each between line feeds
 * @param targets the files of the site that its links lead to, each once, in order
 * @param fragments its links to a part of another page
 * @param found what the rules over one page found
 */
record PageFacts(
        String path,
        String title,
        String ids,
        List<String> targets,
        List<FragmentLink> fragments,
        List<Diagnostic> found) {

    /**
     * A link to a part of another page.
     *
     * @param page the path of that page
     * @param id the id of the part
     * @param where the tag of the link
     */
    record FragmentLink(String page, String id, Tag where) {}

    boolean hasId(String id) {
        return ids.contains("\n" + id + "\n");
    }
}
