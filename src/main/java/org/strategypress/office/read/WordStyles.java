package org.strategypress.office.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.part.XmlNode;

/** The styles of a Word file: what a style says, or one that it is based on (ISO/IEC 29500-1, 17.7). */
final class WordStyles {
    private static final int LONGEST = 20;
    private static final Set<String> QUOTES =
            Set.of("quote", "intense quote", "block text", "quotations", "quotation", "block quote");

    private final Map<String, XmlNode> styles = new HashMap<>();
    private @Nullable String normal;

    private final String language;

    /** The styles of the part {@code styles.xml}; null where the file has none. */
    WordStyles(@Nullable XmlNode part) {
        if (part != null) {
            for (XmlNode style : part.all("w:style")) {
                String id = style.get("w:styleId");
                if (id != null) {
                    styles.put(id, style);
                    boolean byDefault = isOn(style.get("w:default")) && style.get("w:default") != null;
                    normal = byDefault && "paragraph".equals(style.get("w:type")) ? id : normal;
                }
            }
        }
        String said = part == null ? null : part.value("w:val", "w:docDefaults", "w:rPrDefault", "w:rPr", "w:lang");
        XmlNode usual = find(normal, "w:rPr", "w:lang");
        language = usual != null ? usual.get("w:val", said == null ? "" : said) : said == null ? "" : said;
    }

    /** The language of all words of which nothing else is said; empty where that is not said either. */
    String language() {
        return language;
    }

    /** The language that a run's look says, or its paragraph's style; empty where neither does. */
    String language(XmlNode run, @Nullable String style) {
        String own = run.value("w:val", "w:rPr", "w:lang");
        XmlNode below = own == null ? find(style, "w:rPr", "w:lang") : null;
        return own != null ? own : below == null ? "" : below.get("w:val", "");
    }

    /** Whether a switch is on: it is there, and does not say no. */
    static boolean isOn(@Nullable String value) {
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** Whether properties hold a switch that is on; null where they do not say. */
    static @Nullable Boolean toggle(@Nullable XmlNode properties, String name) {
        XmlNode node = properties == null ? null : properties.at(name);
        return node == null ? null : isOn(node.get("w:val"));
    }

    /** The style of a paragraph: the one it names, or the one of all paragraphs. */
    @Nullable
    String ofParagraph(XmlNode paragraph) {
        String named = paragraph.value("w:val", "w:pPr", "w:pStyle");
        return named == null ? normal : named;
    }

    /** Whether a paragraph is of a quotation, by one of the styles that Word and others have for it. */
    boolean isQuote(XmlNode paragraph) {
        return QUOTES.contains(name(ofParagraph(paragraph)));
    }

    /** A style's name in small letters; what names it where there is no such style. */
    String name(@Nullable String id) {
        if (id == null) {
            return "";
        }
        XmlNode style = styles.get(id);
        String name = style == null ? null : style.value("w:val", "w:name");
        return (name == null ? id : name).toLowerCase(Locale.ROOT);
    }

    /** What a style or one below it says, at the end of a way down; null where none does. */
    @Nullable
    XmlNode find(@Nullable String id, String... way) {
        String at = id;
        for (int i = 0; at != null && i < LONGEST; i++) {
            XmlNode style = styles.get(at);
            if (style == null) {
                return null;
            }
            XmlNode found = style.at(way);
            if (found != null) {
                return found;
            }
            at = style.value("w:val", "w:basedOn");
        }
        return null;
    }

    /** Whether words in a style have a look, such as {@code w:b}. */
    boolean has(@Nullable String id, String look) {
        XmlNode found = find(id, "w:rPr", look);
        return found != null && isOn(found.get("w:val"));
    }

    /** The size of the first letters of a paragraph in half points; 0 where nothing says it. */
    int size(XmlNode paragraph) {
        for (XmlNode each : paragraph.below()) {
            XmlNode words = each.is("w:r") ? each.at("w:t") : null;
            if (words != null && !words.text().isBlank()) {
                String own = each.value("w:val", "w:rPr", "w:sz");
                XmlNode named = find(each.value("w:val", "w:rPr", "w:rStyle"), "w:rPr", "w:sz");
                XmlNode found = named == null ? find(ofParagraph(paragraph), "w:rPr", "w:sz") : named;
                return number(own == null && found != null ? found.get("w:val") : own, 0);
            }
        }
        return 0;
    }

    /** The level of a heading, from 1 on; 0 for what is none. */
    int headingLevel(XmlNode paragraph) {
        String own = paragraph.value("w:val", "w:pPr", "w:outlineLvl");
        String style = ofParagraph(paragraph);
        if (own == null) {
            XmlNode found = find(style, "w:pPr", "w:outlineLvl");
            own = found == null ? null : found.get("w:val");
        }
        if (own != null) {
            int level = number(own, 9);
            return level < 9 ? level + 1 : 0;
        }
        String name = name(style);
        return name.matches("heading [1-9]") ? name.charAt(8) - '0' : 0;
    }

    /** A number as written; what stands for one that is none. */
    static int number(@Nullable String words, int otherwise) {
        try {
            return words == null ? otherwise : Integer.parseInt(words.strip());
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }
}
