package org.strategypress.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.markup.Token;
import org.strategypress.markup.Tokens;
import org.strategypress.output.OutputFile;
import org.strategypress.output.RelativeAddress;
import org.strategypress.source.Diagnostic;

/**
 * The links that lead out of a frozen edition into the rest of the site. Its pages stay as they are, so an address that they name
 * must go on leading somewhere.
 */
public final class FrozenLinks {
    private static final List<String> LEADING = List.of("href", "src");

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
                for (String to : targets(folder + file.path(), file.text())) {
                    if (!to.startsWith(folder) && !there.test(to)) {
                        dead.computeIfAbsent(to, none -> new ArrayList<>()).add(file.path());
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

    /** The paths in the site to which a page leads, each once. */
    private static Set<String> targets(String page, String html) {
        Set<String> targets = new LinkedHashSet<>();
        Tokens tokens = Tokens.of(html);
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            for (int number = 0; token.kind() == Token.Kind.START && number < token.attributes(); number++) {
                String to = LEADING.contains(token.attribute(number)) ? target(page, token.says(number)) : null;
                if (to != null) {
                    targets.add(to);
                }
            }
        }
        return targets;
    }

    /** The path in the site to which a link of a page leads; null where it leads to another site. */
    private static @Nullable String target(String page, String link) {
        if (ELSEWHERE.matcher(link).matches()) {
            return null;
        }
        String to = RelativeAddress.resolve(page, RelativeAddress.decode(RelativeAddress.path(link)));
        return to == null || !to.isEmpty() && !to.endsWith("/") ? to : to + "index.html";
    }
}
