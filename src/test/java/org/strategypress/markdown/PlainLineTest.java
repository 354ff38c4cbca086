package org.strategypress.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;

class PlainLineTest {
    private static final String LETTERS = "aZé0 9 ,.;?()’‘“”–—£%-+";

    @Test
    void wordsThatItLetsThroughComeOutOfTheParserUnchanged() {
        Random random = new Random(7);
        Markdown markdown = new Markdown();
        int plain = 0;
        for (int i = 0; i < 3000; i++) {
            String line = line(random);
            if (PlainLine.is(line)) {
                plain++;
                // The escaped mark at the end makes the parser read the line.
                String parsed = markdown.inline(new SourceFile("x.md", line + "\\!").whole(), new Diagnostics())
                        .html();
                assertThat(parsed).isEqualTo(line + "!");
            }
        }
        assertThat(plain).isGreaterThan(500);
    }

    private static String line(Random random) {
        StringBuilder line = new StringBuilder("a");
        int length = random.nextInt(20);
        for (int i = 0; i < length; i++) {
            line.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return line.toString();
    }

    @Test
    void anythingThatMarkdownOrHtmlCouldReadIsLeftToTheParser() {
        for (String line : new String[] {
            "", " a", "a ", "a  b", "a *b*", "a_b", "[a](b)", "a & b", "a < b", "a: b", "- a", "1. a", "a `b`", "a\nb",
            "a\"b"
        }) {
            assertThat(PlainLine.is(line)).as(line).isFalse();
        }
    }
}
