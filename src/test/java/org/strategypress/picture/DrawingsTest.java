package org.strategypress.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Within;

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
                "<filter id=\"f\"><feMorphology radius=\"100000\"/></filter>",
                "<filter id=\"f\"><feTurbulence numOctaves=\"9999\"/></filter>",
                "<use href=\"other.svg#a\"/>",
                "<use xlink:href=\"//example.org/a.svg#a\"/>",
                "<image xlink:href=\"data:text/html;base64,AAAA\"/>",
                "<style>.a{background:url('data:image/svg+xml,x')}</style>",
                "<iframe src=\"https://example.org/\"/>",
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
                "<image width=\"9\" height=\"9\" xlink:href=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==\"/>",
                "<path d=\"M0 0h900.5.5e2-3\" stroke-dasharray=\"1.5, 0\"/>",
                "<style type=\"text/css\"><![CDATA[.a{fill:#000}]]></style>",
                "<text x=\"1\" y=\"2\" xml:space=\"preserve\">on = \"1\" javascript <tspan dx=\"2\">url(x)</tspan></text>",
                "<circle r=\"4\"><animate attributeName=\"r\" from=\"1\" to=\"4\" dur=\"2s\" begin=\"0s\"/></circle>",
                "<g role=\"img\" aria-label=\"A door\" data-name=\"Layer 1\"/>",
                "<filter id=\"f\"><feGaussianBlur stdDeviation=\"2\" in=\"SourceAlpha\"/><feMerge><feMergeNode/></feMerge></filter>"
            })
    void takesWhatDraws(String inside) throws IOException {
        assertThat(check("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- Made by hand -->\n" + BEGIN + inside
                        + "</svg>"))
                .isEmpty();
    }

    @Test
    void tellsOnceWhatOfADrawingProgramIsLeftOut() throws IOException {
        String inkscape = """
                <?xml version="1.0" encoding="UTF-8" standalone="no"?>
                <!-- Created with Inkscape (http://www.inkscape.org/) -->
                <svg width="48" height="48" viewBox="0 0 48 48" version="1.1" id="svg5"
                   inkscape:version="1.2.2 (b0a84865, 2022-12-01)" sodipodi:docname="crest.svg"
                   xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
                   xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
                   xmlns:xlink="http://www.w3.org/1999/xlink" xmlns="http://www.w3.org/2000/svg"
                   xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#"
                   xmlns:svg="http://www.w3.org/2000/svg">
                  <sodipodi:namedview id="namedview7" pagecolor="#ffffff"><inkscape:grid type="xygrid"/></sodipodi:namedview>
                  <metadata id="m"><rdf:RDF><cc:Work rdf:about=""><cc:license rdf:resource=""/></cc:Work></rdf:RDF></metadata>
                  <defs id="defs2"><linearGradient inkscape:collect="always" id="g1"><stop style="stop-color:#fff;stop-opacity:1" offset="0"/></linearGradient>
                    <linearGradient xlink:href="#g1" id="g2" gradientTransform="translate(1)" gradientUnits="userSpaceOnUse"/>
                    <clipPath clipPathUnits="userSpaceOnUse" id="c"><rect width="9" height="9"/></clipPath></defs>
                  <g inkscape:label="Layer 1" inkscape:groupmode="layer" id="layer1" clip-path="url(#c)">
                    <path style="fill:url(#g2);-inkscape-stroke:none" d="M 0,0 H 9" sodipodi:nodetypes="cc"/>
                    <text xml:space="preserve" style="font-size:9px;line-height:1.25;font-family:sans-serif;-inkscape-font-specification:'sans-serif, Normal'"><tspan sodipodi:role="line" x="1" y="2">A</tspan></text>
                  </g>
                </svg>
                """;
        assertThat(check(inkscape)).singleElement().satisfies(each -> {
            assertThat(each.isError()).isFalse();
            assertThat(each.rule()).isEqualTo("drawing-notes");
            assertThat(each.where().position().line()).isEqualTo(4);
            assertThat(each.message())
                    .endsWith("“inkscape:version”, “sodipodi:docname”, “sodipodi:namedview” and 6 more");
        });
        String plain = new String(
                PictureGate.published("crest.svg", inkscape.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        assertThat(plain)
                .doesNotContain("inkscape:", "sodipodi", "rdf:")
                .contains("<clipPath", "fill:url(#g2)", "xlink:href=\"#g1\"", "<tspan x=\"1\" y=\"2\">A</tspan>");
        assertThat(check(plain)).isEmpty();
        String illustrator = """
                <?xml version="1.0" encoding="utf-8"?>
                <!-- Generator: Adobe Illustrator 27.0.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
                <svg version="1.1" id="Layer_1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" x="0px" y="0px"
                   viewBox="0 0 9 9" style="enable-background:new 0 0 9 9;" xml:space="preserve">
                <style type="text/css">.st0{clip-path:url(#SVGID_2_);} .st1{fill:#1D1D1B;}</style>
                <symbol id="s" viewBox="-5 -5 10 10"><polygon class="st1" points="0,0 1,1"/></symbol>
                <g><defs><rect id="SVGID_1_" width="9" height="9"/></defs><clipPath id="SVGID_2_"><use xlink:href="#SVGID_1_" style="overflow:visible;"/></clipPath>
                <use xlink:href="#s" width="10" height="10" x="-5" y="-5" transform="matrix(1 0 0 -1 1 1)" style="overflow:visible;"/></g>
                </svg>
                """;
        String figma = """
                <svg width="9" height="9" viewBox="0 0 9 9" fill="none" xmlns="http://www.w3.org/2000/svg">
                <g clip-path="url(#clip0_1_2)" filter="url(#filter0_d)"><rect width="9" height="9" rx="4" fill="url(#paint0)"/>
                <mask id="mask0" style="mask-type:luminance" maskUnits="userSpaceOnUse" x="0" y="0" width="9" height="9"><path fill-rule="evenodd" clip-rule="evenodd" d="M0 0"/></mask></g>
                <defs><filter id="filter0_d" x="0" y="0" width="9" height="9" filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB">
                <feFlood flood-opacity="0" result="BackgroundImageFix"/><feColorMatrix in="SourceAlpha" type="matrix" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 127 0" result="hardAlpha"/>
                <feMorphology radius="2" operator="dilate" in="SourceAlpha" result="effect1"/><feOffset dy="4"/><feGaussianBlur stdDeviation="2"/><feComposite in2="hardAlpha" operator="out"/><feBlend mode="normal" in2="BackgroundImageFix" result="e"/></filter>
                <radialGradient id="paint0" cx="0" cy="0" r="1" gradientUnits="userSpaceOnUse" gradientTransform="translate(4)"><stop stop-color="#fff"/></radialGradient>
                <clipPath id="clip0_1_2"><rect width="9" height="9" fill="white"/></clipPath></defs></svg>
                """;
        assertThat(check(illustrator)).isEmpty();
        assertThat(check(figma)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a \"javascript:alert(1)\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\"&a;\"/></svg>",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&a;</text></svg>",
                "<?xml-stylesheet href=\"https://example.org/a.css\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<svg/>",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><svg xmlns=\"http://www.w3.org/2000/svg\"/></html>"
            })
    void refusesWhatStandsBeforeOrAroundTheDrawing(String file) throws IOException {
        assertThat(check(file)).extracting(Diagnostic::rule).contains("unsafe-drawing");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d=\"M0 0H900000000\" stroke-dasharray=\"0.0001\"/>",
                "<g style=\"stroke-dasharray: .001 .001\"><path d=\"M0 0h9e9\"/></g>",
                "<style>path{stroke:red;stroke-dasharray:1e-9}</style><line x2=\"9\"/>"
            })
    void refusesDashesWithoutNumber(String inside) throws IOException {
        assertThat(check(BEGIN + inside + "</svg>"))
                .extracting(Diagnostic::rule)
                .containsExactly("drawing-swells");
    }

    @Test
    void looksIntoPhotosWithinADrawing() throws IOException {
        String cut = "<image href=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA6mAAAOpg\"/>";
        assertThat(check(BEGIN + cut + "</svg>")).extracting(Diagnostic::rule).containsExactly("broken-picture");
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
        Within.processor(Duration.ofSeconds(20), () -> {
            check(chain + "</svg>");
            assertThat(check(deep)).extracting(Diagnostic::rule).containsExactly("unsafe-drawing");
            assertThat(check(BEGIN + "<g/>".repeat(600_000) + "</svg>"))
                    .extracting(Diagnostic::rule)
                    .containsExactly("drawing-too-large");
            return "in time";
        });
    }

    private List<Diagnostic> check(String drawing) throws IOException {
        Path file = folder.resolve("a.svg");
        Files.writeString(file, drawing);
        Diagnostics out = new Diagnostics();
        PictureGate.check(file, "content/media/a.svg", out);
        return out.sorted();
    }
}
