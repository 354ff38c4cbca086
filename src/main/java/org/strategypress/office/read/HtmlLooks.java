package org.strategypress.office.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.strategypress.office.block.OfficeBlock.Run;
import org.strategypress.office.part.CellColour;

/**
 * How elements of a saved page look: by their own style, and by the rules that its own sheets have for classes, as Google Docs and
 * Word write them. Other rules, and those for one medium, are not read.
 */
final class HtmlLooks {
    private static final Pattern ASIDE =
            Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->|@[^{};]*;|@[^{}]*\\{(?:[^{}]*\\{[^{}]*})*[^{}]*}");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern CLASS = Pattern.compile("[a-z][a-z0-9]*\\.([\\w-]+)|\\.([\\w-]+)");
    private static final Pattern DISPLAY = Pattern.compile("(?:^|;)display:([a-z-]+)");
    private static final Pattern WEIGHT = Pattern.compile("(?:^|;)font-weight:([a-z0-9]+)");
    private static final Pattern BACKGROUND =
            Pattern.compile("(?:^|;)background(?:-color)?:(#[0-9a-f]+|rgba?\\([^)]*\\)|[a-z]+)");
    /** Rows that Excel has made as low as nothing. */
    private static final Pattern NO_HEIGHT = Pattern.compile("(?:^|;)height:0(?:p[tx])?(?:;|$)");

    private static final int BOLD = 600;

    private final Map<String, String> classes = new HashMap<>();

    /** The looks of a page. */
    HtmlLooks(Document page) {
        for (Element sheet : page.select("style")) {
            Matcher rules = RULE.matcher(ASIDE.matcher(sheet.data()).replaceAll(" "));
            while (rules.find()) {
                for (String selector : rules.group(1).split(",", -1)) {
                    Matcher one = CLASS.matcher(selector.strip());
                    if (one.matches()) {
                        String name = one.group(1) == null ? one.group(2) : one.group(1);
                        classes.merge(name, plain(rules.group(2)), (before, more) -> before + ';' + more);
                    }
                }
            }
        }
    }

    private static String plain(String declarations) {
        return declarations.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    /** What is said of an element, without white space: of its classes, and behind that of itself. */
    String of(Element element) {
        StringBuilder said = new StringBuilder();
        element.classNames()
                .forEach(each -> said.append(classes.getOrDefault(each, "")).append(';'));
        return said.append(plain(element.attr("style"))).toString();
    }

    /** Whether readers do not see an element. */
    boolean hides(Element element) {
        String said = of(element);
        return element.hasAttr("hidden") && !isFolded(element)
                || last(DISPLAY, said).equals("none") && !element.attr("role").equals("tabpanel")
                || said.contains("visibility:hidden")
                || said.contains("mso-hide:all")
                || element.normalName().equals("tr")
                        && (element.attr("height").equals("0")
                                || NO_HEIGHT.matcher(said).find());
    }

    /** Whether an element is seen as soon as its button is pressed. */
    private static boolean isFolded(Element element) {
        if (element.attr("role").equals("tabpanel")) {
            return true; // what its tab shows (WAI-ARIA 1.2, 5.3.3)
        }
        Element page = element.ownerDocument();
        Element before = element.previousElementSibling();
        boolean named = page != null
                && !element.id().isEmpty()
                && page.getElementsByAttributeValue("aria-controls", element.id()).stream()
                        .anyMatch(each -> each.hasAttr("aria-expanded"));
        return named
                || before != null && (before.hasAttr("aria-expanded") || before.selectFirst("[aria-expanded]") != null);
    }

    /** The name of the colour behind a cell; empty where it has none that speaks. */
    String colour(Element cell) {
        String said = last(BACKGROUND, of(cell));
        return CellColour.of(said.isEmpty() ? cell.attr("bgcolor") : said);
    }

    /** How words in an element look, which lie in others that look like {@code outer}. */
    Run inside(Element element, Run outer) {
        String name = element.normalName();
        String said = of(element);
        String weight = last(WEIGHT, said);
        boolean bold = weight.isEmpty()
                ? outer.bold() || name.equals("b") || name.equals("strong")
                : weight.startsWith("bold") || WordStyles.number(weight, 0) >= BOLD;
        boolean slanted = outer.italic() || name.equals("i") || name.equals("em") || said.contains("font-style:italic");
        boolean struck = outer.struck()
                || name.equals("s")
                || name.equals("del")
                || name.equals("strike")
                || said.contains("line-through");
        boolean raised = name.equals("sup") || said.contains("vertical-align:super");
        boolean lowered =
                name.equals("sub") || said.contains("vertical-align:sub;") || said.endsWith("vertical-align:sub");
        int shift = raised ? 1 : lowered ? -1 : outer.shift();
        String link = name.equals("a") && element.hasAttr("href") ? element.attr("href") : outer.link();
        return new Run("", bold, slanted, name.equals("u"), struck, shift, link, null, null, null);
    }

    private static String last(Pattern pattern, String said) {
        Matcher found = pattern.matcher(said);
        String last = "";
        while (found.find()) {
            last = found.group(1);
        }
        return last;
    }
}
