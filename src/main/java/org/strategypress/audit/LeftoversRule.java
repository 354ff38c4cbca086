package org.strategypress.audit;

import java.util.List;
import java.util.Set;
import org.strategypress.audit.Element.Tag;

/** Nothing of the making is left on the page: no template code, no symbolic link, no call-out without its words. */
final class LeftoversRule implements PageRule {
    static final String RULE = "leftover";

    private static final List<String> TEMPLATE = List.of("${", "&lt;#", "[object ");
    private static final List<String> SYMBOLIC = List.of("entry:", "media:", "download:", "page:");
    private static final Set<String> SHOWS_CODE = Set.of("code", "pre", "samp", "kbd");

    @Override
    public void check(WebPage page, Findings findings) {
        for (String mark : TEMPLATE) {
            if (page.html().contains(mark)) {
                checkTexts(mark, page, findings);
                checkAttributes(mark, page, findings);
            }
        }
        for (Element element : page.elements()) {
            if (element.has("data-callout") && !element.says("data-callout")) {
                findings.error(RULE, element, "a call-out was left without its kind", null);
            }
            for (Element.Attribute attribute : element.attributes()) {
                boolean symbolic = isSymbolic(attribute.value());
                if (symbolic) {
                    String message = "the symbolic link \"" + attribute.value() + "\" was never turned into an address";
                    findings.error("symbolic-link", element, message, null);
                }
            }
        }
    }

    /** Whether an address still names an entry, a picture or a page instead of a file. */
    static boolean isSymbolic(String address) {
        for (String scheme : SYMBOLIC) {
            if (address.startsWith(scheme)) {
                return true;
            }
        }
        return false;
    }

    private static void checkTexts(String mark, WebPage page, Findings findings) {
        for (TextRun run : page.texts()) {
            int found = page.html().indexOf(mark, run.start());
            if (found >= 0 && found + mark.length() <= run.end() && !showsCode(page, run)) {
                report(mark, new Tag(found, found + mark.length()), findings);
            }
        }
    }

    private static void checkAttributes(String mark, WebPage page, Findings findings) {
        for (Element element : page.elements()) {
            if (isDescription(element)) {
                continue;
            }
            if (element.attributes().stream()
                    .anyMatch(attribute -> attribute.value().contains(mark))) {
                report(mark, new Tag(element.start(), element.contentStart()), findings);
            }
        }
    }

    /** A description repeats words of the content, without their markup: what a theme leaves behind stands elsewhere too. */
    private static boolean isDescription(Element element) {
        return element.is("meta")
                && (element.equals("name", "description") || element.equals("property", "og:description"));
    }

    private static void report(String mark, Tag place, Findings findings) {
        findings.at(RULE, place, "template code (\"" + mark + "\") is left on the page", null);
    }

    private static boolean showsCode(WebPage page, TextRun run) {
        return page.elements().stream()
                .filter(element -> SHOWS_CODE.contains(element.name()))
                .anyMatch(element -> element.contentStart() <= run.start() && run.start() < element.contentEnd());
    }
}
