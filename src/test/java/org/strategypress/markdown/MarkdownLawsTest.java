package org.strategypress.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.model.text.Prose;

/** What must hold for every text, tried on seeded random ones made of the pieces that Markdown is made of. */
class MarkdownLawsTest {
    private static final List<String> PIECES = List.of(
            "word",
            "Wohnung",
            "ቤት",
            "عربي",
            "é",
            "😀",
            " ",
            " ",
            " ",
            "  ",
            "\n",
            "\n",
            "\n\n",
            "\n\n",
            "\r\n",
            "\t",
            "*",
            "**",
            "***",
            "_",
            "__",
            "`",
            "``",
            "```\n",
            "~~~",
            "[",
            "]",
            "(",
            ")",
            "![",
            "](",
            "](entry:a)",
            "](#x)",
            "](x.webp)",
            "[^1]",
            "[^1]: ",
            "[x]: ",
            "<https://a.org>",
            "<",
            ">",
            "> ",
            "\n> ",
            "\n> [!NOTE]\n> ",
            "\n- ",
            "\n  - ",
            "\n1. ",
            "\n- [ ] ",
            "\n- [x] ",
            "\n# ",
            "\n## ",
            "\n### ",
            "{#id}",
            "{lang=ar}",
            "{lang=ar dir=rtl}",
            "{.c}",
            "{",
            "}",
            "|",
            "\n|a|b|\n|-|-|\n|c|",
            "\nTable: x\n",
            "\n: ",
            "\\",
            "\\*",
            "&",
            "&amp;",
            "&#0;",
            "&#x41;",
            "&copy;",
            "<b>",
            "</b>",
            "<div>",
            "</div>",
            "<br>",
            "<!-- c -->",
            "<!--",
            "-->",
            "<script>",
            "<details>\n",
            "<summary>",
            "</summary>",
            "</details>\n",
            "<td>",
            "<p>",
            "</p>",
            "<h2>",
            "</h2>",
            "<ul><li>",
            "</li></ul>",
            "<span lang=\"ar\">",
            "</span>",
            "\"",
            "'",
            "=",
            "\n===\n",
            "\n---\n",
            "    ",
            "\"t\")",
            "<a href=x>",
            "<![CDATA[",
            "<?",
            "\u00A0");

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyTextIsReadWithoutAnExceptionAndGivesTheSameSafeHtmlAgain(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1500; i++) {
            String text = text(random);
            Parsed parsed = parse(text);
            assertThat(Parsed.block(text))
                    .as(text)
                    .usingRecursiveComparison()
                    .ignoringFields("prose.where", "prose.links", "diagnostics")
                    .isEqualTo(parsed);
            isSafe(text, parsed.dom());
            idsAreUnique(text, parsed);
            if (parsed.diagnostics().stream().noneMatch(d -> d.isError())) {
                assertThat(bare(parsed.dom().wholeText())).as(text).isEqualTo(bare(stripped(parsed.html())));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void everyLineIsReadWithoutBlocks(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            String text = text(random);
            Parsed parsed = Parsed.line(text);
            isSafe(text, parsed.dom());
            if (parsed.diagnostics().stream().noneMatch(d -> d.isError())) {
                assertThat(parsed.dom().body().select("p,ul,ol,blockquote,pre,table,h2,h3,h4,h5,h6,dl,div"))
                        .as(text)
                        .isEmpty();
            }
        }
    }

    private static Parsed parse(String text) {
        try {
            return Parsed.block(text);
        } catch (RuntimeException e) {
            throw new AssertionError("failed on: " + text, e);
        }
    }

    static void isSafe(String text, Document dom) {
        for (Element element : dom.body().getAllElements()) {
            String name = element.normalName();
            boolean known = AllowList.allows(name)
                    || Set.of("a", "img", "section", "body").contains(name);
            assertThat(known).as("%s in %s", name, text).isTrue();
            element.attributes()
                    .forEach(a -> assertThat(a.getKey())
                            .as(text)
                            .isIn(
                                    "id",
                                    "lang",
                                    "dir",
                                    "class",
                                    "role",
                                    "href",
                                    "src",
                                    "alt",
                                    "title",
                                    "scope",
                                    "start",
                                    "reversed",
                                    "open",
                                    "colspan",
                                    "rowspan",
                                    "span",
                                    "datetime",
                                    "data-note",
                                    "data-number",
                                    "data-notes",
                                    "data-callout",
                                    "data-task"));
            assertThat(element.attr("href"))
                    .as(text)
                    .matches("|#.*|entry:.*|media:.*|https?://.*|mailto:.*|tel:.*|sms:[0-9+].*");
            assertThat(element.attr("src")).as(text).matches("|media:.*");
        }
    }

    private static void idsAreUnique(String text, Parsed parsed) {
        Set<String> ids = new HashSet<>();
        for (Element element : parsed.dom().select("[id]")) {
            assertThat(ids.add(element.id()))
                    .as("id %s in %s", element.id(), text)
                    .isTrue();
            assertThat(element.id()).as(text).matches("[a-z0-9-]+");
        }
        assertThat(parsed.prose().headings().stream().map(Prose.Heading::id))
                .as(text)
                .doesNotHaveDuplicates();
    }

    private static String stripped(String html) {
        return Entities.unescapeReferences(html.replaceAll("<[^>]*>", ""));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
