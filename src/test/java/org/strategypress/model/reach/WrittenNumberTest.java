package org.strategypress.model.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words beside a number go with the number that they are about. */
class WrittenNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01632 960000 (days) or 01632 960999 at night | 01632 960000=days; 01632 960999=at night",
                "01632 960000 (English) 01632 960999 (Welsh) | 01632 960000=English; 01632 960999=Welsh",
                "01632 960000 days, 01632 960999 nights | 01632 960000=days; 01632 960999=nights",
                "01632 960000 days or 01632 960999 nights | 01632 960000=days; 01632 960999=nights",
                "01632 960000 Monday to Friday / 01632 960999 | 01632 960000=Monday to Friday; 01632 960999=",
                "Days 01632 960000 nights 01632 960999 | 01632 960000=Days; 01632 960999=nights",
                "Days: 01632 960000, nights: 01632 960999 | 01632 960000=Days; 01632 960999=nights",
                "01632 960000, text: 07700 900123 | 01632 960000=; 07700 900123=text",
                "01632 960000 or text 07700 900123 at night | 01632 960000=; 07700 900123=text, at night",
                "01632 960000 (or out of hours 01632 960999) | 01632 960000=; 01632 960999=out of hours",
                "01632 960000 (office) or mobile 07700 900123 | 01632 960000=office; 07700 900123=mobile",
                "01632 960000, 01632 960999 | 01632 960000=; 01632 960999=",
                "Ask Andover House: 01632 960000 and order | 01632 960000=Ask Andover House, order",
            })
    void theWordsGoWithTheirNumber(String text, String expected) {
        assertThat(WrittenNumber.in(text, words -> PhoneNumber.parse(words, "GB")).stream()
                        .map(each -> each.tidy() + "=" + each.use())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected.strip());
    }
}
