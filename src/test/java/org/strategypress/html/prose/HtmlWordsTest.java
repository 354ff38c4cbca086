package org.strategypress.html.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.markup.Tokens;

class HtmlWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>to monitor progressed.</p> | monitor progressed | <p>to monitor progressed@.</p>",
                "<p>to <b>monitor</b>\\nprogressed</p> | monitor progressed | <p>to <b>monitor</b>\\nprogressed@</p>",
                "<p>monitor</p><p>progressed</p> | monitor progressed | none",
                "<p>It&#39;s supports</p> | It's supports | <p>It&#39;s supports@</p>",
                "<p>It’s supports</p> | It's supports | <p>It’s supports@</p>",
                "<p>A &amp; B</p> | A & B | <p>A &amp; B@</p>",
                "<p>a wording, a word</p> | word | <p>a wording, a word@</p>",
                "<a title=\"odd\">so</a> odd | odd | <a title=\"odd\">so</a> odd@",
                "<li class=\"sic\">It says: <q>odd</q></li> | odd | none",
                "<span class=\"sic\">odd</span> and odd | odd | <span class=\"sic\">odd</span> and odd@",
                "<p>a & b; c</p> | b | <p>a & b@; c</p>",
                "<p>the Board, the board</p> | the board | <p>the Board, the board@</p>",
                "<p>The “Board” of 2016–17</p> | the \"board\" of 2016-17 | <p>The “Board” of 2016–17@</p>",
                "<p>It <b>supports</b>: all</p> | it supports all | <p>It <b>supports</b>: all@</p>",
                "<p>the</p><p>Board</p> | The Board | none",
                "<p>a – b</p> | – | <p>a –@ b</p>",
                "<p>x</p> | '' | none"
            })
    void findsWordsAsAReaderSeesThem(String given, String words, String marked) {
        String html = given.replace("\\n", "\n");
        Tokens tokens = Tokens.of(html);
        long place = HtmlWords.of(tokens, 0, tokens.size()).end(words);
        int end = place < 0 ? -1 : tokens.get(HtmlWords.token(place)).start() + HtmlWords.character(place);
        String found = end < 0 ? "none" : html.substring(0, end) + "@" + html.substring(end);
        assertThat(found).isEqualTo(marked.replace("\\n", "\n"));
    }
}
