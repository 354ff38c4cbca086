package org.strategypress.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeAddressTest {
    @ParameterizedTest
    @CsvSource({
        "index.html, a.html, a.html",
        "b/c.html, a.html, b/a.html",
        "b/c.html, ../a.html, a.html",
        "b/c.html, ./a.html, b/a.html",
        "b/c/d.html, ../../a/, a/",
        "b/c/d.html, ../x/../a.html, b/a.html",
        "b/c.html, a/./d.html, b/a/d.html",
        "b/c.html, .., ''",
        "b/c.html, ., b/",
        "b/c.html, ./, b/",
        "b/c.html, x/.., b/",
        "b/c.html, '', b/",
        "b/c.html, .well-known/security.txt, b/.well-known/security.txt",
        "b/c.html, a..b/c.html, b/a..b/c.html"
    })
    void leadsToAPathOfTheSite(String page, String address, String path) {
        assertThat(RelativeAddress.resolve(page, address)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"index.html, ../a.html", "b/c.html, ../../a.html", "b/c.html, x/../../../a.html"})
    void orOutOfIt(String page, String address) {
        assertThat(RelativeAddress.resolve(page, address)).isNull();
    }

    @Test
    void percentSignsStandForText() {
        assertThat(RelativeAddress.decode("a%20b+c.html")).isEqualTo("a b+c.html");
        assertThat(RelativeAddress.decode("caf%C3%A9.html")).isEqualTo("café.html");
        assertThat(RelativeAddress.decode("100%.html")).isEqualTo("100%.html");
    }

    @ParameterizedTest
    @CsvSource({"a.html#b, a.html", "a.html?q=1#b, a.html", "#b, ''", "a.html, a.html"})
    void withoutWhatComesAfterThePath(String address, String path) {
        assertThat(RelativeAddress.path(address)).isEqualTo(path);
    }
}
