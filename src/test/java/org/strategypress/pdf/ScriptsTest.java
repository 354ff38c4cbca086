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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.audit.PdfText;
import org.strategypress.audit.Words;

/** Sentences of every language that is shipped come back out of a PDF in the order in which they are read. */
class ScriptsTest {
    private static final Set<String> FROM_RIGHT = Set.of("ar", "prs", "ps", "ckb");
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
