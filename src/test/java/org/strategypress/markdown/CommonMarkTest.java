package org.strategypress.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** The examples of the CommonMark spec on the parser of the product, rendered plainly: no policy, no call-outs, no sanitiser. */
class CommonMarkTest {
    private static final Parser PARSER = Dialect.blocks();
    private static final HtmlRenderer PLAIN = HtmlRenderer.builder(
                    new MutableDataSet(Dialect.options()).set(HtmlRenderer.PERCENT_ENCODE_URLS, true))
            .nodeRendererFactory(CommonMarkTest::productText)
            .build();

    /** Code spans and text as the product writes them; the rest is flexmark's. */
    private static NodeRenderer productText(DataHolder options) {
        return () -> Set.of(
                new NodeRenderingHandler<>(
                        Code.class,
                        (code, context, html) -> html.raw("<code>" + ProseEscape.text(CodeText.of(code)) + "</code>")),
                new NodeRenderingHandler<>(
                        Text.class,
                        (text, context, html) ->
                                html.raw(ProseEscape.text(Entities.unescape(text.getChars(), false)))));
    }

    @Test
    void differsFromTheSpecOnlyWhereTheTableSays() {
        TreeMap<Integer, String> known = new TreeMap<>();
        for (String line :
                SpecExample.resource("commonmark-0.31.2-differences.tsv").split("\n")) {
            if (!line.startsWith("#")) {
                known.put(Integer.parseInt(line.split("\t")[0]), line.split("\t")[1]);
            }
        }
        TreeMap<Integer, String> differing = new TreeMap<>();
        int count = 0;
        for (SpecExample example : SpecExample.all()) {
            count++;
            String got = PLAIN.render(PARSER.parse(example.markdown()));
            if (!normal(got).equals(normal(example.html()))) {
                String news = "want\n" + example.html() + "got\n" + got;
                differing.put(example.number(), known.getOrDefault(example.number(), news));
            }
        }
        assertThat(count).isEqualTo(652);
        assertThat(differing).isEqualTo(known);
    }

    @Test
    void proseHoldsTheWordsOfTheSpecWhereNothingIsRefused() {
        int compared = 0;
        List<Integer> differing = new ArrayList<>();
        for (SpecExample example : SpecExample.all()) {
            Parsed parsed = Parsed.block(example.markdown());
            if (parsed.diagnostics().stream().allMatch(told -> told.rule().equals("indent-as-code"))) {
                compared++;
                String want = Jsoup.parseBodyFragment(example.html())
                        .wholeText()
                        .replaceAll("\\s+", " ")
                        .strip();
                String got = parsed.dom().wholeText().replaceAll("\\s+", " ").strip();
                if (!got.replace(" ", "").equals(want.replace(" ", ""))) {
                    differing.add(example.number());
                }
            }
        }
        assertThat(compared).isGreaterThan(400);
        // The first seven are in the table of differences; in the others the picture's title became its caption.
        assertThat(differing).containsExactly(177, 215, 216, 312, 313, 356, 540, 573, 576, 577);
    }

    /** The HTML with white space that no browser shows taken out: at the edges of blocks only. */
    private static String normal(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        StringBuilder out = new StringBuilder();
        document.body().childNodes().forEach(child -> write(child, out));
        return out.toString()
                .replaceAll("\\s*(</?(?:p|ul|ol|li|blockquote|h[1-6]|hr|pre|div|table)\\b[^>]*>)\\s*", "$1")
                .strip();
    }

    private static void write(Node node, StringBuilder out) {
        if (node instanceof TextNode text) {
            out.append(ProseEscape.text(text.getWholeText()));
        } else if (node instanceof Element element) {
            out.append('<').append(element.normalName());
            element.attributes().asList().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(a -> out.append(' ' + a.getKey() + "=\"" + ProseEscape.text(a.getValue()) + '"'));
            out.append('>');
            element.childNodes().forEach(child -> write(child, out));
            out.append("</").append(element.normalName()).append('>');
        } else {
            out.append(node.outerHtml());
        }
    }
}
