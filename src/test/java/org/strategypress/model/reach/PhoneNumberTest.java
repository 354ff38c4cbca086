package org.strategypress.model.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a telephone number is, and what is none. */
class PhoneNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01632 960000 | 01632960000",
                "(01632) 960-000 | 01632960000",
                "+44 (0)1632 960000 | +441632960000",
                "+44(0) 1632 960000 | +441632960000",
                "0044 (0)1632 960000 | +441632960000",
                "+44 1632 960000 | +441632960000",
                "01632\u00a0960\u2011000 | 01632960000",
                "01632\u2009960\u2007000 | 01632960000",
                "01632 960000 ext 123 | 01632960000;ext=123",
                "01632 960000, ext. 123 | 01632960000;ext=123",
                "01632 960000 x7 | 01632960000;ext=7",
                "01632 960000 (ext. 123) | 01632960000;ext=123",
                "01632 960000 Extension 1234 | 01632960000;ext=1234",
                "0300 123 6720 | 03001236720",
                "0808 157 0160 | 08081570160",
                "020 7946 0123 | 02079460123",
                "07700 900123 | 07700900123",
                "03069 990123 | 03069990123",
                "0161 496 0123 | 01614960123",
                "0800 1111 | 08001111",
                "116 123 | 116123",
                "999 | 999",
                "101 | 101",
                "+353 1 234 5678 | +35312345678"
            })
    void oneNumberIsDialledWhole(String text, String dial) {
        assertThat(PhoneNumber.parse(text, "GB").map(PhoneNumber::dial)).contains(dial);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0300 123 6720 (or out of hours 0300 123 6722)",
                "999 or 101",
                "999 101",
                "999/101",
                "01632 960000 / 01632 960001",
                "01632 960000 01632 960001",
                "ask your PA",
                "",
                "+",
                "-",
                "01632 96000",
                "01632 9600000",
                "07700 90012",
                "O1632 960000",
                "01632 96OOOO",
                "0800 FLOWERS",
                "1632 960000",
                "960000",
                "01632 960000 (Anna)",
                "tel:01632960000",
                "01632 960000 ext",
                "٠١٦٣٢ ٩٦٠٠٠٠",
                "18001 01632 960000"
            })
    void whatIsNotOneNumberIsNone(String text) {
        assertThat(PhoneNumber.parse(text, "GB")).isEmpty();
    }

    @Test
    void textsAndRelaysHaveTheirOwnNumbers() {
        assertThat(PhoneNumber.parseText("85258", "GB").map(PhoneNumber::dial)).contains("85258");
        assertThat(PhoneNumber.parseText("ask", "GB")).isEmpty();
        assertThat(PhoneNumber.parseRelay("18001 01632 960000", "GB").map(PhoneNumber::dial))
                .contains("1800101632960000");
        assertThat(PhoneNumber.parseRelay("01632 960000", "GB")).isEmpty();
        assertThat(PhoneNumber.parseFull("07700 900123", "GB").map(PhoneNumber::international))
                .contains("+447700900123");
        assertThat(PhoneNumber.parseFull("999", "GB")).isEmpty();
    }

    @Test
    void anotherCountryHasItsOwnNumbers() {
        assertThat(PhoneNumber.parse("01 234 5678", "IE").map(PhoneNumber::international))
                .contains("+35312345678");
        assertThat(PhoneNumber.parse("112", "IE")).isPresent();
        assertThat(PhoneNumber.parse("0800 1111", "IE")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.gov.uk", "leaving.care@ourshire.example", "o'neil+x@a-b.example"})
    void mailGoesToOneAddress(String text) {
        assertThat(MailAddress.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leaving.care@ourshire.example.",
                "leaving.care",
                "a@b",
                "a@@b.uk",
                "a@b@c.uk",
                "Anna <a@b.uk>",
                "a b@c.uk",
                "@b.uk",
                "a@",
                "a@.uk",
                "a..b@c.uk",
                ".a@c.uk",
                "a@-b.uk",
                "mailto:a@b.uk",
                "a@b.uk, c@d.uk",
                "a@1.2"
            })
    void whatIsNotOneAddressIsNone(String text) {
        assertThat(MailAddress.isValid(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "07700 900123 | GB | true",
                "07911 123456 | GB | true",
                "+353 85 012 3456 | GB | true",
                "085 012 3456 | IE | true",
                "+48 512 345 678 | GB | true",
                "01632 960000 | GB | false",
                "+353 1 234 5678 | GB | false",
                "116 123 | GB | false"
            })
    void mobilesOfEachCountryAreKnown(String text, String country, boolean mobile) {
        assertThat(PhoneNumber.parse(text, country).map(PhoneNumber::isMobile)).contains(mobile);
    }
}
