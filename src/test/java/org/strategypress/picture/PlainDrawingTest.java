package org.strategypress.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;

final class PlainDrawingTest {
    private static final String BEGIN = "<svg xmlns=\"http://www.w3.org/2000/svg\"";
    private static final String BOTH = BEGIN + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

    @Test
    void leavesADrawingWithoutNotesAsItWas() {
        String drawing = "<?xml version=\"1.0\"?>\n" + BEGIN + " viewBox='0 0 9 9'><g id='a'/><use href='#a'/></svg>";
        assertThat(plain(drawing)).isEqualTo(drawing);
        assertThat(plain(BEGIN + "><g></svg>")).isEqualTo(BEGIN + "><g></svg>");
    }

    @Test
    void leavesOutDocumentTypeCommentsAndTheNotesOfPrograms() {
        String drawing = "<?xml version=\"1.0\"?><!-- Robin -->"
                + "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">"
                + BEGIN
                + " xmlns:i=\"http://www.inkscape.org/namespaces/inkscape\" i:version=\"1\" viewBox=\"0 0 9 9\">"
                + "<i:view><script>Robin</script></i:view><metadata id=\"m\"><i:RDF>Robin</i:RDF></metadata>"
                + "<text i:label=\"Robin\" x=\"1\">a &lt; b &amp; c</text></svg>";
        String plain = plain(drawing);
        assertThat(plain).isEqualTo(BOTH + " viewBox=\"0 0 9 9\"><text x=\"1\">a &lt; b &amp; c</text></svg>\n");
        assertThat(plain(plain)).isEqualTo(plain);
        assertThat(errors(drawing)).isZero();
        assertThat(errors(plain)).isZero();
    }

    @Test
    void writesNothingThatTheGateRefuses() {
        String bad =
                "<!-- x -->" + BEGIN + " xmlns:h=\"http://www.w3.org/1999/xhtml\" onload=\"a()\"><script>a()</script>"
                        + "<h:script>a()</h:script><a href=\"javascript:a()\"><set attributeName=\"href\" to=\"x\"/></a>"
                        + "<image href=\"https://example.org/\"/><rect fill=\"url(https://example.org/)\"/></svg>";
        assertThat(errors(bad)).isPositive();
        String plain = plain(bad);
        assertThat(plain).doesNotContain("a()", "example.org", "script");
        assertThat(errors(plain)).isZero();
    }

    @Test
    void takesNoDocumentTypeThatDeclares() {
        for (String bad : new String[] {
            "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]>",
            "<!DOCTYPE svg SYSTEM \"a>\" [<!ENTITY a \"aaaa\">]>",
            "<!DOCTYPE svg><!DOCTYPE svg [<!ENTITY a \"aaaa\">]>",
            "<!doctype svg>",
            "<!DOCTYPE svg"
        }) {
            assertThat(errors(bad + BEGIN + "/>")).as(bad).isPositive();
        }
    }

    private static String plain(String drawing) {
        return new String(PlainDrawing.of(drawing.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private static long errors(String drawing) {
        Diagnostics out = new Diagnostics();
        new DrawingGate(new SourceFile("a.svg", drawing), out).check();
        return out.errors();
    }
}
