package org.strategypress.archive;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.output.OutputFile;
import org.strategypress.source.Diagnostic;

/**
 * The links that lead out of a frozen edition into the rest of the site. Its pages stay as they are, so an address that they name
 * must go on leading somewhere.
 */
public final class FrozenLinks {
    private static final Pattern LINK =
            Pattern.compile("(?i)\\s(?:href|src)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

    /** An address of another site, or of none: with a scheme, or from the root, which is where the site is put. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|/.*|#.*|");

    private FrozenLinks() {}

    /**
     * A warning for each address at which nothing is any more, at the first page that names it.
     *
     * @param files the files of the frozen edition, as paths below its own folder
     * @param folder where in the site they are published: {@code archive/2023/}
     * @param shown what messages call the folder that they are in
     * @param there whether there is a file of the site at a path
     */
    public static List<Diagnostic> dead(List<OutputFile> files, String folder, String shown, Predicate<String> there) {
        Map<String, List<String>> dead = new TreeMap<>();
        for (OutputFile file : files) {
            if (file.role() == OutputFile.Role.PAGE) {
                Matcher link = LINK.matcher(file.text());
                while (link.find()) {
                    String to = target(folder + file.path(), first(link));
                    if (to != null && !to.startsWith(folder) && !there.test(to)) {
                        List<String> pages = dead.computeIfAbsent(to, none -> new ArrayList<>());
                        if (!pages.contains(file.path())) {
                            pages.add(file.path());
                        }
                    }
                }
            }
        }
        List<Diagnostic> found = new ArrayList<>();
        dead.forEach((to, pages) -> found.add(Diagnostic.fileWarning(
                "frozen-link",
                shown + "/" + Frozen.FOLDER + "/" + pages.get(0),
                "this page of a frozen edition"
                        + (pages.size() == 1 ? " leads" : ", and " + (pages.size() - 1) + " more, lead") + " to “" + to
                        + "”, where nothing is any more",
                "leave the page as it is; write the old id as was: into the entry that took the place of the one that"
                        + " is gone, or keep that entry with withdrawn:")));
        return found;
    }

    private static String first(Matcher link) {
        return link.group(1) != null ? link.group(1) : link.group(2) != null ? link.group(2) : link.group(3);
    }

    /** The path in the site to which a link of a page leads; null where it leads to another site. */
    private static @Nullable String target(String page, String href) {
        String link = href.replace("&amp;", "&");
        if (ELSEWHERE.matcher(link).matches()) {
            return null;
        }
        try {
            String path = new URI("/" + page).resolve(link).getPath();
            String to = path.substring(1);
            return to.isEmpty() || to.endsWith("/") ? to + "index.html" : to;
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
