package org.strategypress.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticTextTest {
    private final SourceFile file = new SourceFile("content/a.yaml", "one: 1\npriority: homes-frist\n");

    @Test
    void printsPlaceLineCaretAndCure() {
        Diagnostic diagnostic = Diagnostic.error("unknown-reference", file.span(17, 28), "there is none", "look again");
        assertThat(DiagnosticText.text(diagnostic)).isEqualTo("""
                        content/a.yaml:2:11: error: there is none  [unknown-reference]
                            priority: homes-frist
                                      ^~~~~~~~~~~
                          cure: look again""");
    }

    @Test
    void printsOneJsonObjectOnOneLine() {
        Diagnostic diagnostic = Diagnostic.warning("unused-file", file.span(0, 3), "say \"hi\"\n", null);
        assertThat(DiagnosticText.json(diagnostic))
                .isEqualTo(
                        "{\"severity\":\"warning\",\"rule\":\"unused-file\",\"path\":\"content/a.yaml\",\"line\":1,\"column\":1,"
                                + "\"endLine\":1,\"endColumn\":4,\"source\":\"one: 1\",\"message\":\"say \\\"hi\\\"\\u000a\"}");
    }

    @Test
    void showsNothingThatWouldMoveTheCursorOrTurnTheText() {
        SourceFile hostile = new SourceFile("a", "\u001b[2J\u202ex");
        String text = DiagnosticText.text(Diagnostic.error("broken-link", hostile.span(5, 6), "m", null));
        assertThat(text).doesNotContain("\u001b").doesNotContain("\u202e");
    }
}
