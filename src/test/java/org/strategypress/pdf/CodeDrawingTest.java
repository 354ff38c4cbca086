package org.strategypress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Which drawings are drawn as codes, and that they are drawn as the drawing library draws them. */
class CodeDrawingTest {
    private static final String SQUARES = "M4 4h7v1h-7zM12 4h1v1h-1zM4 10h3v1h-3z";

    @Test
    void aPathOfBlackRectanglesIsACode() {
        assertThat(CodeDrawing.of(drawing(svg("code", "0 0 21 21", SQUARES, "#000000"))))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M4 4h7v2h-7z", // two rows high
                "M4 4h7v1h-6z", // not closed where it began
                "M4 4h7v1h-7zL3 3", // a line
                "m4 4h7v1h-7z", // from where it is
                "M4.5 4h7v1h-7z", // between squares
            })
    void whatIsNoRectangleIsNone(String path) {
        assertThat(CodeDrawing.of(drawing(svg("code", "0 0 21 21", path, "#000000"))))
                .isNull();
    }

    @Test
    void otherDrawingsAreNone() {
        String code = svg("code", "0 0 21 21", SQUARES, "#000000");
        List<String> others = List.of(
                svg("map", "0 0 21 21", SQUARES, "#000000"),
                svg("code", "1 0 21 21", SQUARES, "#000000"),
                svg("code", "0 0 21 30", SQUARES, "#000000"),
                svg("code", "0 0 21 21", SQUARES, "#ff0000"),
                code.replace("</svg>", "<text>A</text></svg>"),
                code.replace("fill=", "transform=\"scale(2)\" fill="));
        for (String other : others) {
            assertThat(CodeDrawing.of(drawing(other))).as(other).isNull();
        }
    }

    /** The same picture by the drawing library: a second class is all that it takes for a drawing to be drawn by that. */
    @Test
    void itLooksAsTheDrawingLibraryDrawsIt() {
        DrawingPng png = new DrawingPng(new PdfRenderer());
        String code = svg("code", "0 0 21 21", SQUARES, "#000000");
        byte[] ours = png.png(code, 2);
        byte[] theirs = png.png(code.replace("\"code\"", "\"code other\""), 2);
        byte[] without = png.png(code.replace("M12 4h1v1h-1z", ""), 2);
        assertThat(ours).isEqualTo(theirs).isNotEqualTo(without);
    }

    private static String svg(String name, String box, String path, String fill) {
        return "<svg class=\"" + name + "\" viewBox=\"" + box
                + "\" width=\"84\" height=\"84\" alt=\"A code\"><path d=\"" + path + "\" fill=\"" + fill + "\"/></svg>";
    }

    private static Element drawing(String svg) {
        return (Element)
                W3CDom.convert(Jsoup.parse(svg)).getElementsByTagName("svg").item(0);
    }
}
