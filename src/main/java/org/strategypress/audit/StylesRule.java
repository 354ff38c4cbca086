package org.strategypress.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.strategypress.output.OutputFile;
import org.strategypress.output.RelativeAddress;
import org.strategypress.source.Diagnostic;

/** Each file that a style sheet asks for lies in the site. */
final class StylesRule {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern ADDRESS =
            Pattern.compile("(?:url\\(\\s*|@import\\s+)(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"')]+))");

    private StylesRule() {}

    static List<Diagnostic> check(OutputFile sheet, SiteFiles files) {
        List<Diagnostic> found = new ArrayList<>();
        Matcher address = ADDRESS.matcher(COMMENT.matcher(sheet.text()).replaceAll(" "));
        while (address.find()) {
            String named = address.group(1) != null ? address.group(1) : address.group(2);
            check(named != null ? named : address.group(3), sheet, files, found);
        }
        return found;
    }

    private static void check(String address, OutputFile sheet, SiteFiles files, List<Diagnostic> found) {
        if (address.startsWith("url(") || address.startsWith("#")) {
            return;
        }
        if (address.startsWith("//") || address.matches("(?s)[a-zA-Z][a-zA-Z0-9+.-]*:.*")) {
            String message = "the style sheet fetches \"" + address + "\" from elsewhere";
            found.add(Diagnostic.fileError("other-origin", sheet.path(), message, "put the file into the site"));
            return;
        }
        String path = RelativeAddress.resolve(sheet.path(), RelativeAddress.decode(RelativeAddress.path(address)));
        if (address.startsWith("/") || path == null || files.find(path) == null) {
            String message = "the address \"" + address + "\" in the style sheet leads to no file of the site";
            found.add(Diagnostic.fileError(LinksRule.BROKEN, sheet.path(), message, null));
        }
    }
}
