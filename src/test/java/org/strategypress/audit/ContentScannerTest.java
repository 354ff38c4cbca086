package org.strategypress.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.api.Test;

class ContentScannerTest {
    private static ContentScanner scanner(String content) {
        return new ContentScanner(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static List<String> operators(String content) {
        ContentScanner scanner = scanner(content);
        List<String> found = new ArrayList<>();
        for (String each = scanner.next(); !each.isEmpty(); each = scanner.next()) {
            found.add(each);
        }
        return found;
    }

    private static String text(String content) {
        ContentScanner scanner = scanner(content);
        scanner.next();
        return new String(scanner.text(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void readsOperatorsAndPassesNumbersOver() {
        assertThat(operators("q 1 0 0 1 -68.5 +.5 Tm\n0.5 g % a note BT\n/F1 12 Tf W* n"))
                .containsExactly("q", "Tm", "g", "Tf", "W*", "n");
    }

    @Test
    void readsStringsAsBytes() {
        assertThat(text("(a(b)c\\)\\101\\\n\\n) Tj")).isEqualTo("a(b)c)A\n");
        assertThat(text("<41 42 4> Tj")).isEqualTo("AB@");
        assertThat(text("[(a) -120 <62> (c)] TJ")).isEqualTo("abc");
    }

    @Test
    void readsTheNumberOfMarkedContent() {
        for (String each : List.of(
                "/Span <</MCID 12>> BDC",
                "/Span<</Lang(en (UK) /MCID 3)/MCID 12 >>BDC",
                "/P << /A << /MCID 3 >> /MCID 12 >> BDC")) {
            ContentScanner scanner = scanner(each);
            assertThat(scanner.next()).isEqualTo("BDC");
            assertThat(scanner.markedContent()).as(each).isEqualTo(12);
            assertThat(scanner.text()).isEmpty();
        }
        ContentScanner named = scanner("/Artifact /Prop1 BDC");
        named.next();
        assertThat(named.markedContent()).isEqualTo(ContentScanner.NONE);
        assertThat(named.name()).isEqualTo("Prop1");
    }

    @Test
    void passesPicturesOver() {
        assertThat(operators("BI /W 1 ID \u0000(EI<<) EI\nQ")).containsExactly("BI", "ID", "EI", "Q");
    }

    @Test
    void findsTheOperatorsThatAFullParserFinds() throws Exception {
        List<String> pieces = List.of(
                "q",
                "1",
                "-.5",
                "(a\\)b)",
                "<0041>",
                "[",
                "]",
                "/F1",
                "Tf",
                "Tj",
                "TJ",
                "BDC",
                "EMC",
                "<</MCID 3>>",
                "re");
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            StringBuilder content = new StringBuilder();
            for (int k = 0; k < 12; k++) {
                String piece = pieces.get(random.nextInt(pieces.size()));
                content.append(piece.equals("[") || piece.equals("]") ? "[1] " : piece + " ");
            }
            List<String> expected = new ArrayList<>();
            for (Object token : new PDFStreamParser(content.toString().getBytes(StandardCharsets.ISO_8859_1)).parse()) {
                if (token instanceof Operator operator) {
                    expected.add(operator.getName());
                }
            }
            assertThat(operators(content.toString())).as(content.toString()).isEqualTo(expected);
        }
    }

    @Test
    void endsWithWhateverEndsInTheMiddle() {
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            for (int k = 0; k < bytes.length; k++) {
                bytes[k] = (byte) "()<>[]{}/%\\ \n0aBDCMITj".charAt(random.nextInt(22));
            }
            ContentScanner scanner = new ContentScanner(bytes);
            int operators = 0;
            while (!scanner.next().isEmpty()) {
                operators++;
            }
            assertThat(operators).isLessThanOrEqualTo(bytes.length);
        }
    }
}
