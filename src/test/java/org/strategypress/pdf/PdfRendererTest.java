package org.strategypress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.pdf.text.JarFile;
import org.strategypress.source.Diagnostic;

class PdfRendererTest {
    private static final PdfRenderer RENDERER = new PdfRenderer();

    @Test
    void theSampleBookHasNoProblems() {
        assertThat(RENDERER.render(SampleBook.book()).problems()).isEmpty();
    }

    @Test
    void givesTheSameBytesInAnyPlaceAndWhenBooksArePrintedAtTheSameTime() {
        byte[] expected = RENDERER.render(SampleBook.book()).bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            List<byte[]> again = IntStream.range(0, 3)
                    .parallel()
                    .mapToObj(i -> new PdfRenderer().render(SampleBook.book()).bytes())
                    .toList();
            assertThat(again).allSatisfy(bytes -> assertThat(bytes).isEqualTo(expected));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void namesACharacterThatNoFontHas() {
        List<MissingGlyph> missing = RENDERER.missing(
                SampleBook.ofBody("<h1>Title</h1><section data-page='a'><p>Cat 𓃠 and dog 𓃠</p></section>"));
        assertThat(missing).containsExactly(new MissingGlyph(0x130E0, "a", "whole", "Cat 𓃠 and dog 𓃠"));
    }

    @Test
    void namesAnImageThatTheSiteLacks() {
        assertThat(rules("<h1>T</h1><p><img src='/assets/none.png' alt='A tree'></p>"))
                .containsExactly("print-missing-image");
    }

    @Test
    void namesALinkThatLeadsNowhere() {
        assertThat(rules("<h1>T</h1><p><a href='#nowhere'>Go</a> <a href='javascript:alert(1)'>on</a></p>"))
                .containsExactlyInAnyOrder("print-broken-link", "print-unsafe-link");
    }

    @Test
    void namesASkippedHeadingLevel() {
        assertThat(rules("<h1>T</h1><h3>Too deep</h3>")).containsExactly("print-heading-skip");
    }

    @Test
    void namesAStyleThatItCannotPrint() {
        BookSource book = new BookSource(
                "<html><body><h1>T</h1></body></html>", "h1 { display: flex }", SampleBook.ABOUT, path -> null);
        assertThat(RENDERER.render(book).problems())
                .extracting(Diagnostic::rule)
                .containsExactly("print-css");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><style>@import url(http://127.0.0.1/x);</style></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><foreignObject/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><a><set attributeName='href' to='javascript:a()'/></a></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><s1:script xmlns:s1='http://www.w3.org/2000/svg'>a()</s1:script></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><_:script xmlns:_='http://www.w3.org/1999/xhtml'>a()</_:script></svg>",
                "<?xml-stylesheet href='a.css'?><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><use href='b.svg#a'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><g id='a'><use href='#a'/></g></svg>"
            })
    void refusesDrawingsThatReachOut(String drawing) {
        BookSource book = new BookSource(
                "<html><body><h1>T</h1><img src='/a.svg' alt='A'></body></html>",
                SampleBook.css("11pt"),
                SampleBook.ABOUT,
                path -> drawing.getBytes(StandardCharsets.UTF_8));
        assertThat(RENDERER.render(book).problems())
                .extracting(Diagnostic::rule)
                .contains("print-unsafe-drawing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a><set attributeName='href' to='javascript:a()'/></a>",
                "<foreignObject><p>x</p></foreignObject>",
                "<use href='b.svg#a'/>",
                "<image href='data:image/svg+xml,x'/>",
                "<rect fill='url(//127.0.0.1/a)'/>",
                "<unknown/>",
                "<g id='a'><use xlink:href='#a'/></g>"
            })
    void refusesDrawingsInPagesThatDoNotOnlyDraw(String inside) {
        assertThat(rules("<h1>T</h1><p>x</p><svg role=img aria-label=A>" + inside + "</svg>"))
                .contains("print-unsafe-drawing");
    }

    @Test
    void printsDrawingsInPages() {
        String drawing = "<svg role=img aria-label='A &amp; B' viewBox='0 0 9 9' width=9 height=9><defs>"
                + "<linearGradient id=a><stop offset=0 stop-color=red /></linearGradient></defs>"
                + "<rect id=r width=9 height=9 fill='url(#a)'/><title>A</title></svg>";
        assertThat(RENDERER.render(SampleBook.ofBody("<h1>T</h1><p>x</p>" + drawing))
                        .problems())
                .isEmpty();
    }

    /** PDF/UA-1, 7.3: a figure has words; a chart's are its title and what it says. */
    @Test
    void aDrawingInAPageIsSaidByItsTitleAndDescription() throws IOException {
        String drawing =
                "<svg role=img aria-labelledby='a b' viewBox='0 0 90 90' width=90 height=90><title id=a>Homes</title>"
                        + "<desc id=b>From 86% to 90%.</desc><g font-size=14><text y=20>86%</text></g></svg>";
        byte[] pdf = RENDERER.render(SampleBook.ofBody("<h1>T</h1><p>x</p>" + drawing))
                .bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocument().getObjectsByType(COSName.getPDFName("StructElem")).stream()
                            .map(each -> ((COSDictionary) each.getObject()))
                            .filter(each -> COSName.getPDFName("Figure").equals(each.getCOSName(COSName.S)))
                            .map(each -> each.getString(COSName.ALT)))
                    .containsExactly("Homes. From 86% to 90%.");
        }
    }

    @Test
    void tellsOfADrawingThatThePrintMakerCannotDrawAndOfWhich() {
        BookSource book = new BookSource(
                "<html><body><h1>T</h1><p><img src='/a.svg' alt='A'></p></body></html>",
                SampleBook.css("11pt"),
                SampleBook.ABOUT,
                path -> ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><filter id='f'><feMorphology"
                                + " operator='dilate' radius='90'/></filter><g transform='scale(1e6)'>"
                                + "<rect width='9' height='9' filter='url(#f)'/></g></svg>")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(RENDERER.render(book).problems()).singleElement().satisfies(each -> {
            assertThat(each.rule()).isEqualTo("print-unsafe-drawing");
            assertThat(each.message()).startsWith("the drawing /a.svg cannot be printed: ");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:9/a.png",
                "https://127.0.0.1:9/a.png",
                "file:///etc/hostname",
                "jar:file:/tmp/a.jar!/a.png",
                "ftp://127.0.0.1:9/a.png",
                "//127.0.0.1:9/a.png",
                "\\\\127.0.0.1\\a.png",
                "../../etc/hostname",
                "classpath:/fonts/a.ttf",
                "data:text/html,x",
                "data:image/svg+xml,%3Csvg/%3E"
            })
    void refusesByNameWhatIsNoFileOfTheSite(String address) {
        assertThat(rules("<h1>T</h1><p><img alt='A' src='" + address + "'></p>"))
                .containsAnyOf("print-missing-image", "print-outside-resource");
        BookSource styled = new BookSource(
                "<html><body><h1>T</h1><p>x</p></body></html>",
                SampleBook.css("11pt") + "p { background-image: url('" + address.replace("\\", "\\\\") + "') }",
                SampleBook.ABOUT,
                path -> null);
        if (!address.startsWith("..")) { // a path of the site that has no such file
            assertThat(RENDERER.render(styled).problems())
                    .extracting(Diagnostic::rule)
                    .contains("print-outside-resource");
        }
    }

    @Test
    void fetchesNothing() throws Exception {
        AtomicInteger hits = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String host = "//127.0.0.1:" + server.getAddress().getPort();
            String attacks = ("<link rel=stylesheet href=http:H/a.css><h1>T</h1><img alt=a src=http:H/a.png>"
                            + "<img alt=b src='H/b.png'><img alt=c src='jar:http:H/c.jar!/c.png'>"
                            + "<p style=\"background: url(http:H/d.png)\">x</p><img alt=e src='ftp:H/e.png'>"
                            + "<svg alt=f><image href='http:H/f.png'/></svg><object data=http:H/g></object>"
                            + "<iframe src=http:H/h></iframe><img alt=i src='file:///etc/hostname'>")
                    .replace("H", host);
            String css =
                    "@import url(http:H/i.css); @font-face { font-family: X; src: url(http:H/j.ttf) } p { content: url(http:H/k) }"
                                    .replace("H", host)
                            + SampleBook.css("11pt");
            PdfResult pdf = RENDERER.render(
                    new BookSource("<html><body>" + attacks + "</body></html>", css, SampleBook.ABOUT, path -> null));
            assertThat(pdf.problems()).isNotEmpty();
            assertThat(hits).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void shipsTheColourProfileThatItsFiguresGive() {
        assertThat(JarFile.bytes("/icc/sRGB.icc")).isEqualTo(SrgbProfile.make());
    }

    private static List<String> rules(String body) {
        return RENDERER.render(SampleBook.ofBody(body)).problems().stream()
                .map(Diagnostic::rule)
                .toList();
    }
}
