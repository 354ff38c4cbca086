package org.strategypress.model.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What marks and other services add to an address is found, and taken off. */
class TrackedAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://a.org/x?utm_source=mail&utm_medium=email, https://a.org/x",
        "https://a.org/x?id=3&fbclid=IwAR0, https://a.org/x?id=3",
        "https://a.org/x?gclid=1&id=3#part, https://a.org/x?id=3#part",
        "https://a.org/?mc_cid=1&mc_eid=2, https://a.org/",
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.a.org%2Fx%3Fid%3D3%26utm_source%3Dm&data=05%7C01&reserved=0,"
                + " https://www.a.org/x?id=3",
        "https://gbr01.safelinks.protection.outlook.com/ap/w-59584e83/?url=https%3A%2F%2Fa.org%2F&data=1, https://a.org/",
        "https://urldefense.com/v3/__https://www.a.org/x__;!!abc$, https://www.a.org/x",
        "https://urldefense.proofpoint.com/v2/url?u=https-3A__www.a.org_x-3Fid-3D3&d=DwMF, https://www.a.org/x?id=3",
        "https://www.google.com/url?sa=t&url=https%3A%2F%2Fa.org%2Fx&usg=AO, https://a.org/x",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fa.org%2F%3Ffbclid%3D1&h=AT, https://a.org/",
    })
    void theAddressWithoutThemIsTold(String written, String clean) {
        assertThat(TrackedAddress.of(written).clean()).isEqualTo(clean);
        assertThat(TrackedAddress.of(clean)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.org/",
                "https://a.org/x?id=3&source=mail",
                "https://a.org/utm_source",
                "https://a.org/?q=utm_source",
                "https://www.google.com/maps?q=https",
                "https://a.org/x?a=1&&b"
            })
    void otherAddressesAreLeftAlone(String written) {
        assertThat(TrackedAddress.of(written)).isNull();
    }

    @Test
    void whatIsNotWrittenInItIsToBeLookedUp() {
        TrackedAddress found = TrackedAddress.of("https://urldefense.com/v3/__https://a.org/*x__;Iw!!a$");
        assertThat(found.clean()).isNull();
        assertThat(found.cure()).startsWith("open it");
    }
}
