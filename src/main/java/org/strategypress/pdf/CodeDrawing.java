package org.strategypress.pdf;

import com.openhtmltopdf.extend.OutputDevice;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A drawing that is nothing but black rectangles in one path, as the code of an address is ({@code M4 4h7v1h-7z} and so on). A book
 * has one for each page; drawn here, it takes a fraction of the time that the drawing library needs to set itself up.
 */
final class CodeDrawing {
    private static final String CODE = "code";
    private static final String BLACK = "#000000";

    private final int size;
    private final Path2D squares;

    private CodeDrawing(int size, Path2D squares) {
        this.size = size;
        this.squares = squares;
    }

    /** The code that a drawing shows; null where it shows anything else. */
    static @Nullable CodeDrawing of(Element svg) {
        Element path = path(svg);
        String box = svg.getAttribute("viewBox");
        if (path == null || !svg.getAttribute("class").equals(CODE) || !box.matches("0 0 ([1-9][0-9]{0,2}) \\1")) {
            return null;
        }
        Path2D squares = new Reader(path.getAttribute("d")).read();
        return squares == null
                ? null
                : new CodeDrawing(Integer.parseInt(box.substring(box.lastIndexOf(' ') + 1)), squares);
    }

    /** The one thing in a drawing, where that is a path which says nothing of its looks but that it is black. */
    private static @Nullable Element path(Element svg) {
        Node first = svg.getFirstChild();
        boolean alone = first instanceof Element
                && first.getNextSibling() == null
                && first.getNodeName().equals("path")
                && first.getAttributes().getLength() == 2;
        return alone && ((Element) first).getAttribute("fill").equals(BLACK) ? (Element) first : null;
    }

    /**
     * Draws it.
     *
     * @param area where it stands, in dots of the page
     * @param dots how many dots a pixel has
     */
    void draw(OutputDevice device, double x, double y, Rectangle area, double dots) {
        float width = (float) (area.width / dots);
        float height = (float) (area.height / dots);
        device.drawWithGraphics((float) x, (float) y, width, height, graphics -> {
            graphics.scale(width / (double) size, height / (double) size);
            graphics.setColor(Color.BLACK);
            graphics.fill(squares);
        });
    }

    /** Reads a path of rectangles, each {@code Mx yhWv1h-Wz}. */
    private static final class Reader {
        private final String path;
        private int at;

        Reader(String path) {
            this.path = path;
        }

        /** The rectangles; null where there is anything else. */
        @Nullable
        Path2D read() {
            Path2D all = new Path2D.Double();
            while (at < path.length()) {
                int x = number("M");
                int y = number(" ");
                int width = number("h");
                boolean whole = path.startsWith("v1h-" + width + "z", at);
                if (x < 0 || y < 0 || width < 1 || !whole) {
                    return null;
                }
                at = path.indexOf('z', at) + 1;
                all.moveTo(x, y);
                all.lineTo(x + width, y);
                all.lineTo(x + width, y + 1);
                all.lineTo(x, y + 1);
                all.closePath();
            }
            return all;
        }

        /** The whole number behind a sign; less than 0 where there is none. */
        private int number(String sign) {
            if (!path.startsWith(sign, at)) {
                return -1;
            }
            int from = at + sign.length();
            at = from;
            while (at < path.length() && at < from + 4 && path.charAt(at) >= '0' && path.charAt(at) <= '9') {
                at++;
            }
            return at == from ? -1 : Integer.parseInt(path.substring(from, at));
        }
    }
}
