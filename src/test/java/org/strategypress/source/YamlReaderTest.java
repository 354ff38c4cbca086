package org.strategypress.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;

class YamlReaderTest {
    private final Diagnostics out = new Diagnostics();

    private YamlNode read(String text) {
        return YamlReader.read(new SourceFile("a.yaml", text), 0, text.length(), out);
    }

    @Test
    void keepsTextAsWrittenAndRemembersPlaces() {
        Mapping node = (Mapping) read("order: 08\nshow: no\ntime: 1:30\n");
        assertThat(node.pairs())
                .extracting(pair -> ((Scalar) pair.value()).text())
                .containsExactly("08", "no", "1:30");
        assertThat(node.pairs().get(2).value().span().position()).isEqualTo(new Position(3, 7));
        assertThat(node.pairs().get(2).value().span().text()).isEqualTo("1:30");
    }

    @Test
    void countsPlacesInTextBeyondTheBasicPlane() {
        Mapping node = (Mapping) read("a: 😀😀 x\nb: y\n");
        assertThat(node.pairs().get(1).value().span().text()).isEqualTo("y");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: *b | yaml-alias",
                "a: &b c | yaml-anchor",
                "a: !b c | yaml-tag",
                "a: A #1 priority | cut-by-comment",
                "a: 1\\na: 2 | duplicate-key",
                "a: 1\\n---\\nb: 2 | second-document",
                "a: \"b | yaml-syntax",
                "a: b: c | yaml-syntax",
                "a:\\n\\t- b | yaml-syntax",
                "a: \"\\0\" | control-character"
            })
    void refusesWhatMisleads(String source, String rule) {
        assertThat(read(source.replace("\\n", "\n").replace("\\t", "\t"))).isNull();
        assertThat(out.sorted()).extracting(Diagnostic::rule).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: *Jo | put the whole value in quotes",
                "a: & sons\\nb: c | put the whole value in quotes: \"& sons\"",
                "a: &x\\n  b: c | take &x out",
                "a: &x c\\n"
                        + "b: *x | take &x out, and write in full what stands here wherever *x stands;write here in full"
                        + " what stands at &x",
                "a: &x\\n"
                        + "  b: c\\n"
                        + "d:\\n"
                        + "  <<: *x | take &x out, and write in full what stands here wherever *x stands;write in place of"
                        + " <<: *x the fields that stand at &x"
            })
    void tellsTextFromTheNamesOfParts(String source, String cures) {
        read(source.replace("\\n", "\n"));
        assertThat(out.sorted()).extracting(Diagnostic::hint).containsExactly(cures.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a:\\n  -one\\n  -two | 2:3",
                "a: one\\n  - two | 2:3",
                "-a: one\\n-a: two | 1:1",
            })
    void tellsOfItemsThatWouldRunOnIntoOneValue(String source, String place) {
        assertThat(read(source.replace("\\n", "\n"))).isNull();
        Position first = out.sorted().get(0).where().position();
        assertThat(first.line() + ":" + first.column()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: -5 degrees | -5 degrees",
                "a: one –\\n  two – three | one – two – three",
                "a: We met in\\n  2026. Then again | We met in 2026. Then again",
                "a:\\tb\\t\\nc: {d: e}\\t | b",
                "a: b\\n---\\n# a remark | b",
                "a: b\\u2028c | b c",
                "a: C# club | C# club",
            })
    void readsWhatCanOnlyMeanOneThing(String source, String value) {
        Mapping node =
                (Mapping) read(source.replace("\\n", "\n").replace("\\t", "\t").replace("\\u2028", "\u2028"));
        assertThat(out.sorted()).isEmpty();
        assertThat(((Scalar) node.pairs().get(0).value()).text()).isEqualTo(value);
    }

    @Test
    void leavesTheMarksOfATextBelowABarAlone() {
        assertThat(read("a: |\n  1. one\n  2. two\n\n  -three\n  four #5\n")).isNotNull();
        assertThat(out.sorted()).isEmpty();
    }

    @Test
    void refusesDeepNestingWithoutOverflowing() {
        assertThat(read("a: " + "[".repeat(100_000))).isNull();
        assertThat(out.sorted()).hasSize(1);
    }

    @Test
    void findsTheFilePlaceOfEachLetterOfAValue() {
        Mapping node = (Mapping) read(
                "body: |\n  One\n  two\nfolded: >\n  three\n  four\nq: 'it''s on'\nd: \"a\\u0041b\"\nplain: a\n  b\n");
        for (Pair pair : node.pairs()) {
            Scalar scalar = (Scalar) pair.value();
            int[] offsets = scalar.offsets();
            for (int i = 0; i < scalar.text().length(); i++) {
                if (!Character.isWhitespace(scalar.text().charAt(i))) {
                    assertThat(scalar.span().file().text().charAt(offsets[i]))
                            .isIn(scalar.text().charAt(i), '\\');
                }
            }
        }
    }
}
