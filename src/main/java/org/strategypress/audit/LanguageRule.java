package org.strategypress.audit;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Each page says its language, and text runs the way that its language is written (WCAG 2.2, 3.1.1 and 3.1.2). */
final class LanguageRule implements PageRule {
    static final String RULE = "language";

    private static final Set<String> RIGHT_TO_LEFT = Set.of(
            "ar", "arc", "azb", "ckb", "dv", "fa", "glk", "he", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd",
            "syr", "ug", "ur", "yi");
    private static final Pattern RIGHT_TO_LEFT_SCRIPT = Pattern.compile("(?i)[a-z]+-(arab|hebr|nkoo|syrc|thaa)(-.*)?");
    private static final Pattern SCRIPT = Pattern.compile("(?i)[a-z]{2,3}-[a-z]{4}(-.*)?");
    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

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
            if (language != null && isValid(language)) {
                checkDirection(element, language, findings);
            }
        }
    }

    private static void checkTag(Element element, @Nullable String language, Findings findings) {
        boolean alternative = element.is("link") && "x-default".equals(language);
        if (language != null && !alternative && !isValid(language)) {
            String cure = "use a tag such as en-GB, ar or ckb (BCP 47)";
            findings.error(RULE, element, "\"" + language + "\" is not the tag of a language", cure);
        }
    }

    private static void checkDirection(Element element, String language, Findings findings) {
        String wanted = isRightToLeft(language) ? "rtl" : "ltr";
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

    private static boolean isRightToLeft(String language) {
        if (SCRIPT.matcher(language).matches()) {
            return RIGHT_TO_LEFT_SCRIPT.matcher(language).matches();
        }
        return RIGHT_TO_LEFT.contains(primary(language));
    }

    private static boolean isValid(String language) {
        try {
            new Locale.Builder().setLanguageTag(language);
        } catch (IllformedLocaleException wrong) {
            return false;
        }
        String primary = primary(language);
        return primary.length() == 3 || primary.length() == 2 && TWO_LETTERS.contains(primary);
    }

    private static String primary(String language) {
        int dash = language.indexOf('-');
        return (dash < 0 ? language : language.substring(0, dash)).toLowerCase(Locale.ROOT);
    }
}
