package org.strategypress.office.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.part.XmlNode;

/** How far in from the edge the words of a paragraph of Word begin, and whether it goes on with an item (ISO/IEC 29500-1, 17.3.1.12). */
final class WordIndent {
    private static final Pattern CONTINUED = Pattern.compile("list continue ?([2-5])?");

    private WordIndent() {}

    /** How far in, in twentieths of a point: by the paragraph itself, its list, or its style, in this order. */
    static int of(XmlNode node, WordNumbers.@Nullable Marker marker, WordStyles styles) {
        XmlNode style = styles.find(styles.ofParagraph(node), "w:pPr", "w:ind");
        int said = side(node.at("w:pPr", "w:ind"));
        if (said < 0 && marker != null && (marker.left() > 0 || style == null)) {
            said = marker.left();
        }
        return Math.max(0, said < 0 ? side(style) : said);
    }

    /** The level of the items, from 0 on, that a paragraph says it goes on with: by its style, or a list whose items show no sign. */
    static int continued(XmlNode node, WordNumbers.@Nullable Marker marker, WordStyles styles) {
        Matcher style = CONTINUED.matcher(styles.name(styles.ofParagraph(node)));
        return marker != null
                ? marker.level()
                : style.matches() ? WordStyles.number(style.group(1), 1) - 1 : ItemRest.UNSAID;
    }

    /** What an indentation says of the side on which lines begin, in twentieths of a point; -1 where it does not. */
    static int side(@Nullable XmlNode indentation) {
        return indentation == null
                ? -1
                : WordStyles.number(indentation.get("w:left", indentation.get("w:start", "")), -1);
    }
}
