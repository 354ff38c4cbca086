package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.model.text.Sentence;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;
import org.strategypress.source.DiagnosticText;

/** What speaks for the council stands where its fact does, and nowhere else: on no page, in no PDF, in no language. */
final class SentenceFactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    /** Every kind of page that holds one of the sentences, without what they stand on. */
    private static final String BARE = """
            -- site.yaml --
            name: Test council
            languages: [en, ar]
            use: [accommodation]
            editions: {large-print: yes}
            %s
            -- statuses.yaml --
            - {id: former, title: Former}
            -- situations.yaml --
            - {id: alone, title: On your own}
            -- offer/grant.md --
            ---
            title: A grant
            areas: [accommodation]
            basis: discretionary
            who: {statuses: [former], ages: 16 to 25, situations: [alone]}
            amount: [{fixed: 20}]
            %s
            ---
            -- offer/grant.ar.md --
            ---
            title: منحة
            ---
            نص.
            -- pages/words.md --
            ---
            title: Words
            ---
            Text.
            -- accessibility.yaml --
            title: Accessibility
            standard: WCAG 2.2 AA
            %s
            -- pledges.yaml --
            - title: Our pledge
              promises: [{title: We listen.}]
            -- priorities.yaml --
            - title: Homes
              %s
            """;

    @TempDir
    Path temp;

    @Test
    void withoutTheirFactsTheyAreNowhere() throws Exception {
        String all = built("", "", "", "summary: A word.", "");
        assertThat(said(all, "en")).containsExactly(Sentence.INTRO_FORMATS); // PDFs are made
        assertThat(said(all, "ar")).isEmpty();
    }

    @Test
    void withTheirFactsTheyAreThere() throws Exception {
        String all = full("");
        assertThat(said(all, "en")).containsExactly(Sentence.values());
        assertThat(said(all, "ar")).contains(Sentence.OFFER_ASK);
    }

    @Test
    void whatIsOffIsOffInEveryLanguage() throws Exception {
        String off = Stream.of(Sentence.values())
                .map(each -> each.key() + ": off")
                .collect(Collectors.joining(", ", "sentences: {", "}"));
        String all = full(off);
        assertThat(said(all, "en")).isEmpty();
        assertThat(said(all, "ar")).isEmpty();
    }

    @Test
    void theCouncilsOwnWordsStandForTheThemesInEveryLanguage() throws Exception {
        String all = full("sentences: {offer.ask: Ring our desk.}");
        assertThat(all.contains("Ring our desk.")).isTrue();
        assertThat(said(all, "en")).doesNotContain(Sentence.OFFER_ASK);
        assertThat(said(all, "ar")).doesNotContain(Sentence.OFFER_ASK);
    }

    private static List<Sentence> said(String all, String language) throws IOException {
        List<Sentence> said = new ArrayList<>();
        for (Sentence each : Sentence.values()) {
            if (all.contains(start(each, language))) {
                said.add(each);
            }
        }
        return said;
    }

    private String full(String more) throws Exception {
        return built(
                "help: {contact: team, complaints: team, advocacy: team}\nreview-by: 2027-01-01\n" + more,
                "contact: team",
                "contact: team\nresponse-days: 5",
                "we-will: [We build.]\n  measures: [Ten homes.]",
                """
                -- contacts.yaml --
                - {id: team, title: The team, email: team@thornmoor.gov.uk}
                -- next-steps.yaml --
                - {title: A step}
                -- principles.yaml --
                - title: Rules
                  items: [{title: Be kind}]
                """);
    }

    private String built(String site, String offer, String accessibility, String priority, String more)
            throws Exception {
        Path content = SiteText.parse(BARE.formatted(site, offer, accessibility, priority) + more)
                .writeTo(temp.resolve("content"));
        Path out = temp.resolve("out");
        BuildReport report = Build.run(Requests.ownDate(content, out, null, TODAY), BuildProgress.SILENT);
        assertThat(report.isRefused())
                .as(report.diagnostics().stream().map(DiagnosticText::text).collect(Collectors.joining()))
                .isFalse();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(out)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(text(file));
        }
        return String.join("\n", texts);
    }

    private static String text(Path file) throws IOException {
        if (file.toString().endsWith(".html")) {
            return Files.readString(file).replace("&#39;", "'");
        }
        if (!file.toString().endsWith(".pdf")) {
            return "";
        }
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** A message up to what is filled in. */
    private static String start(Sentence sentence, String language) throws IOException {
        Properties words = new Properties();
        for (String folder : List.of("themes/default/messages/", "src/main/resources/frames/care-leavers/messages/")) {
            words.load(new StringReader(Files.readString(Path.of(folder + language + ".properties"))));
        }
        String text = words.getProperty(sentence.key());
        int filled = text.indexOf('{');
        return filled < 0 ? text : text.substring(0, filled).strip();
    }
}
