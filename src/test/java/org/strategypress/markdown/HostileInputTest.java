package org.strategypress.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that make parsers hang or overflow: each is read, or refused by name, within ten seconds. */
class HostileInputTest {

    private static Arguments text(String name, String text) {
        return Arguments.of(name, text);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                text("bracket and 50 backslashes", "[" + "\\".repeat(50)),
                text("bracket and 50,001 backslashes", "[" + "\\".repeat(50_001)),
                text("title of backslashes", "[a](b \"" + "\\".repeat(50_001)),
                text("destination of backslashes", "[a](<" + "\\".repeat(50_001)),
                text("stars", "*".repeat(100_000)),
                text("stars with letters", "*a ".repeat(30_000)),
                text("stars and underscores", "*a_ ".repeat(20_000)),
                text("sums", "1cm*".repeat(40_000)),
                text("grades", "A*".repeat(40_000)),
                text("mod three", "a**b" + "c* ".repeat(20_000)),
                text("nested emphasis", "*a **a ".repeat(10_000) + "b" + " a** a*".repeat(10_000)),
                text("quotes", ">".repeat(20_000) + " a"),
                text("lists", "- ".repeat(5_000) + "a"),
                text("ordered lists", "1. ".repeat(5_000) + "a"),
                text(
                        "indented lists",
                        Stream.iterate(0, i -> i + 1)
                                .limit(400)
                                .map(i -> "  ".repeat(i) + "- a\n")
                                .reduce("", String::concat)),
                text("open brackets", "[".repeat(100_000) + "a"),
                text("nested brackets", "[".repeat(20_000) + "a" + "]".repeat(20_000)),
                text("open links", "[a](".repeat(20_000)),
                text("open angled links", "[a](<b".repeat(20_000)),
                text("open titles", "[a](b \"".repeat(20_000)),
                text("open links with blanks", "[a](b ".repeat(100_000)),
                text("an address of closing brackets", "https://a.bc/" + ")".repeat(500_000)),
                text("an address of marks", "https://a.bc/" + "),".repeat(250_000)),
                text("addresses of mail", "a@".repeat(300_000)),
                text("hosts of hyphens", "www.a-".repeat(100_000)),
                text("hosts without end", ("www." + "a.".repeat(50) + "1 ").repeat(5_000)),
                text("link in parentheses", "[ (](".repeat(10_000)),
                text("parentheses in a link", "[a](" + "(".repeat(50_000) + ")".repeat(50_000) + ")"),
                text("undefined references", "[a]".repeat(20_000)),
                text("undefined pairs", "[a][b]".repeat(20_000)),
                text("pictures", "![".repeat(50_000)),
                text(
                        "backticks of growing length",
                        Stream.iterate(1, i -> i + 1)
                                .limit(800)
                                .map("`"::repeat)
                                .map(t -> t + "a")
                                .reduce("", String::concat)),
                text("open comments", "a <!-- a ".repeat(20_000)),
                text("open instructions", "a <? a ".repeat(20_000)),
                text("open CDATA", "a <![CDATA[ a ".repeat(20_000)),
                text("open tags", "a <b ".repeat(20_000)),
                text("one long comment", "a <!-- " + "x ".repeat(50_000) + "-->"),
                text("a tag of many attributes", "a <b " + "x=y ".repeat(20_000) + ">"),
                text("entities", "&amp;".repeat(50_000)),
                text("ampersands", "&".repeat(100_000)),
                text("a name that is no entity", "&" + "a".repeat(100_000)),
                text(
                        "table of many columns",
                        "|a".repeat(1_000) + "\n" + "|-".repeat(1_000) + "\n" + "|b".repeat(1_000)),
                text("table of many rows", "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(8_000)),
                text("almost a table", "a | b\n".repeat(4_000)),
                text(
                        "footnotes in footnotes",
                        Stream.iterate(1, i -> i + 1)
                                .limit(2_000)
                                .map(i -> "[^" + i + "]: x [^" + (i + 1) + "]\n\n")
                                .reduce("[^1]\n\n", String::concat)),
                text("definitions", "a\n: b\n\n".repeat(5_000)),
                text(
                        "a definition used again and again",
                        "[a]: https://a.org/" + "x".repeat(50_000) + "\n\n" + "[a] ".repeat(20_000)),
                text("attributes", "a{lang=ar}".repeat(10_000)),
                text("open braces", "{lang=".repeat(20_000)),
                text("headings of one name", "## a\n\n".repeat(5_000)),
                text("deep HTML", "<div>\n\n".repeat(5_000)),
                text("deep HTML in a line", "a " + "<b>".repeat(20_000)),
                text("many links", "[a](https://a.org) ".repeat(20_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void isReadOrRefusedWithinTenSeconds(String name, String text) {
        Parsed parsed = Parsed.block(text);
        assertThat(parsed.html().isEmpty() && parsed.diagnostics().isEmpty()).isFalse();
        assertThat(parsed.rules()).doesNotContain("not-readable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001B", "\u007F", "\u0085", "\uFFFE", "\uD800", "\uDC00a"})
    void controlCharactersAndHalvesOfCharactersAreRefusedWhereTheyStand(String character) {
        Parsed parsed = Parsed.block("Words\nand " + character + " more");
        assertThat(parsed.rules()).containsExactly("control-character");
        assertThat(parsed.diagnostics().get(0).where().position().toString()).isEqualTo("Position[line=2, column=5]");
        assertThat(parsed.prose().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1_048_577, 3_000_000})
    void tooLongATextIsRefused(int length) {
        assertThat(Parsed.block("a".repeat(length)).rules()).containsExactly("too-long");
    }
}
