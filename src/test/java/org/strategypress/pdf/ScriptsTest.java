package org.strategypress.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.audit.PdfText;
import org.strategypress.audit.Words;

/** Sentences of every language that is shipped come back out of a PDF in the order in which they are read. */
class ScriptsTest {
    private static final Set<String> FROM_RIGHT = Set.of("ar", "prs", "ps", "ckb", "ur", "he", "yi");
    private static final PdfRenderer RENDERER = new PdfRenderer();

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | لك الحق في منزل آمن، ولا أحد يتركك وحدك. اتصل على 01632 960000 بين 9 و 17.",
                "prs | شما حق دارید در یک خانهٔ امن زندگی کنید، و می‌توانید از ما بپرسید. تلیفون 01632 960000.",
                "ps | تاسو حق لرئ چې په خوندي کور کې ژوند وکړئ، او له موږ څخه پوښتنه وکړئ: 01632 960000.",
                "ckb | تۆ مافی ئەوەت هەیە لە ماڵێکی سەلامەتدا بژیت، دەتوانیت پرسیارمان لێ بکەیت: 01632 960000.",
                "ti | ኣብ ውሑስ ገዛ ክትነብር መሰል ኣለካ። ንዓና ሕተት፤ 01632 960000።",
                "am | ደህንነቱ በተጠበቀ ቤት የመኖር መብት አለዎት። እኛን ይጠይቁ፤ 01632 960000።",
                "vi | Bạn có quyền sống trong một ngôi nhà an toàn. Hãy hỏi chúng tôi, đừng ngại: 01632 960000.",
                "uk | Ви маєте право жити в безпечному домі. Запитайте нас, ґанок і їжа теж: 01632 960000.",
                "sq | Ke të drejtë të jetosh në një shtëpi të sigurt. Na pyet, çdo ditë: 01632 960000.",
                "cy | Mae gennych hawl i fyw mewn tŷ diogel, gyda dŵr a gwres: 01632 960000.",
                "ur | آپ کو محفوظ گھر میں رہنے کا حق ہے، اور آپ ہم سے پوچھ سکتے ہیں: 01632 960000۔",
                "he | יש לכם זכות לבית בטוח, ואף אחד לא עוזב אתכם לבד. התקשרו 01632 960000 בין 9 ל-17.",
                "yi | איר האָט אַ רעכט צו אַ זיכערער היים, און איר קענט אונדז פרעגן: 01632 960000.",
                "hi | आपको सुरक्षित घर में रहने का अधिकार है। हमसे पूछें, क्षमा और श्रद्धा भी: 01632 960000।",
                "ne | तपाईंलाई सुरक्षित घरमा बस्ने अधिकार छ। हामीलाई सोध्नुहोस्, राष्ट्रिय: 01632 960000।",
                "mr | तुम्हाला सुरक्षित घरात राहण्याचा हक्क आहे. आम्हाला विचारा, प्रत्येक दिवशी: 01632 960000.",
                "bn | আপনার নিরাপদ ঘরে থাকার অধিকার আছে। আমাদের জিজ্ঞাসা করুন, প্রত্যেক দিন, ক্ষমা: 01632 960000।",
                "pa | ਤੁਹਾਨੂੰ ਸੁਰੱਖਿਅਤ ਘਰ ਵਿੱਚ ਰਹਿਣ ਦਾ ਹੱਕ ਹੈ। ਸਾਨੂੰ ਪੁੱਛੋ, ਪ੍ਰਸ਼ਨ ਵੀ: 01632 960000।",
                "yo | O ní ẹ̀tọ́ láti gbé nínú ilé tó láàbò. Béèrè lọ́wọ́ wa, ọmọ ẹ̀yin: 01632 960000.",
                "ig | Ị nwere ikike ibi n’ụlọ dị nchebe. Jụọ anyị, ọ̀bụ̄nà m̀bà: 01632 960000.",
                "vi | Bạn có quyền ở nhà an toàn; tiếng Việt: ắ ằ ẵ ế ữ ợ, x̄ và q̇: 01632 960000.",
                "so | Waxaad xaq u leedahay guri ammaan ah. Na weydii, maalin kasta: 01632 960000.",
                "ro | Ai dreptul să trăiești într-o casă sigură. Întreabă-ne, și îți spunem: 01632 960000.",
                "tr | Güvenli bir evde yaşama hakkın var. Bize sor, ışık ve ığdır: 01632 960000.",
                "pt | Você tem direito a uma casa segura. Pergunte-nos, não hesite: 01632 960000.",
                "ku | Mafê te heye ku li maleke ewle bijî. Ji me bipirse, her roj, şev û êvar: 01632 960000.",
                "pl | Masz prawo żyć w bezpiecznym domu. Zapytaj nas, źdźbło też: 01632 960000.",
            })
    void isReadInOrder(String language, String sentence) throws IOException, InterruptedException {
        byte[] pdf = pdf(language, sentence);
        List<String> expected = Words.of(sentence + " " + sentence + " " + sentence);
        PdfText.Chapter chapter = PdfText.read(pdf).stream()
                .filter(each -> each.id().equals("a"))
                .findFirst()
                .orElseThrow();
        assertThat(chapter.words()).as("as a screen reader has it").isEqualTo(expected);
        boolean right = FROM_RIGHT.contains(language);
        assertThat(String.join(" ", loose(extracted(pdf), right)))
                .as("as pdftotext has it")
                .contains(String.join(" ", loose(expected, right)));
    }

    /** Poppler turns a pointed Hebrew word round, whatever the tags say; other readers do not. */
    @Test
    void pointedHebrewIsReadInOrder() throws IOException {
        String sentence = "בְּרֵאשִׁית (שָׁלוֹם) שׁוּב";
        PdfText.Chapter chapter = PdfText.read(pdf("he", sentence)).stream()
                .filter(each -> each.id().equals("a"))
                .findFirst()
                .orElseThrow();
        assertThat(chapter.words()).isEqualTo(Words.of(sentence + " " + sentence + " " + sentence));
    }

    /** A family's faces need not have as many glyphs of their own, behind which those of letters with marks stand. */
    @ParameterizedTest
    @ValueSource(strings = {"em", "strong", "code"})
    void marksAreReadInEachFace(String tag) throws IOException {
        String marked = "<" + tag + ">x̄ q̇ ẹ́</" + tag + ">";
        PdfText.Chapter chapter = PdfText.read(pdf("en", marked)).stream()
                .filter(each -> each.id().equals("a"))
                .findFirst()
                .orElseThrow();
        assertThat(chapter.words()).isEqualTo(Words.of("x̄ q̇ ẹ́ x̄ q̇ ẹ́ x̄ q̇ ẹ́"));
    }

    private static byte[] pdf(String language, String sentence) {
        boolean right = FROM_RIGHT.contains(language);
        String direction = right ? "rtl" : "ltr";
        BookSource.About about = new BookSource.About(
                language, "T", "S", "Larkford Council", language, right, LocalDate.of(2026, 1, 14));
        String paragraph = sentence + " " + sentence + " " + sentence;
        PdfResult result = RENDERER.render(SampleBook.of(
                "<html><body dir='" + direction + "'><h1>1</h1><section data-page='a'><p>" + paragraph
                        + "</p></section></body></html>",
                about));
        assertThat(result.problems()).isEmpty();
        return result.bytes();
    }

    private List<String> extracted(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.write(temp.resolve("a.pdf"), pdf);
        Path text = temp.resolve("a.txt");
        try {
            int status = new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), text.toString())
                    .start()
                    .waitFor();
            assertThat(status).isZero();
        } catch (IOException absent) {
            assumeTrue(false, "pdftotext is not on this machine");
        }
        return Words.of(Files.readString(text, StandardCharsets.UTF_8));
    }

    /**
     * What Poppler cannot know: it works out the order from where glyphs stand, whatever the tags say. In a line from the
     * right it turns lam and alef round where one glyph stands for both, and marks and figures stand elsewhere.
     */
    private static List<String> loose(List<String> words, boolean fromRight) {
        return !fromRight
                ? words
                : words.stream()
                        .map(word -> word.replaceAll("[^\\p{L}]", "").replaceAll("([اأإآ])ل", "ل$1"))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
