package org.strategypress.pdf.text;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Arranges the lines of one block, which is what the algorithm calls a paragraph. */
final class BidiParagraph {
    private final LayoutContext context;
    private final Shapers shapers;

    /** The texts of elements with a direction of their own, which may go on in the next line. */
    private final IdentityHashMap<Element, BidiText> isolated = new IdentityHashMap<>();

    private final List<BidiText> texts = new ArrayList<>();

    BidiParagraph(LayoutContext context, Shapers shapers) {
        this.context = context;
        this.shapers = shapers;
    }

    void arrange(List<LineBox> lines) {
        BidiText whole = text(lines.get(0).isLayedOutRTL() ? "rtl" : "ltr");
        List<List<BidiUnit>> all = new ArrayList<>();
        for (LineBox line : lines) {
            List<BidiUnit> units = new ArrayList<>();
            for (Box child : line.getChildren()) {
                collect(child, null, whole, units);
            }
            all.add(units);
            texts.forEach(BidiText::endLine);
        }
        texts.forEach(BidiText::resolve);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isContainsDynamicFunction()) {
                place(lines.get(i), BidiUnit.fromLeft(cut(all.get(i))));
            } else {
                cut(all.get(i));
            }
        }
    }

    private BidiText text(String direction) {
        int base = direction.equals("rtl")
                ? Bidi.DIRECTION_RIGHT_TO_LEFT
                : direction.equals("ltr") ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        BidiText text = new BidiText(base);
        texts.add(text);
        return text;
    }

    private void collect(Object content, @Nullable InlineLayoutBox parent, BidiText text, List<BidiUnit> units) {
        if (content instanceof InlineText words) {
            units.add(new BidiUnit(text, text.add(shapers.directions(words.getSubstring())), parent, words));
        } else if (content instanceof InlineLayoutBox box) {
            Element element = box.getElement();
            if (element == null || !isIsolated(element)) {
                collectAll(box, text, units);
                return;
            }
            BidiUnit stretch = new BidiUnit(text, text.addObject(), parent, null);
            BidiText own = isolated.computeIfAbsent(element, unseen -> text(unseen.getAttribute("dir")));
            collectAll(box, own, stretch.within);
            units.add(stretch);
        } else if (content instanceof Box box) {
            units.add(new BidiUnit(text, text.addObject(), parent, box));
        }
    }

    private static boolean isIsolated(Element element) {
        return element.hasAttribute("dir") || element.getNodeName().equals("bdi");
    }

    private void collectAll(InlineLayoutBox box, BidiText text, List<BidiUnit> units) {
        BidiUnit start = new BidiUnit(text, text.add(""), box, null);
        start.isEdge(box.getLeftMarginBorderPadding(context), box.getRightMarginPaddingBorder(context));
        units.add(start);
        for (Object child : box.getInlineChildren()) {
            collect(child, box, text, units);
        }
        BidiUnit end = new BidiUnit(text, text.add(""), box, null);
        end.isEdge(box.getRightMarginPaddingBorder(context), box.getLeftMarginBorderPadding(context));
        units.add(end);
    }

    /** The same units with each text cut where its level changes. */
    private List<BidiUnit> cut(List<BidiUnit> units) {
        List<BidiUnit> cut = new ArrayList<>();
        for (BidiUnit unit : units) {
            if (!unit.within.isEmpty()) {
                List<BidiUnit> inner = cut(unit.within);
                unit.within.clear();
                unit.within.addAll(inner);
            }
            if (unit.content instanceof InlineText words && words.getTextDirection() == BidiSplitter.RTL) {
                cut(unit, words, cut);
            } else {
                unit.width = unit.level() % 2 == 1 ? unit.widthFromRight : unit.width;
                cut.add(unit);
            }
        }
        return cut;
    }

    private void cut(BidiUnit unit, InlineText words, List<BidiUnit> cut) {
        String letters = words.getSubstring();
        int start = words.getStart();
        int from = 0;
        for (int at = 1; at < letters.length(); at++) {
            if (unit.text.level(unit.at + at) != unit.text.level(unit.at + from)) {
                BidiUnit piece = new BidiUnit(
                        unit.text, unit.at + from, unit.parent, piece(words, start + from, start + at, unit));
                cut.add(piece);
                unit.width -= piece.width;
                from = at;
            }
        }
        words.setSubstring(start + from, words.getEnd());
        words.setWidth(unit.width);
        BidiUnit last = new BidiUnit(unit.text, unit.at + from, unit.parent, words);
        words.setTextDirection(direction(last.level()));
        cut.add(last);
    }

    /** A part of a text as a text of its own, in front of what is left of it. */
    private InlineText piece(InlineText words, int from, int to, BidiUnit unit) {
        InlineText piece = new InlineText();
        piece.setMasterText(words.getMasterText());
        piece.setSubstring(from, to);
        piece.setParent(words.getParent());
        piece.setLetterSpacing(words.getLetterSpacing());
        piece.setTextDirection(direction(unit.text.level(unit.at + from - words.getStart())));
        FSFont font = words.getParent().getStyle().getFSFont(context);
        int width = context.getTextRenderer().getWidth(context.getFontContext(), font, piece.getSubstring());
        piece.setWidth(width + Math.round(words.getLetterSpacing() * (to - from)));
        List<Object> siblings = words.getParent().getInlineChildren();
        siblings.add(siblings.indexOf(words), piece);
        return piece;
    }

    private static byte direction(byte level) {
        return (level & 1) == 1 ? BidiSplitter.RTL : BidiSplitter.LTR;
    }

    private static void place(LineBox line, List<BidiUnit> units) {
        IdentityHashMap<InlineLayoutBox, int[]> edges = new IdentityHashMap<>();
        int x = 0;
        for (BidiUnit unit : units) {
            unit.x = x;
            x += unit.width;
            for (Box box = unit.parent; box instanceof InlineLayoutBox inline; box = box.getParent()) {
                int[] edge = edges.computeIfAbsent(inline, unseen -> new int[] {Integer.MAX_VALUE, 0});
                edge[0] = Math.min(edge[0], unit.x);
                edge[1] = Math.max(edge[1], x);
            }
        }
        edges.forEach((box, edge) -> {
            box.setX(edge[0]);
            box.setInlineWidth(edge[1] - edge[0]);
        });
        for (BidiUnit unit : units) {
            if (unit.content instanceof InlineText words) {
                words.setX(unit.x - words.getParent().getX());
            } else if (unit.content instanceof Box box) {
                box.setX(unit.x);
            }
        }
        line.calcChildLocations();
    }
}
