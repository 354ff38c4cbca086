package org.strategypress.pdf.text;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a line is moved as one: a piece of text of one level, a box, an edge of one, or a stretch with a direction of its own. */
final class BidiUnit {
    /** The text that it is part of. */
    final BidiText text;

    /** Where it stands in the text; of an edge, where what is behind it stands. */
    final int at;

    /** The box that it is in; null directly in the line. */
    final @Nullable InlineLayoutBox parent;

    /** The text or box; null for an edge and for a stretch. */
    final @Nullable Object content;

    /** The units of a stretch. */
    final List<BidiUnit> within = new ArrayList<>();

    int width;

    /** The width where the text runs from the right: of an edge, that of the other. */
    int widthFromRight;

    int x;
    private boolean edge;

    BidiUnit(BidiText text, int at, @Nullable InlineLayoutBox parent, @Nullable Object content) {
        this.text = text;
        this.at = at;
        this.parent = parent;
        this.content = content;
        if (content instanceof InlineText words) {
            width = words.getWidth();
        } else if (content instanceof Box box) {
            width = box.getWidth();
        }
        widthFromRight = width;
    }

    /** This is where a box begins or ends: margin, border and padding there. */
    void isEdge(int fromLeft, int fromRight) {
        edge = true;
        width = fromLeft;
        widthFromRight = fromRight;
    }

    /** The units of one text as they stand on the page, from left to right, none of them a stretch. */
    static List<BidiUnit> fromLeft(List<BidiUnit> logical) {
        Object[] units = logical.toArray();
        byte[] levels = new byte[units.length];
        for (int i = 0; i < units.length; i++) {
            levels[i] = logical.get(i).level();
        }
        if (units.length > 0) {
            Bidi.reorderVisually(levels, 0, units, 0, units.length);
        }
        List<BidiUnit> visual = new ArrayList<>();
        for (Object each : units) {
            BidiUnit unit = (BidiUnit) each;
            if (unit.within.isEmpty()) {
                visual.add(unit);
            } else {
                visual.addAll(fromLeft(unit.within));
            }
        }
        return visual;
    }

    byte level() {
        return edge ? text.edge(at) : text.level(at);
    }
}
