package org.strategypress.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.FontFormatException;
import java.awt.Rectangle;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.strategypress.pdf.dom.Problems;
import org.w3c.dom.Element;

/** Draws drawings and knows which one it is at: what the drawing library cannot do is told of that drawing, and ends no build. */
final class PrintDrawings implements SVGDrawer {
    private final BatikSVGDrawer drawer = new BatikSVGDrawer();
    private final Problems problems;
    private final UnaryOperator<String> drawn;
    private final List<Face> waiting = new ArrayList<>();
    private final Set<String> families = new LinkedHashSet<>();
    private @Nullable String current;

    /** A face as the builder gave it. */
    private record Face(FSSupplier<InputStream> font, String family, Integer weight, FontStyle style) {}

    /**
     * For one book.
     *
     * @param problems is told what cannot be drawn
     * @param drawn joins the letters of a line, which the drawing library does not
     */
    PrintDrawings(Problems problems, UnaryOperator<String> drawn) {
        this.problems = problems;
        this.drawn = drawn;
    }

    /** What messages call the drawing that is drawn just now; null when none is. */
    @Nullable
    String current() {
        return current;
    }

    /** Tells that the drawing that is drawn just now cannot be. */
    void fault(String why) {
        problems.error(
                "print-unsafe-drawing",
                current + " cannot be printed: "
                        + why.replace("null Enclosed Exception: null:-1", "")
                                .strip()
                                .replaceAll("\\s+", " "),
                "take that out of it in a drawing program, or save it as a png");
    }

    private void draw(String name, Runnable step) {
        current = name;
        try {
            step.run();
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError beyond) {
            boolean small = beyond instanceof Error;
            fault(small || beyond.getMessage() == null ? "it asks for more than there is" : beyond.getMessage());
        } finally {
            current = null;
        }
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        Element shown = box.getElement();
        String source = shown == null ? "" : shown.getAttribute("src");
        String name = source.isEmpty() ? "a drawing" : "the drawing " + source;
        addFacesFor(svg);
        SVGImage image = drawer.buildSVGImage(svg, box, context, width, height, dotsPerPixel);
        CodeDrawing code = CodeDrawing.of(svg);
        return new SVGImage() {
            @Override
            public int getIntrinsicWidth() {
                return image.getIntrinsicWidth();
            }

            @Override
            public int getIntrinsicHeight() {
                return image.getIntrinsicHeight();
            }

            @Override
            public boolean hasIntrinsicSize() {
                return image.hasIntrinsicSize();
            }

            @Override
            public float getIntrinsicRatio() {
                return image.getIntrinsicRatio();
            }

            @Override
            public void drawSVG(OutputDevice device, RenderingContext render, double x, double y) {
                if (code == null) {
                    draw(name, () -> image.drawSVG(device, render, x, y));
                } else {
                    Rectangle area = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), render);
                    code.draw(device, x, y, area, dotsPerPixel);
                }
            }
        };
    }

    @Override
    public SVGImage buildStandaloneSVGImage(
            Element svg, String address, double width, double height, double dotsPerPixel) {
        addFacesFor(svg);
        return drawer.buildStandaloneSVGImage(svg, address, width, height, dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        drawer.importFontFaceRules(rules, shared);
    }

    @Override
    public void withUserAgent(UserAgentCallback agent) {
        drawer.withUserAgent(agent);
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style)
            throws IOException, FontFormatException {
        drawer.addFontFile(file, family, weight, style);
    }

    /** Keeps a face until a drawing has words: reading all of them takes long, and most drawings have none. */
    @Override
    public void addFontStream(FSSupplier<InputStream> font, String family, Integer weight, FontStyle style) {
        waiting.add(new Face(font, family, weight, style));
        families.add(family);
    }

    private void addFacesFor(Element svg) {
        boolean words = svg.getElementsByTagName("text").getLength() > 0
                || svg.getElementsByTagNameNS("*", "text").getLength() > 0;
        if (!words) {
            return;
        }
        new DrawingFaces(families, drawn).apply(svg);
        try {
            for (Face each : waiting) {
                drawer.addFontStream(each.font(), each.family(), each.weight(), each.style());
            }
        } catch (IOException | FontFormatException impossible) {
            throw new IllegalStateException("the program's own fonts cannot be read", impossible);
        }
        waiting.clear();
    }

    @Override
    public void close() throws IOException {
        drawer.close();
    }
}
