package org.strategypress.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.strategypress.markup.Token.Kind;
import org.strategypress.source.Within;

/** HTML is cut where a browser cuts it, whatever a theme writes, and is written once, in one way. */
class TokensTest {
    /** What themes write, and what people write about; elements nest, so that a parser moves nothing. */
    static Stream<String> nasty() {
        return Stream.of(
                "<p class='notice'>Words</p>",
                "<P CLASS=notice>Words</P>",
                "<p class=a/b data-x>Words</p>",
                "<p title='a > b' class=\"c > d\">Words</p>",
                "<p title='say \"hi\"'>Words</p>",
                "<p\n  class = \"a\"\n  id\t=\tb\n>Words</p\n>",
                "<p data-a=1 DATA-A=2>First</p>",
                "<p =x y=z>Words</p>",
                "<a href=?a=1&amp;b=2>Words</a>",
                "<a href='?a=1&b=2&lt=3'>Words</a>",
                "a < b and b > a, 3 <4, <3, < p>",
                "Use <!-- > --><b>care</b><!-- <p class='x'> -->",
                "<!--><b>a</b><!---><i>b</i><!----><u>c</u><!-- x --!><s>d</s>",
                "<?php echo '<p>' ?><b>a</b>",
                "</ p><b>a</b></><i>b</i>",
                "<![CDATA[<b>]]><i>a</i>",
                "<script>if (a < b) document.write('<p>')</script><b>a</b>",
                "<script><!-- <script>a</script> <p> --></script><b>a</b>",
                "<script><!--></script><b>a</b>",
                "<SCRIPT>a</script ><b>a</b>",
                "<style>a > b { content: '</b>' }</style><b>a</b>",
                "<textarea><p>&amp;</textareas></TEXTAREA><b>a</b>",
                "<svg viewBox=\"0 0 1 1\"><title>A <b/></title><path d='M0 0'/></svg><b>a</b>",
                "<svg><style><g/></style></svg><style><g/></style>",
                "<svg><title><![CDATA[a<b]]></title></svg>",
                "<br><br/><br /><img src=a.png><img src=a.png/>",
                "<p>caf\u00e9 &eacute; &notit; &#x1F600; &bogus; & &amp</p>",
                "<p \u017ftyle=a>Words</p><\u017ftyle>",
                "<h2 id=a>One</h2 id=b><p>Two",
                "&lt;p&gt; ${name} &lt;#if>",
                "<b>a</b",
                "<b>a</b><p class='x",
                "<b>a</b><",
                "<b>a</b></",
                "<b>a</b><!-- x",
                "");
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void cutsWhereAParserDoes(String html) {
        assertThat(tokens(html)).containsExactlyElementsOf(parsed(html));
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void writesWhatMeansTheSame(String html) {
        String written = Tokens.of(html).html();
        assertThat(parsed(written)).containsExactlyElementsOf(parsed(html));
        assertThat(Tokens.of(written).html()).isEqualTo(written);
    }

    @Test
    void writesTagsInOneWay() {
        assertThat(Tokens.of("<P\n class='a \"b\"'  ID=c d />x</P y=z><!-- <p  a> -->")
                        .html())
                .isEqualTo("<P class=\"a &quot;b&quot;\" ID=\"c\" d/>x</P><!-- <p  a> -->");
    }

    @Test
    void changesATagOnly() {
        Token tag = Tokens.of("<a href='x' hidden class=y>").get(0);
        assertThat(tag.with("href", "z").toString()).endsWith("<a href=\"z\" hidden class=\"y\">");
        assertThat(tag.with("id", "i").value("id")).isEqualTo("i");
        assertThat(tag.rewritten((name, value) -> name.equals("href") ? null : value + "1")
                        .toString())
                .endsWith("<a hidden class=\"y1\">");
        assertThat(tag.rewritten((name, value) -> value)).isSameAs(tag);
        assertThat(tag.renamed("b").with("id", "i").toString()).endsWith("<b href=\"x\" hidden class=\"y\" id=\"i\">");
    }

    @Test
    void takesAnythingAndReadsItAgainTheSame() {
        Random random = new Random(7);
        String[] pieces = {
            "<",
            ">",
            "/",
            "!",
            "--",
            "\"",
            "'",
            "=",
            " ",
            "\n",
            "a",
            "P",
            "script",
            "title",
            "svg",
            "<!--",
            "-->",
            "</",
            "<p ",
            "&lt;",
            "<![CDATA[",
            "]]>",
            "?",
            "\uFDD0",
            "é",
            "\0"
        };
        for (int round = 0; round < 20_000; round++) {
            StringBuilder html = new StringBuilder();
            for (int length = random.nextInt(24); length > 0; length--) {
                html.append(pieces[random.nextInt(pieces.length)]);
            }
            String text = html.toString();
            Tokens tokens = Tokens.of(text);
            assertThatCode(() -> Tokens.read(text)).doesNotThrowAnyException();
            assertThat(Tokens.of(tokens.html()).html()).as(text).isEqualTo(tokens.html());
        }
    }

    @Test
    void takesTimeInProportion() {
        for (String piece : List.of("<", "<!--", "</", "<p a", "<title>", "<svg>", "<script><!--", "<!-- --", "'\"")) {
            String html = piece.repeat(200_000);
            assertThat(Within.processor(Duration.ofSeconds(5), () -> Tokens.of(html))
                            .size())
                    .as(piece)
                    .isPositive();
        }
    }

    /** Start tags and texts, as a parser would tell them. */
    private static List<String> tokens(String html) {
        List<String> out = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Tokens tokens = Tokens.of(html);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.TEXT || token.kind() == Kind.RAW) {
                text.append(token.kind() == Kind.TEXT ? Token.decode(token.text()) : token.text());
            } else if (token.kind() == Kind.START || token.kind() == Kind.END) {
                flush(text, out);
            }
            if (token.kind() == Kind.START) {
                List<String> attributes = new ArrayList<>();
                for (int each = 0; each < token.attributes(); each++) {
                    String name = token.attribute(each);
                    String value = token.says(each);
                    boolean first = attributes.stream().noneMatch(known -> known.startsWith(name + "="));
                    attributes.addAll(first ? List.of(name + "=" + value) : List.of());
                }
                out.add(token.name() + attributes);
            }
        }
        flush(text, out);
        return out;
    }

    private static List<String> parsed(String html) {
        List<String> out = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Element body = Jsoup.parseBodyFragment(html).body();
        NodeTraversor.traverse(
                new org.jsoup.select.NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            text.append(words.getWholeText());
                        } else if (node instanceof DataNode data) {
                            text.append(data.getWholeData());
                        } else if (node instanceof Element element && depth > 0) {
                            flush(text, out);
                            List<String> attributes = new ArrayList<>();
                            for (Attribute each : element.attributes()) {
                                attributes.add(Tag.lower(
                                                each.getKey(), 0, each.getKey().length()) + "=" + each.getValue());
                            }
                            out.add(Tag.lower(
                                            element.tagName(),
                                            0,
                                            element.tagName().length())
                                    + attributes);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element) {
                            flush(text, out);
                        }
                    }
                },
                body);
        flush(text, out);
        return out;
    }

    private static void flush(StringBuilder text, List<String> out) {
        if (text.length() > 0) {
            out.add("“" + text + "”");
            text.setLength(0);
        }
    }
}
