package org.strategypress.html.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.markup.Tokens;

final class ForeignTest {
    private static String fromLeft(String html) {
        return Foreign.isolated(Tokens.of(html), "ltr").html();
    }

    private static String fromRight(String html) {
        return Foreign.isolated(Tokens.of(html), "rtl").html().replace("<bdi dir=\"ltr\">", "<bdi ltr>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            called منحة تجهيز المنزل (£3,000) in Arabic    | called <bdi>منحة تجهيز المنزل</bdi> (£3,000) in Arabic
            Dari (دری) 3 pages                             | Dari (<bdi>دری</bdi>) 3 pages
            العربية, دری and English                       | <bdi>العربية</bdi>, <bdi>دری</bdi> and English
            مؤهَّل &amp; مؤهَّل 5 &amp; more               | <bdi>مؤهَّل &amp; مؤهَّل</bdi> 5 &amp; more
            <b>عربي</b> (999)                              | <b><bdi>عربي</bdi></b> (999)
            <i lang="ar" dir="rtl">عربي</i> 999            | <i lang="ar" dir="rtl">عربي</i> 999
            at عربي (<b>من 9</b> إلى 17) now               | at عربي (<b>من 9</b> إلى 17) now
            at عربي <a href="tel:1">01632 1</a> عربي       | at عربي <a href="tel:1"><bdi dir="ltr">01632 1</bdi></a> عربي
            at (من 9 إلى 17) now                           | at <bdi>(من 9 إلى 17)</bdi> now
            عربي, <b>دری</b> (2)                           | <bdi>عربي</bdi>, <b><bdi>دری</bdi></b> (2)
            Call 01632 960000, Київ                        | Call 01632 960000, Київ
            """)
    void lettersFromTheRightAreIsolatedInATextFromTheLeft(String html, String isolated) {
        assertThat(fromLeft(html)).isEqualTo(isolated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            منحة (£3,000) هنا                         | منحة (<bdi ltr>£3,000</bdi>) هنا
            انظر Setting up home (£3,000) هنا         | انظر <bdi>Setting up home (£3,000)</bdi> هنا
            منحة £400 grant هنا                       | منحة <bdi>£400 grant</bdi> هنا
            مع Windows 11 فقط                         | مع <bdi>Windows 11</bdi> فقط
            اتصل <a href="tel:01632">01632 960123</a> | اتصل <a href="tel:01632"><bdi ltr>01632 960123</bdi></a>
            انظر <b>Setting up</b> home هنا           | انظر <b>Setting up</b> home هنا
            (Wrenbourne) 3 غرف                        | (<bdi>Wrenbourne</bdi>) 3 غرف
            <p dir="ltr">A &amp; B منحة (5)</p> 16–25 | <p dir="ltr">A &amp; B <bdi>منحة</bdi> (5)</p> <bdi ltr>16–25</bdi>
            <bdi dir="ltr">£3,000</bdi> أو 999        | <bdi ltr>£3,000</bdi> أو 999
            """)
    void wordsFromTheLeftAndFiguresAreIsolatedInATextFromTheRight(String html, String isolated) {
        assertThat(fromRight(html)).isEqualTo(isolated);
    }

    @Test
    void figuresInASentenceFromTheRightKeepTheirOrderWhateverItStandsIn() {
        assertThat(fromLeft("<p>They say: اتصل على 01632 960000 (من 9 إلى 17)</p>"))
                .isEqualTo("<p>They say: <bdi>اتصل على <bdi dir=\"ltr\">01632 960000</bdi> (من 9 إلى 17)</bdi></p>");
    }

    @Test
    void whatHoldsTextAloneIsLeftAsItIs() {
        String html = "<head><title>A منحة (5)</title></head><script>\"منحة\"</script><textarea>منحة (5)</textarea>";
        assertThat(fromLeft(html)).isEqualTo(html);
        Tokens plain = Tokens.of("<p>No letters from the right: £3,000.</p>");
        assertThat(Foreign.isolated(plain, "ltr")).isSameAs(plain);
    }
}
