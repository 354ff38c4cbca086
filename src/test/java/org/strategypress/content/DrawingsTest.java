package org.strategypress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;

final class DrawingsTest {
    private static final String BEGIN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\">";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a><set attributeName=\"href\" to=\"javascript:alert(1)\"/><rect width=\"9\"/></a>",
                "<a><animate attributeName=\"href\" values=\"javascript:alert(1)\"/></a>",
                "<a><animate attributeName=\"xlink:href\" values=\"#a\"/></a>",
                "<a><set attributeName=\" href\" to=\"#a\"/></a>",
                "<set attributeName=\"onclick\" to=\"alert(1)\"/>",
                "<_:script xmlns:_=\"http://www.w3.org/1999/xhtml\">alert(1)</_:script>",
                "<s1:script xmlns:s1=\"http://www.w3.org/2000/svg\">alert(1)</s1:script>",
                "<script>alert(1)</script>",
                "<SCRIPT>alert(1)</SCRIPT>",
                "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>",
                "<handler xmlns:ev=\"http://www.w3.org/2001/xml-events\" ev:event=\"load\">alert(1)</handler>",
                "<g onload=\"alert(1)\"/>",
                "<g onload = 'alert(1)'/>",
                "<a href=\"java&#115;cript:alert(1)\"/>",
                "<a href=\" javascript:alert(1)\"/>",
                "<a xlink:href=\"https://example.org/\"/>",
                "<b:a xmlns:b=\"http://www.w3.org/2000/svg\" href=\"data:text/html,x\"/>",
                "<use href=\"data:image/svg+xml,%3Csvg/%3E\"/>",
                "<image href=\"photo.png\"/>",
                "<feImage href=\"#a\"/>",
                "<rect fill=\"url(https://example.org/a.svg#b)\"/>",
                "<rect fill=\"url('//example.org/a.svg#b')\"/>",
                "<rect style=\"fill:u\\72l(https://example.org/)\"/>",
                "<rect style=\"background:image-set('a.png' 1x)\"/>",
                "<style>@import 'https://example.org/a.css';</style>",
                "<style>@imp<!-- -->ort 'https://example.org/a.css';</style>",
                "<style>rect{fill:url(<![CDATA[https://example.org]]>)}</style>",
                "<style><title/>@import 'https://example.org/a.css';</style>",
                "<g xml:base=\"https://example.org/\"/>",
                "<?xml-stylesheet href=\"a.css\"?>",
                "<i:x xmlns:i=\"http://ns.adobe.com/AdobeIllustrator/10.0/\"/><script>alert(1)</script>",
                "<m:math xmlns:m=\"http://www.w3.org/1998/Math/MathML\"/>",
                "<style>@imp<i:x xmlns:i=\"http://ns.adobe.com/\"/>ort 'https://example.org/a.css';</style>",
                "<animate attributeName=\"fill\" onbegin=\"alert(1)\"/>"
            })
    void refusesWhatDoesNotOnlyDraw(String inside) throws IOException {
        assertThat(check(BEGIN + inside + "</svg>"))
                .extracting(Diagnostic::rule)
                .containsOnly("unsafe-drawing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>A door</title><desc>It is open</desc><metadata/>",
                "<g id=\"a\" transform=\"scale(2)\" class=\"x\" style=\"fill:#fff;stroke:none\"><path d=\"M0 0h9\"/></g>",
                "<defs><linearGradient id=\"g\" gradientUnits=\"userSpaceOnUse\"><stop offset=\"0\" stop-color=\"red\"/>"
                        + "</linearGradient></defs><rect fill=\"url(#g)\"/><rect style=\"fill:url( '#g' )\"/>",
                "<symbol id=\"s\" viewBox=\"0 0 9 9\"/><use href=\"#s\"/><use xlink:href=\"#s\" xlink:type=\"simple\"/>",
                "<image width=\"9\" height=\"9\" xlink:href=\"data:image/png;base64,AAAA\"/>",
                "<style type=\"text/css\"><![CDATA[.a{fill:#000}]]></style>",
                "<text x=\"1\" y=\"2\" xml:space=\"preserve\">on = \"1\" javascript <tspan dx=\"2\">url(x)</tspan></text>",
                "<circle r=\"4\"><animate attributeName=\"r\" from=\"1\" to=\"4\" dur=\"2s\" begin=\"0s\"/></circle>",
                "<sodipodi:namedview xmlns:sodipodi=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\"/>",
                "<g i:name=\"x\" xmlns:i=\"http://ns.adobe.com/AdobeIllustrator/10.0/\"/>",
                "<g role=\"img\" aria-label=\"A door\" data-name=\"Layer 1\"/>",
                "<filter id=\"f\"><feGaussianBlur stdDeviation=\"2\" in=\"SourceAlpha\"/><feMerge><feMergeNode/></feMerge></filter>"
            })
    void takesWhatDraws(String inside) throws IOException {
        assertThat(check("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- Made by hand -->\n" + BEGIN + inside
                        + "</svg>"))
                .isEmpty();
    }

    @Test
    void refusesAnotherEncodingThanTheBytesHave() throws IOException {
        assertThat(check("<?xml version=\"1.0\" encoding=\"utf-7\"?>" + BEGIN + "</svg>"))
                .extracting(Diagnostic::rule)
                .contains("unsafe-drawing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<g>", "<g></h></g>", "&nothing;", "<x:g/>"})
    void refusesWhatIsNotWhole(String inside) throws IOException {
        assertThat(check(BEGIN + inside + "</svg>"))
                .extracting(Diagnostic::isError)
                .contains(true);
    }

    @Test
    void refusesADrawingThatSwells() throws IOException {
        StringBuilder bomb = new StringBuilder(BEGIN + "<g id=\"a0\"><rect width=\"1\"/></g>");
        for (int i = 1; i < 30; i++) {
            bomb.append("<g id=\"a").append(i).append("\">");
            bomb.append(("<use href=\"#a" + (i - 1) + "\"/>").repeat(10)).append("</g>");
        }
        assertThat(check(bomb + "</svg>")).extracting(Diagnostic::rule).containsExactly("drawing-swells");
        assertThat(check(BEGIN + "<g id=\"a\"><use href=\"#a\"/></g></svg>"))
                .extracting(Diagnostic::rule)
                .containsExactly("drawing-swells");
        assertThat(check(BEGIN + "<pattern id=\"p\"><rect style=\"fill:url(#p)\"/></pattern></svg>"))
                .extracting(Diagnostic::rule)
                .containsExactly("drawing-swells");
    }

    @Test
    void looksAtLongChainsDeepNestsAndLargeFilesInTime() {
        StringBuilder chain = new StringBuilder(BEGIN);
        for (int i = 0; i < 40_000; i++) {
            chain.append("<use id=\"a")
                    .append(i)
                    .append("\" href=\"#a")
                    .append(i + 1)
                    .append("\"/>");
        }
        String deep = BEGIN + "<g>".repeat(300_000);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            check(chain + "</svg>");
            assertThat(check(deep)).extracting(Diagnostic::rule).containsExactly("unsafe-drawing");
            assertThat(check(BEGIN + "<g/>".repeat(600_000) + "</svg>"))
                    .extracting(Diagnostic::rule)
                    .containsExactly("drawing-too-large");
        });
    }

    private List<Diagnostic> check(String drawing) throws IOException {
        Path file = folder.resolve("a.svg");
        Files.writeString(file, drawing);
        Diagnostics out = new Diagnostics();
        Drawings.check(file, "content/media/a.svg", out);
        return out.sorted();
    }
}
