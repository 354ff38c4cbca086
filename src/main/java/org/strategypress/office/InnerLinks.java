package org.strategypress.office;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.Ids;
import org.strategypress.office.block.Blocks;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeBlock.Run;
import org.strategypress.office.block.Tally;

/**
 * Where links within a document lead once its chapters are pages: to the heading that they name, or the one that the place which
 * they name stands under.
 */
final class InnerLinks {
    /** What LibreOffice puts behind the name of a place: which sort of place it is. */
    private static final Pattern SORT = Pattern.compile("\\|(?:outline|table|frame|graphic|ole|region|text)$");

    private static final Pattern NUMBER = Pattern.compile("^(?:\\d+ )+");

    /**
     * A place.
     *
     * @param page the id of its page
     * @param heading the heading that it stands at or under; null for the page's own title
     */
    private record Target(String page, @Nullable Paragraph heading) {}

    private final Map<String, Target> anchors = new HashMap<>();
    private final Map<String, Target> headings = new HashMap<>();
    private final Set<String> wanted = new HashSet<>();
    private final IdentityHashMap<Paragraph, String> ids = new IdentityHashMap<>();
    private final Map<String, Set<String>> taken = new HashMap<>();

    /** Adds a page with its title and all that stands on it. */
    void add(String page, Paragraph title, List<OfficeBlock> body) {
        Target at = new Target(page, null);
        note(List.of(title), at);
        head(title, at);
        for (OfficeBlock block : body) {
            if (block instanceof Paragraph paragraph && BlockWriter.isHeading(paragraph)) {
                at = new Target(page, paragraph);
                head(paragraph, at);
            }
            note(List.of(block), at);
        }
    }

    private void head(Paragraph heading, Target at) {
        headings.putIfAbsent(Tally.level(heading.label() + ' ' + heading.text()), at);
        headings.putIfAbsent(Tally.level(heading.text()), at);
    }

    private void note(List<OfficeBlock> blocks, Target at) {
        for (Run run : Blocks.runs(blocks)) {
            if (run.anchor() != null) {
                anchors.putIfAbsent(run.anchor(), at);
            }
            if (run.link() != null && run.link().startsWith("#")) {
                wanted.add(run.link());
            }
        }
    }

    /** The links as they are written on a page; all pages were added. */
    From from(String page) {
        for (String link : wanted.stream().sorted().toList()) {
            Target target = find(link);
            if (target != null && target.heading() != null) {
                ids.computeIfAbsent(target.heading(), each -> free(target.page(), each));
            }
        }
        return new From(this, page);
    }

    private String free(String page, Paragraph heading) {
        String slug = Ids.slug(heading.label() + ' ' + heading.text());
        String stem = slug.isEmpty() ? "part" : slug;
        String free = stem;
        for (int i = 2; !taken.computeIfAbsent(page, each -> new HashSet<>()).add(free); i++) {
            free = stem + '-' + i;
        }
        return free;
    }

    private @Nullable Target find(String link) {
        String name = link.substring(1);
        Target exact = anchors.get(name);
        if (exact != null) {
            return exact;
        }
        String plain = SORT.matcher(decoded(name)).replaceAll("");
        Target named = anchors.get(plain);
        return named == null && name.endsWith("|outline") ? outlined(Tally.level(plain)) : named;
    }

    /** The heading that LibreOffice names by its words, with or without the number before them. */
    private @Nullable Target outlined(String words) {
        Target whole = headings.get(words);
        return whole == null ? headings.get(NUMBER.matcher(words).replaceAll("")) : whole;
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException odd) {
            return name;
        }
    }

    /**
     * The links of one page.
     *
     * @param links all links
     * @param page the id of the page
     */
    record From(InnerLinks links, String page) {
        /** The address of a place of the document, as a page may write it; null where no page has that place. */
        @Nullable
        String address(String link) {
            Target target = links.find(link);
            if (target == null) {
                return null;
            }
            String id = target.heading() == null ? null : links.ids.get(target.heading());
            boolean own = target.page().equals(page);
            return (own && id != null ? "" : "entry:" + target.page()) + (id == null ? "" : '#' + id);
        }

        /** The name that a heading needs, as a link leads to it; null where none does. */
        @Nullable
        String id(Paragraph heading) {
            return links.ids.get(heading);
        }
    }
}
