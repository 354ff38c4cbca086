package org.strategypress.check;

import java.util.Set;
import java.util.TreeSet;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Medium;
import org.strategypress.model.Publication;
import org.strategypress.model.Site;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Nearest;

/** Every picture and file that is named is there; the logo says what it shows. */
final class MediaRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        Publication publication = input.publication();
        Set<String> files = new TreeSet<>(publication.files());
        publication
                .withEditions()
                .forEach(entry -> entry.meta().trace().links().forEach(link -> check(link, files, out)));
        logo(publication, files, out);
    }

    private static void check(Prose.Link link, Set<String> files, Diagnostics out) {
        String path = link.mediaPath();
        if (path == null || files.contains(path)) {
            return;
        }
        String near = Nearest.of(path, files);
        String cure = near == null ? "put the file into the folder media" : "did you mean “" + near + "”?";
        out.error("missing-file", link.where(), "there is no file “" + path + "” in the folder media", cure);
    }

    private static void logo(Publication publication, Set<String> files, Diagnostics out) {
        Site site = publication.site();
        String logo = site.council().logo();
        if (logo == null || !files.contains(logo)) {
            return;
        }
        boolean described = publication.media().stream().map(Medium::file).anyMatch(logo::equals);
        if (!described) {
            out.warning(
                    "missing-alt",
                    site.meta().place("council"),
                    "the logo “" + logo + "” is not described in media.yaml",
                    "add - file: " + logo + " with alt: and the council's name");
        }
    }
}
