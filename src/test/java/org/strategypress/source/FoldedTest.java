package org.strategypress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedTest {
    private final SourceFile file = new SourceFile("content/a.yaml", "one\ntwo\nthree\n");
    private final SourceFile other = new SourceFile("content/b.yaml", "one\n");

    @Test
    void tellsRepeatsOfARuleOnceWithTheirPlaces() {
        List<Diagnostic> found = List.of(
                Diagnostic.warning("missing-how", file.span(0, 3), "it does not say how", "add how:"),
                Diagnostic.error("unknown-word", file.span(4, 7), "there is no “two”", "the ids are: a"),
                Diagnostic.warning("missing-how", file.span(8, 13), "it does not say how", "add how:"),
                Diagnostic.error("unknown-word", other.span(0, 3), "there is no “one”", "the ids are: a"),
                Diagnostic.fileError("unknown-word", "content/c.yaml", "there is no “two”", "the ids are: a"));
        assertThat(Folded.text(found)).containsExactly("""
                        content/a.yaml:1:1: warning: it does not say how  [missing-how]
                            one
                            ^~~
                          cure: add how:
                          also at content/a.yaml:3:1""", """
                        content/a.yaml:2:1: error: there is no “two”  [unknown-word]
                            two
                            ^~~
                          cure: the ids are: a
                          also at content/b.yaml:1:1: “one”
                          also at content/c.yaml""");
    }

    @Test
    void keepsApartWhatIsMendedInOtherWaysOrSaysOtherThings() {
        List<Diagnostic> found = List.of(
                Diagnostic.error("unknown-word", file.span(0, 3), "there is no “one”", "did you mean “won”?"),
                Diagnostic.error("unknown-word", file.span(4, 7), "there is no “two”", "did you mean “too”?"),
                Diagnostic.warning("unknown-word", file.span(4, 7), "there is no “two”", "did you mean “too”?"),
                Diagnostic.warning("sum", file.span(4, 7), "this says 12", null),
                Diagnostic.warning("sum", file.span(4, 7), "this says 13", null));
        assertThat(Folded.text(found)).hasSize(5);
    }

    @Test
    void namesSoManyPlacesAsAPersonCanMendAndCountsTheRest() {
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < 112; i++) {
            found.add(Diagnostic.fileError(
                    "broken-link", "page-" + i + ".html", "the address \"" + i + "\" leads nowhere", null));
        }
        List<String> text = Folded.text(found);
        assertThat(text)
                .singleElement()
                .asString()
                .endsWith("and at 71 more places")
                .contains("page-40.html: \"40\"");
    }
}
