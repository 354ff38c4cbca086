package org.strategypress.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.strategypress.markup.Escape;
import org.strategypress.model.Publication;
import org.strategypress.model.Site;
import org.strategypress.page.Page;
import org.strategypress.page.Pages;
import org.strategypress.page.RecentChanges;
import org.strategypress.page.RecentChanges.Change;

/**
 * What is new, as a feed that can be subscribed to (Atom, RFC 4287): pages by the day on which their words were last changed, and what
 * was noted about actions. An item keeps its id as long as its entry does.
 */
final class ChangeFeed {
    /** Its name in the site. */
    static final String PATH = "changes.atom";

    private final Publication publication;
    private final @Nullable String baseUrl;

    private ChangeFeed(Publication publication, @Nullable String baseUrl) {
        this.publication = publication;
        this.baseUrl = baseUrl;
    }

    /** The feed; null where nothing says on which day it was changed. */
    static @Nullable String of(Publication publication, Pages pages, @Nullable String baseUrl) {
        List<Change> changes = RecentChanges.of(publication, pages);
        return changes.isEmpty() ? null : new ChangeFeed(publication, baseUrl).xml(changes);
    }

    private String xml(List<Change> changes) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        Site site = publication.site();
        out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(Escape.text(site.language()))
                .append("\">\n");
        element(out, "id", tag(""));
        element(out, "title", site.name());
        element(out, "updated", moment(changes.get(0).day()));
        out.append("<author>");
        element(
                out,
                "name",
                site.council().name() == null ? site.name() : site.council().name());
        out.append("</author>\n");
        link(out, "self", PATH);
        link(out, "alternate", "index.html");
        for (Change item : changes) {
            out.append("<entry>\n");
            element(out, "id", tag(item.id()));
            element(out, "title", item.entry().title());
            element(out, "updated", moment(item.day()));
            Page page = item.target().page();
            String place = item.target().fragment();
            link(out, "alternate", page.path() + (place.isEmpty() ? "" : "#" + place));
            if (item.words() != null) {
                element(out, "summary", SearchPlaces.plain(item.words()));
            }
            out.append("</entry>\n");
        }
        return out.append("</feed>\n").toString();
    }

    /** An id that nobody else has: a tag (RFC 4151) of the site's host, or else its council's. */
    private String tag(String item) {
        String address = baseUrl == null ? publication.site().council().website() : baseUrl;
        String host = address == null
                ? "strategypress.invalid"
                : address.replaceFirst("^[a-z]+://", "")
                        .replaceFirst("[/:?#].*$", "")
                        .toLowerCase(Locale.ROOT);
        String path = baseUrl == null ? "/" : baseUrl.replaceFirst("^[a-z]+://[^/]*", "");
        return "tag:" + host + ",2026:" + path + item;
    }

    private static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private void link(StringBuilder out, String relation, String path) {
        out.append("<link rel=\"")
                .append(relation)
                .append("\" href=\"")
                .append(Escape.text((baseUrl == null ? "" : baseUrl) + path))
                .append("\"/>\n");
    }

    private static void element(StringBuilder out, String name, String text) {
        out.append('<')
                .append(name)
                .append('>')
                .append(Escape.text(text))
                .append("</")
                .append(name)
                .append(">\n");
    }
}
