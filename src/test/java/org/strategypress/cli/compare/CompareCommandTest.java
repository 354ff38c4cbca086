package org.strategypress.cli.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CompareCommandTest {
    private static final String SHEET = """
            council,kind,title,amount,source,day
            Ashdale,laptop,A laptop,a laptop,https://ashdale.example/,2026-10-01
            """;

    @TempDir
    Path folder;

    private final StringWriter told = new StringWriter();

    private int run(String... words) {
        PrintWriter out = new PrintWriter(told, true);
        return new CommandLine(new CompareCommand()).setOut(out).setErr(out).execute(words);
    }

    private int compare(String... more) {
        List<String> words = new ArrayList<>(List.of(
                folder.resolve("in").toString(),
                "--output",
                folder.resolve("out").toString(),
                "--no-pdf"));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private void put(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in").resolve(path), text);
    }

    @Test
    void theSiteIsWrittenAndEachCouncilIsSummedUp() throws IOException {
        put("typed.csv", SHEET);
        assertThat(compare()).isZero();
        assertThat(told.toString()).contains("Ashdale  1 of 1 mapped").contains("1 councils, ");
        assertThat(folder.resolve("out/pages/help-laptop.html")).content().contains("Ashdale");
        assertThat(folder.resolve("out/404.html")).exists();
    }

    @Test
    void oneThatCannotBeReadIsLeftOutAndTheRunEndsWithItsCode() throws IOException {
        put("typed.csv", SHEET + "Birchley,laptop,,,,\n");
        assertThat(compare()).isEqualTo(1);
        assertThat(told.toString()).contains("typed.csv:3:17: error:").contains("Birchley: left out");
        assertThat(folder.resolve("out/pages/help-laptop.html"))
                .content()
                .contains("Ashdale")
                .doesNotContain("Birchley");
    }

    @Test
    void whereNothingCanBeReadNothingIsWritten() throws IOException {
        put("typed.csv", "x\n");
        assertThat(compare()).isEqualTo(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void quietTellsFindingsAlone() throws IOException {
        put("typed.csv", SHEET);
        assertThat(compare("--quiet")).isZero();
        assertThat(told.toString()).isEmpty();
        put("typed.csv", SHEET + "Birchley,laptop,,,,\n");
        assertThat(compare("--quiet")).isEqualTo(1);
        assertThat(told.toString()).contains("typed.csv:3:17: error:").doesNotContain("mapped");
        put("typed.csv", "x\n");
        assertThat(compare("--quiet")).isEqualTo(1);
        assertThat(told.toString()).doesNotContain("Nothing was written");
    }

    @Test
    void programsReadFindingsAndWhatWasComparedAsJson() throws IOException {
        put("typed.csv", SHEET + "Birchley,laptop,,,,\n");
        assertThat(compare("--format", "json")).isEqualTo(1);
        assertThat(told.toString().lines())
                .allSatisfy(line -> assertThat(line).startsWith("{").endsWith("}"))
                .anySatisfy(line -> assertThat(line).contains("\"rule\":\"bad-sheet\""))
                .last()
                .asString()
                .contains("{\"name\":\"Ashdale\",\"mapped\":1,\"listed\":1}", "\"leftOut\":[\"Birchley\"]");
    }

    @Test
    void onePublicationAloneIsWrongUse() throws IOException {
        put("site.yaml", "name: One\n");
        assertThat(compare()).isEqualTo(2);
        assertThat(run(folder.resolve("none").toString())).isEqualTo(2);
    }

    @Test
    void theSiteDoesNotGoAmongTheOffers() throws IOException {
        put("typed.csv", SHEET);
        String in = folder.resolve("in").toString();
        assertThat(run(in, "--output", in + "/site")).isEqualTo(2);
        assertThat(told.toString()).contains("would be read as an offer");
    }

    @Test
    void guessesGoIntoAFileOfTheirOwn() throws IOException {
        put("typed.csv", SHEET.replace(",laptop,", ",,"));
        Path guesses = folder.resolve("guesses.yaml");
        assertThat(run(
                        folder.resolve("in").toString(),
                        "--output",
                        folder.resolve("out").toString(),
                        "--no-pdf",
                        "--propose",
                        guesses.toString()))
                .isZero();
        assertThat(guesses).content().contains("row 2: laptop  # A laptop");
        assertThat(folder.resolve("out/pages/help-laptop.html")).content().contains("0 of 1");
    }
}
