package org.strategypress.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;

/** The HTML of Markdown knows what wrote each of its blocks and links, wherever automatic ids move it. */
class OriginsTest {
    private static final String TEXT =
            "## First\n\nWords with [a link](https://a.example), and more.\n\n## Second\n\n- one\n- two\n\n| A |\n|---|\n| b |\n";

    private static String origin(Prose prose, String html) {
        return String.valueOf(prose.origins().at(prose.html().indexOf(html)).text())
                .strip();
    }

    @Test
    void eachBlockAndLinkKnowsItsPlace() {
        SourceFile file = new SourceFile("a.md", TEXT);
        Prose prose = new Markdown().block(MarkdownSource.of(file.span(0, TEXT.length())), new Diagnostics());
        assertThat(origin(prose, "<h2 id=\"first\"")).isEqualTo("## First");
        assertThat(origin(prose, "<p>Words")).startsWith("Words with").endsWith("and more.");
        assertThat(origin(prose, "<a ")).isEqualTo("[a link](https://a.example)");
        assertThat(origin(prose, ", and more")).startsWith("Words with");
        assertThat(origin(prose, "<h2 id=\"second\"")).isEqualTo("## Second");
        assertThat(origin(prose, "<table")).startsWith("| A |");
    }
}
