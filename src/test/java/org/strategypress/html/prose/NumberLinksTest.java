package org.strategypress.html.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.content.ContentReader;
import org.strategypress.markup.Tokens;

/** Numbers in written text can be tapped, and figures cannot. */
class NumberLinksTest {
    @TempDir
    Path folder;

    private NumberLinks numbers;

    @BeforeEach
    void aSiteWithContacts() throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: Test\n");
        Files.writeString(
                folder.resolve("contacts.yaml"),
                "- {id: a, title: A, phone: 01632 960000, text: 07700 900123}\n"
                        + "- {id: b, title: B, phones: [{number: 0300 123 6720 ext 4, for: nights}]}\n");
        numbers = new NumberLinks(Objects.requireNonNull(
                ContentReader.read(folder, "content", false).publication()));
    }

    private String linked(String html) {
        return numbers.finish(numbers.mark(Tokens.of(html))).html();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Call 01632 960000. | Call <a href=\"tel:01632960000\">01632 960000</a>.",
                "(01632) 960 000 now | <a href=\"tel:01632960000\">(01632) 960 000</a> now",
                "+44 (0)1632 960000 | <a href=\"tel:01632960000\">+44 (0)1632 960000</a>",
                "+44 1632 960000, day | <a href=\"tel:01632960000\">+44 1632 960000</a>, day",
                "0300 123 6720 | <a href=\"tel:03001236720\">0300 123 6720</a>",
                "Text 07700 900123 | Text <a href=\"sms:07700900123\">07700 900123</a>",
                "<table><tr><td>Police</td><td>101</td></tr></table> | <table><tr><td>Police</td><td><a href=\"tel:101\">101</a></td></tr></table>",
                "<td>999</td> | <td><a href=\"tel:999\">999</a></td>",
                "Call <b>999</b> or 101. | Call <b><a href=\"tel:999\">999</a></b> or <a href=\"tel:101\">101</a>.",
                "NHS 111, option 2 | NHS <a href=\"tel:111\">111</a>, option 2",
                "Samaritans: 116 123 (free) | Samaritans: <a href=\"tel:116123\">116 123</a> (free)",
                "Childline 0800 1111: free | Childline <a href=\"tel:08001111\">0800 1111</a>: free",
                "999 if | <a href=\"tel:999\">999</a> if"
            })
    void aKnownNumberIsALink(String html, String linked) {
        assertThat(linked(html)).isEqualTo(linked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"tel:999\">Call 999 <b>now</b> 999</a>",
                "<h2 id=\"call-999\">Call 999</h2>",
                "<code>999</code>",
                "<img alt=\"Call 999\" src=\"x\">",
                "£101 and 101% and 1,101 and 101,000 and 101.5 and 3.101",
                "101 children and 111 days and page 101 and 101st",
                "01632 9600001 and 0800 1111 222 and 01632 960001",
                "https://example.org/999 and a101@b.uk and 101@b.uk",
                "&#101; 101/111 999-101",
                "<table><tr><td>2020</td><td>246</td><td>101</td></tr></table>",
                "<table><tr><th>Beds</th></tr><tr><td>12.5%</td></tr><tr><td>111</td></tr></table>",
                "+44 and ( and 0"
            })
    void whatIsNoNumberToCallStaysAsItIs(String html) {
        assertThat(linked(html)).isEqualTo(html);
    }

    @Test
    void aLongRowOfDigitsIsReadOnce() {
        String row = "1 ".repeat(200_000);
        assertThat(linked(row)).isEqualTo(row);
    }
}
