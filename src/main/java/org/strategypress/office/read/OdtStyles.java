package org.strategypress.office.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.part.CellColour;
import org.strategypress.office.part.XmlNode;

/** The styles of a text of LibreOffice by their names, with those that they are based on. */
final class OdtStyles {
    private static final Set<String> CAPTIONS = Set.of("Caption", "Table", "Illustration", "Figure", "Drawing");
    private static final Set<String> QUOTES =
            Set.of("Quotations", "Quote", "Intense_20_Quote", "Block_20_Quotation", "Block_20_Text");

    private static final Pattern CONTINUED =
            Pattern.compile("(?:List|Numbering) (?:([1-5]) Cont\\.|Continue ?([2-5])?)");

    private static final int DEEPEST = 20;

    private final Map<String, XmlNode> all = new HashMap<>();
    private @Nullable XmlNode usual;

    OdtStyles(XmlNode content, @Nullable XmlNode named) {
        for (XmlNode root : named == null ? List.of(content) : List.of(named, content)) {
            root.below().stream()
                    .filter(each -> each.is("style:default-style") && "paragraph".equals(each.get("style:family")))
                    .forEach(each -> usual = each);
            root.below().stream()
                    .filter(each -> each.is("style:style"))
                    .forEach(each -> all.put(each.get("style:name", ""), each));
        }
    }

    /** A style of words within words of another one: both names, of which the inner one is asked first. */
    String under(String outer, String inner) {
        return inner + '\n' + outer;
    }

    private @Nullable String find(String style, String attribute) {
        for (String name : style.split("\n", -1)) {
            for (String each : upwards(name)) {
                XmlNode found = all.get(each);
                String said = found == null ? null : found.value(attribute, "style:text-properties");
                if (said != null) {
                    return said;
                }
            }
        }
        return null;
    }

    boolean says(String style, String attribute, String no) {
        String said = find(style, attribute);
        return said != null && !said.equals(no);
    }

    boolean isBold(String style) {
        String weight = find(style, "fo:font-weight");
        return weight != null && (weight.equals("bold") || WordStyles.number(weight, 400) >= 600);
    }

    boolean isSlanted(String style) {
        return says(style, "fo:font-style", "normal");
    }

    boolean isHidden(String style) {
        String display = find(style, "text:display");
        return "none".equals(display);
    }

    int shift(String style) {
        String position = find(style, "style:text-position");
        if (position == null || position.startsWith("0")) {
            return 0;
        }
        return position.startsWith("sub") || position.startsWith("-") ? -1 : 1;
    }

    /** Whether a style is the one of words that say what something shows, or one below it. */
    boolean isCaption(String style) {
        return isOneOf(style, CAPTIONS);
    }

    /** Whether a style is the one of quotations, or one below it. */
    boolean isQuote(String style) {
        return isOneOf(style, QUOTES);
    }

    /** The name in small letters of the style of terms, or of what they mean, that a style is or is below; else empty. */
    String ofTerms(String style) {
        return upwards(style).stream()
                .map(each -> each.replace("_20_", " ").toLowerCase(Locale.ROOT))
                .filter(each -> StyledTerms.isTerm(each) || StyledTerms.isMeaning(each))
                .findFirst()
                .orElse("");
    }

    /** How far in from the edge the words of a paragraph of a style begin, in twentieths of a point; 0 where it does not say. */
    int left(String style) {
        for (String each : upwards(style)) {
            XmlNode found = all.get(each);
            String said = found == null ? null : found.value("fo:margin-left", "style:paragraph-properties");
            if (said != null) {
                return OdtNumbers.twentieths(said);
            }
        }
        return 0;
    }

    /** The level, from 0 on, of the list whose items a style says that its paragraphs go on with; -1 where it says none. */
    int continued(String style) {
        return upwards(style).stream()
                .map(each -> CONTINUED.matcher(each.replace("_20_", " ")))
                .filter(Matcher::matches)
                .mapToInt(each -> WordStyles.number(each.group(1) == null ? each.group(2) : each.group(1), 1) - 1)
                .findFirst()
                .orElse(-1);
    }

    private boolean isOneOf(String style, Set<String> names) {
        return upwards(style).stream().anyMatch(names::contains);
    }

    /** A style and those that it is below, the nearest first. */
    private List<String> upwards(String style) {
        List<String> styles = new ArrayList<>();
        String at = style;
        while (at != null && styles.size() < DEEPEST) {
            styles.add(at);
            XmlNode found = all.get(at);
            at = found == null ? null : found.get("style:parent-style-name");
        }
        return styles;
    }

    /** The name of the colour that a cell of a style has behind it; empty where it has none that speaks. */
    String colour(String cell) {
        XmlNode style = all.get(cell);
        return CellColour.of(style == null ? null : style.value("fo:background-color", "style:table-cell-properties"));
    }

    /** The language (BCP 47) that a style says for words of scripts such as Arabic; empty where it says none. */
    String language(String style) {
        return tag(find(style, "style:language-complex"), find(style, "style:country-complex"));
    }

    /** The language of all words of which nothing else is said; empty where that is not said either. */
    String usualLanguage() {
        String own = latinLanguage("Standard");
        String below = usual == null ? null : usual.value("fo:language", "style:text-properties");
        String said = own.isEmpty() ? below : own;
        return said == null || said.equals("none") ? "" : said;
    }

    /** The language (BCP 47) that a style says for words of scripts such as Latin; empty where it says none. */
    String latinLanguage(String style) {
        return tag(find(style, "fo:language"), find(style, "fo:country"));
    }

    private static String tag(@Nullable String language, @Nullable String country) {
        boolean known = country != null && !country.equals("none");
        return language == null || language.equals("none") ? "" : language + (known ? '-' + country : "");
    }

    boolean isTitle(String style) {
        XmlNode found = all.get(style);
        return style.equals("Title") || found != null && "Title".equals(found.get("style:parent-style-name"));
    }
}
