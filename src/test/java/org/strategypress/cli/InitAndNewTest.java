package org.strategypress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.starter.PublicationStarter.Part;

/** How a publication and its entries are begun on the command line. */
class InitAndNewTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    private int run(String... arguments) {
        told.reset();
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        return Main.run(arguments, out, out);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private int init(String... more) {
        List<String> all =
                new java.util.ArrayList<>(List.of("init", folder.toString(), "--name", "A", "--council", "B"));
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new));
    }

    private static InitCommand.Answers asked(String typed) throws IOException {
        return new Questions(new BufferedReader(new StringReader(typed)), new PrintWriter(new StringWriter()))
                .ask(null, null, null);
    }

    @Test
    void writesFilesAndSaysWhichAndNeverWritesOverOne() throws IOException {
        assertThat(init("--with", "offer,pledges")).isZero();
        assertThat(told())
                .contains("site.yaml")
                .contains("first-offer.md")
                .contains("edit --open", "serve --open --drafts");
        assertThat(folder.resolve("content/strategy.md")).doesNotExist();
        Files.writeString(folder.resolve("content/site.yaml"), "name: Mine\n");
        assertThat(init()).isEqualTo(ExitCode.USAGE);
        assertThat(told()).contains("site.yaml is there already; nothing was written");
        assertThat(folder.resolve("content/site.yaml")).hasContent("name: Mine\n");
    }

    @ParameterizedTest
    @CsvSource({
        "entitlement, offer/a-lift.md",
        "promise, pledges/a-lift.md",
        "Promise, pledges/a-lift.md",
        "case-study, stories/a-lift.md",
        "kpi, indicators/a-lift.md",
        "team, contacts/a-lift.md",
        "glossary, glossary/a-lift.md"
    })
    void aKindIsKnownByWhatPeopleCallIt(String word, String path) throws IOException {
        assertThat(run(
                        "new",
                        word,
                        "A lift",
                        "--content",
                        folder.resolve("content").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(init()).isZero();
        assertThat(run(
                        "new",
                        word,
                        "A lift",
                        "--content",
                        folder.resolve("content").toString()))
                .isZero();
        assertThat(folder.resolve("content").resolve(path)).exists();
    }

    @Test
    void editorsFindTheSchemasAndSettingsThatAreThereStay() throws IOException {
        Path settings = folder.resolve(".vscode/settings.json");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "{}");
        assertThat(init("--with", "strategy")).isZero();
        assertThat(folder.resolve("content/actions.yaml"))
                .content()
                .startsWith("# yaml-language-server: $schema=../schemas/actions.schema.json\n");
        assertThat(folder.resolve("schemas/actions.schema.json")).isNotEmptyFile();
        assertThat(settings).hasContent("{}");
    }

    @Test
    void aWordThatIsNoPartIsToldWithThoseThatAre() {
        assertThat(init("--with", "ofer")).isEqualTo(ExitCode.USAGE);
        assertThat(told()).contains("strategy, offer, pledges and report, not ofer");
        assertThat(folder.resolve("content")).doesNotExist();
    }

    @Test
    void asksFiveThingsAndAnAnswerCanBeTakenBack() throws IOException {
        assertThat(asked("Growing up here\nOurshire\nyes\nno\nback\nyes\nno\nmaybe\nno\n"))
                .isEqualTo(new InitCommand.Answers("Growing up here", "Ourshire", Set.of(Part.STRATEGY, Part.OFFER)));
        assertThat(asked("Wrong\nback\nRight\n\nOurshire\nno\nno\nno\nno\n"))
                .isEqualTo(new InitCommand.Answers("Right", "Ourshire", Set.of()));
        assertThat(asked("Growing up here\n")).isNull();
    }

    @Test
    void withoutATerminalItSaysWhatToGive() {
        assertThat(run("init", folder.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(told()).contains("give --name");
    }

    @Test
    void beginsAnEntryInAFileOfItsOwn() {
        init();
        String content = folder.resolve("content").toString();
        assertThat(run("new", "offer", "Money for your first home!", "--content", content))
                .isZero();
        Path file = folder.resolve("content/offer/money-for-your-first-home.md");
        assertThat(file)
                .content()
                .contains("title: \"Money for your first home!\"")
                .contains("basis:");
        assertThat(run("new", "offer", "Money for your first home", "--content", content))
                .isEqualTo(ExitCode.USAGE);
        assertThat(told()).contains("is there already");
        assertThat(run("new", "oferr", "X", "--content", content)).isEqualTo(ExitCode.USAGE);
        assertThat(run("new", "offer", "支援", "--content", content)).isEqualTo(ExitCode.USAGE);
        assertThat(run("new", "--list")).isZero();
        assertThat(told()).contains("pledge").contains("offer/");
    }

    @Test
    void addsAnEntryToAListAndKeepsWhatIsThere() throws IOException {
        init("--with", "strategy");
        Path list = folder.resolve("content/actions.yaml");
        String before = Files.readString(list);
        String content = folder.resolve("content").toString();
        assertThat(run("new", "action", "Find homes", "--into", list.toString(), "--content", content))
                .isZero();
        assertThat(Files.readString(list)).startsWith(before).contains("- title: \"Find homes\"");
        assertThat(run(
                        "check",
                        "--content",
                        content,
                        "--no-pdf",
                        "--no-cache",
                        "--output",
                        folder.resolve("o").toString()))
                .isZero();
        assertThat(run(
                        "new",
                        "action",
                        "X",
                        "--into",
                        folder.resolve("content/site.yaml").toString(),
                        "--content",
                        content))
                .isEqualTo(ExitCode.USAGE);
        assertThat(told()).contains("does not hold a list");
        assertThat(run("new", "media", "door.webp", "--content", content)).isZero();
        assertThat(folder.resolve("content/media.yaml")).content().startsWith("- file: \"door.webp\"");
    }

    @Test
    void namesWithoutAWordAreRefusedSinceNoSiteCouldBeMadeOfThem() {
        assertThat(run("init", folder.toString(), "--name", " ", "--council", "B"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(told()).contains("need a word each");
        assertThat(folder.resolve("content")).doesNotExist();
    }

    @Test
    void capitalsMakeNoDifferenceAndAnAnswerThatIsNoneIsTold() throws IOException {
        assertThat(init("--with", "Strategy,OFFER")).isZero();
        assertThat(folder.resolve("content/offer")).isDirectory();
        StringWriter out = new StringWriter();
        InitCommand.Answers answers = new Questions(
                        new BufferedReader(new StringReader("\nA\nB\nYes\nBack\nN\nperhaps\nY\nno\nno\n")),
                        new PrintWriter(out))
                .ask(null, null, null);
        assertThat(answers).isEqualTo(new InitCommand.Answers("A", "B", Set.of(Part.OFFER)));
        assertThat(out.toString()).contains("A word is needed here.").contains("Write yes or no.");
    }

    @Test
    void aListIsFoundFromTheContentFolderAndNoneIsBegunOutsideIt() throws IOException {
        init("--with", "strategy");
        String content = folder.resolve("content").toString();
        assertThat(run("new", "Action", "Find homes", "--into", "actions.yaml", "--content", content))
                .isZero();
        assertThat(told()).contains("It is a draft");
        assertThat(folder.resolve("content/actions.yaml")).content().contains("Find homes");
        Path outside = folder.resolve("actions.yaml");
        assertThat(run("new", "action", "X", "--into", outside.toString(), "--content", content))
                .isEqualTo(ExitCode.USAGE);
        assertThat(outside).doesNotExist();
        assertThat(run("new", "acton", "X", "--content", content)).isEqualTo(ExitCode.USAGE);
        assertThat(told()).contains("did you mean action?");
    }

    @Test
    void anEntryMayBeNamedByItsFileAndALanguageInCapitals() throws IOException {
        init("--with", "offer");
        String content = folder.resolve("content").toString();
        assertThat(run("translate", "offer/first-offer.md", "AR", "--content", content))
                .isZero();
        assertThat(folder.resolve("content/offer/first-offer.ar.md")).exists();
        assertThat(folder.resolve("content/site.yaml")).content().contains("languages: en, ar");
        assertThat(run("easy", content + "/offer/first-offer.md", "--content", content))
                .isZero();
        assertThat(run("easy", "offer/first-ofer.md", "--content", content)).isEqualTo(ExitCode.USAGE);
        assertThat(run("approve", "first-offer", "--by", "Lead", "--on", "2999-01-01", "--content", content))
                .isEqualTo(ExitCode.USAGE);
        assertThat(told()).contains("is not over yet");
        assertThat(run("schema", "--to", content)).isEqualTo(ExitCode.USAGE);
        assertThat(told()).contains("holds no schemas");
    }

    @Test
    void aPersonsNameIsToldWhereARoleIsWantedAndTheRoleTakesItsPlace() throws IOException {
        init("--with", "offer");
        String content = folder.resolve("content").toString();
        Path offer = folder.resolve("content/offer/first-offer.md");
        assertThat(run("approve", "first-offer", "--by", "Jane Smith, Head of Care", "--content", content))
                .isZero();
        assertThat(told()).contains("warning: “Jane Smith” seems to be a person's name", "give the role alone");
        assertThat(run("approve", "first-offer", "--by", "Head of Care", "--content", content))
                .isZero();
        assertThat(told()).doesNotContain("warning");
        assertThat(offer).content().contains("by: \"Head of Care\"").doesNotContain("Smith");
    }

    @Test
    void aThemeThatIsNotThereIsToldOfTheOptionThatAsksForIt() throws IOException {
        init("--with", "offer");
        String content = folder.resolve("content").toString();
        assertThat(run("check", "--no-pdf", "--no-cache", "--theme", "nix", "--content", content))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(told())
                .contains("themes/nix: error: there is no theme “nix”, which the option --theme asks for")
                .doesNotContain("site.yaml");
    }

    /** What tells whether an offer works: taken over by whom asks for it, and not measured until somebody measures it. */
    @Test
    void readyIndicatorsOfEachFrameAreAddedOnceAndSaidNotToBeMeasured() throws IOException {
        init("--with", "offer");
        Path content = folder.resolve("content");
        Path site = content.resolve("site.yaml");
        Files.writeString(site, Files.readString(site) + "frames: [care-leavers, kinship, send]\n");
        Path list = content.resolve("indicators.yaml");
        Files.writeString(list, "- id: kinship-known\n  title: Mine\n  better: lower");
        assertThat(run("new", "indicator", "--ready", "--content", content.toString()))
                .isZero();
        assertThat(Files.readString(list))
                .startsWith("- id: kinship-known\n  title: Mine\n  better: lower\n# How we know")
                .containsOnlyOnce("id: kinship-known\n")
                .containsOnlyOnce("id: send-known\n");
        String out = folder.resolve("o").toString();
        assertThat(run("build", "--content", content.toString(), "--no-pdf", "--no-cache", "--output", out))
                .as(told())
                .isZero();
        assertThat(told()).contains(" 0 warnings");
        for (String each : List.of("known", "helper", "asked", "given", "waited", "refused", "appealed")) {
            for (String frame : List.of("offer-", "kinship-", "send-")) {
                assertThat(Path.of(out, "indicators", frame + each + ".html"))
                        .content()
                        .contains("Not measured");
            }
        }
        String before = Files.readString(list);
        assertThat(run("new", "indicator", "--ready", "--content", content.toString()))
                .isZero();
        assertThat(told()).contains("nothing is added");
        assertThat(Files.readString(list)).isEqualTo(before);
        assertThat(run("new", "action", "--ready", "--content", content.toString()))
                .isEqualTo(ExitCode.USAGE);
    }
}
