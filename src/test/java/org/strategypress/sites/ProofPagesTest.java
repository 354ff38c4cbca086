package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.audit.PdfText;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;
import org.strategypress.source.Diagnostic;
import org.verapdf.features.FeatureFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.metadata.fixer.FixerFactory;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;
import org.verapdf.processor.BatchProcessingHandler;
import org.verapdf.processor.BatchProcessor;
import org.verapdf.processor.FormatOption;
import org.verapdf.processor.ProcessorFactory;
import org.verapdf.processor.TaskType;
import org.verapdf.processor.plugins.PluginsCollectionConfig;

/** The pages that say what was looked at in each PDF: true of those bytes alone, and never more than what was done. */
class ProofPagesTest {
    private static final String SITE = """
            -- site.yaml --
            name: Growing up here
            council: {name: Test council}
            base-url: https://test.example
            updated: 2026-11-01
            editions: {strategy: no, offer: no, areas: no, languages: no%s}
            help: {contact: team, emergency: danger}
            -- contacts.yaml --
            - {id: team, title: Care team, phone: 01632 960123, urgent: yes}
            - {id: danger, title: Emergency, phone: "999", kind: emergency}
            -- pledges.yaml --
            - id: listen
              title: We listen
              promises: [We ask you what you think.]
            """;

    /** What veraPDF 1.28 writes, cut short: a rule is broken, and that is told too. */
    private static final String REPORT = """
            <?xml version="1.0" encoding="utf-8"?>
            <report><buildInformation>
            <releaseDetails id="core" version="1.28.2" buildDate="2025-06-24T08:23:00Z"></releaseDetails>
            <releaseDetails id="gui" version="1.28.3" buildDate="2025-06-24T08:23:00Z"></releaseDetails>
            </buildInformation>
            <jobs><job><item size="%d"><name>C:\\pdfs\\%s</name></item>
            <validationReport jobEndStatus="normal" profileName="PDF/UA-1 validation profile" isCompliant="false">
            <details passedRules="105" failedRules="1" passedChecks="1000" failedChecks="7">
            <rule specification="ISO 14289-1:2014" clause="7.1" testNumber="9"/></details>
            </validationReport><duration start="1795132800000" finish="1795132801000">00:00:01.000</duration></job></jobs>
            <batchSummary totalJobs="1"><duration start="1795132800000" finish="1795132801000">00:00:01.000</duration>
            </batchSummary></report>
            """;

    @TempDir
    Path temp;

    @Test
    void aPageAndAFileSayWhatWasLookedAtInEachPdf() throws Exception {
        Path out = build(content("all", ", proof: yes"), "all");
        List<String> pdfs = pdfs(out);
        assertThat(pdfs).contains("pledges.pdf", "whole.pdf");
        Document formats = page(out, "formats.html");
        for (String pdf : pdfs) {
            String name = pdf.replace(".pdf", "");
            Path file = out.resolve("documents").resolve(pdf);
            String hash = hash(Files.readAllBytes(file));
            Document page = page(out, "proof/" + name + ".html");
            assertThat(formats.select("section.web-only a[href=proof/" + name + ".html]"))
                    .hasSize(1);
            assertThat(page.select("code").eachText()).contains(hash, "strategypress prove " + pdf);
            assertThat(page.select("a[href=../documents/" + pdf + "]")).isNotEmpty();
            int words = PdfText.read(Files.readAllBytes(file)).stream()
                    .filter(each -> !each.id().startsWith("furniture"))
                    .mapToInt(each -> each.words().size())
                    .sum();
            assertThat(page.select("main").text())
                    .contains("PDF/UA-1, PDF/A-2a", words + " words", "No mistake was found.")
                    .contains("not noted here that any other program");
            String json = Files.readString(out.resolve("proof/" + name + ".json"));
            assertThat(json)
                    .contains("\"sha256\":\"" + hash + "\"", "\"compared\":" + words + ",", "\"validators\":[]")
                    .contains("\"notChecked\":[\"whether the reading order makes sense\"");
            assertThat(page.select("a[href=" + name + ".json]")).hasSize(1);
        }
    }

    @Test
    void noPageEverSaysThatAFileIsRight() throws Exception {
        Path out = build(content("never", ", proof: yes"), "never");
        for (String ending : List.of("html", "json")) {
            assertThat(Files.readString(out.resolve("proof/whole." + ending)).toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("complies", "compliant", "conforms", "is accessible", "fully");
        }
    }

    @Test
    void neitherSearchNorListsNorBooksHaveThem() throws Exception {
        Path out = build(content("lists", ", proof: yes"), "lists");
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = out.relativize(file).toString();
                boolean leads = List.of("formats.html", "all.html").contains(path)
                        || path.startsWith("proof/")
                        || path.startsWith(".");
                if (!leads) {
                    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .as(path)
                            .doesNotContain("proof/whole");
                }
            }
        }
        Path without = build(content("without", ""), "without");
        assertThat(without.resolve("proof")).doesNotExist();
        assertThat(Files.readAllBytes(out.resolve("documents/whole.pdf")))
                .as("the PDF knows nothing of its proof")
                .isEqualTo(Files.readAllBytes(without.resolve("documents/whole.pdf")));
    }

    @Test
    void aRecordedRunIsToldOfTheVeryFileAlone() throws Exception {
        Path content = content("run", ", proof: yes");
        Path pledges = build(content, "run").resolve("documents/pledges.pdf");
        record(content, pledges, REPORT.formatted(Files.size(pledges), "pledges.pdf"));
        Path out = build(content, "run-told");
        assertThat(page(out, "proof/pledges.html").select("tbody tr").eachText())
                .containsExactly("PDF/UA-1 validation profile veraPDF 1.28.2 20 November 2026 105 1");
        assertThat(Files.readString(out.resolve("proof/pledges.json")))
                .contains("\"by\":\"veraPDF 1.28.2\"", "\"rulesFailed\":1", "\"checksFailed\":7", "2026-11-20");
        assertThat(page(out, "proof/whole.html").select("table")).isEmpty();

        Files.writeString(
                content.resolve("pledges.yaml"),
                Files.readString(content.resolve("pledges.yaml")).replace("what you think", "what you need"));
        List<Diagnostic> found = run(content, temp.resolve("out-run-later")).diagnostics();
        assertThat(page(temp.resolve("out-run-later"), "proof/pledges.html").select("table"))
                .isEmpty();
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo("validator-report");
            assertThat(one.message()).contains("other PDFs");
        });
    }

    @Test
    void whatIsNoReportIsToldAndOpensNothing() throws Exception {
        Path content = content("odd", ", proof: yes");
        Path pledges = build(content, "odd").resolve("documents/pledges.pdf");
        record(content, pledges, """
                <!DOCTYPE report [<!ENTITY x SYSTEM "file:///etc/passwd">]><report><releaseDetails id="core" version="&x;"/></report>
                """);
        Files.writeString(content.resolve("proof/notes.txt"), "some notes");
        assertThat(run(content, temp.resolve("out-odd-told")).diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly("validator-report", "validator-report");
    }

    @Test
    @Tag("verapdf")
    void whatVeraPdfItselfWritesIsRead() throws Exception {
        Logger.getLogger("org.verapdf").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        Path content = content("vera", ", proof: yes");
        Path pledges = build(content, "vera").resolve("documents/pledges.pdf");
        record(content, pledges, veraPdf(pledges));
        Element row = page(build(content, "vera-told"), "proof/pledges.html").selectFirst("tbody tr");
        assertThat(row.text())
                .startsWith("PDF/UA-1 validation profile veraPDF 1.")
                .contains(String.valueOf(LocalDate.now(Clock.systemUTC()).getYear()))
                .endsWith(" 0");
    }

    private static String veraPdf(Path pdf) throws Exception {
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        BatchProcessingHandler handler = ProcessorFactory.getHandler(FormatOption.XML, false, report, false);
        try (BatchProcessor processor = ProcessorFactory.fileBatchProcessor(ProcessorFactory.fromValues(
                ValidatorFactory.createConfig(PDFAFlavour.PDFUA_1, false, 10, false),
                FeatureFactory.defaultConfig(),
                PluginsCollectionConfig.defaultConfig(),
                FixerFactory.defaultConfig(),
                EnumSet.of(TaskType.VALIDATE)))) {
            processor.process(List.of(pdf.toFile()), handler); // ends the report, and closes what it wrote to
        }
        return report.toString(StandardCharsets.UTF_8);
    }

    private static void record(Path content, Path pdf, String report) throws Exception {
        Path folder = Files.createDirectories(content.resolve("proof"));
        Files.writeString(
                folder.resolve("hashes.txt"), hash(Files.readAllBytes(pdf)) + "  " + pdf.getFileName() + "\n");
        Files.writeString(folder.resolve("ua1.xml"), report);
    }

    private Path content(String name, String more) throws IOException {
        return SiteText.parse(SITE.formatted(more)).writeTo(temp.resolve("content-" + name));
    }

    private Path build(Path content, String name) throws Exception {
        Path out = temp.resolve("out-" + name);
        BuildReport report = run(content, out);
        assertThat(report.diagnostics()).isEmpty();
        return out;
    }

    private static BuildReport run(Path content, Path out) throws Exception {
        BuildReport report =
                Build.run(Requests.ownDate(content, out, null, LocalDate.of(2026, 11, 1)), BuildProgress.SILENT);
        assertThat(report.isRefused()).as("%s", report.diagnostics()).isFalse();
        return report;
    }

    private static List<String> pdfs(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out.resolve("documents"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }

    private static Document page(Path out, String path) throws IOException {
        return Jsoup.parse(Files.readString(out.resolve(path)));
    }

    private static String hash(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
