package org.strategypress.audit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.language.Language;

/** Each page says its language, and text runs the way that its language is written (WCAG 2.2, 3.1.1 and 3.1.2). */
final class LanguageRule implements PageRule {
    static final String RULE = "language";

    @Override
    public void check(WebPage page, Findings findings) {
        Element root = page.first("html");
        if (root == null || !root.says("lang")) {
            findings.page(RULE, "the page does not say its language", "put lang on the html element");
        }
        for (Element element : page.elements()) {
            checkTag(element, element.attribute("hreflang"), findings);
            String language = element.attribute("lang");
            checkTag(element, language, findings);
            if (language != null && Language.isTag(language)) {
                checkDirection(element, language, findings);
            }
        }
    }

    private static void checkTag(Element element, @Nullable String language, Findings findings) {
        boolean alternative = element.is("link") && "x-default".equals(language);
        if (language != null && !alternative && !Language.isTag(language)) {
            String cure = "use a tag such as en-GB, ar or ckb (BCP 47)";
            findings.error(RULE, element, "\"" + language + "\" is not the tag of a language", cure);
        }
    }

    private static void checkDirection(Element element, String language, Findings findings) {
        String wanted = Language.of(language).direction();
        String actual = direction(element);
        if (!actual.equals(wanted) && !actual.equals("auto")) {
            String message = "text in \"" + language + "\" would run " + actual;
            findings.error("direction", element, message, "put dir=\"" + wanted + "\" beside its lang");
        }
    }

    private static String direction(Element element) {
        for (@Nullable Element up = element; up != null; up = up.parent()) {
            String own = up.attribute("dir");
            if (own != null) {
                return own.toLowerCase(Locale.ROOT);
            }
            if (up.is("bdi")) {
                return "auto";
            }
        }
        return "ltr";
    }
}
