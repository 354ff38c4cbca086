package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.picture.PictureGate;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.DiagnosticText;
import org.strategypress.source.Diagnostics;

/** What is wrong with a theme is told of the theme's file, once. */
final class ThemeFindingsTest {
    @TempDir
    Path temp;

    private Path theme;

    @BeforeEach
    void makesTheme() throws Exception {
        theme = Files.createDirectories(temp.resolve("themes/mine"));
    }

    private BuildReport build(String files) throws Exception {
        Path content = SiteText.parse("-- site.yaml --\nname: Test council\ntheme: mine\n" + files)
                .writeTo(temp.resolve("content"));
        return Build.run(
                Requests.website(content, temp.resolve("out"), null, LocalDate.of(2026, 11, 1)), BuildProgress.SILENT);
    }

    private static List<Diagnostic> errors(BuildReport report) {
        return report.diagnostics().stream().filter(Diagnostic::isError).toList();
    }

    private List<String> told(String path, String text) throws Exception {
        Path file = theme.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return build("-- pages/a.md --\n---\ntitle: A\n---\nWords.\n").diagnostics().stream()
                .filter(each -> each.path().contains("themes/mine") && each.where() != null)
                .map(each ->
                        each.rule() + " " + path + ":" + each.where().position().line() + " " + each.hint())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assets/extra.css", "header.ftlh", "messages/en.properties"})
    void marksOfAMergeAreToldInEachOfItsTexts(String path) throws Exception {
        assertThat(told(path, "/* a */\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> comms\n"))
                .singleElement()
                .asString()
                .startsWith("merge-unfinished " + path + ":2 ");
    }

    @Test
    void aStyleSheetThatIsCutShortIsToldAtItsOpenBrace() throws Exception {
        assertThat(told("assets/extra.css", "p { color: #222 }\n@media print {\nbody { color: #111 }\n"))
                .containsExactly("style-unclosed assets/extra.css:2 close it with }");
        assertThat(told("assets/extra.css", "p { content: \"x\n}\nb { background: url(https://a.example/x.png) }\n"))
                .singleElement()
                .asString()
                .startsWith("foreign-style assets/extra.css:3 ");
        assertThat(told("assets/extra.css", "/* { */ p::before { content: \"{\" }\n"))
                .isEmpty();
    }

    @Test
    void aMessageThatNoPageSaysIsTold() throws Exception {
        assertThat(told(
                        "messages/en.properties",
                        "# our words\nstatus.lat = Late\nstatus.late = Late\nstatus.done=Done\n"))
                .containsExactly("unknown-message messages/en.properties:2 did you mean “status.late”?");
    }

    @Test
    void aMistakeInTheHeaderIsToldOnceAtItsLineAndNotOnEveryPage() throws Exception {
        Files.writeString(theme.resolve("header.ftlh"), """
                <header>
                <p><a href="page:home">${site.name!}</a></p>
                <img src="made:crest" class="crest">
                <a href="gone.html" class='away'>Away</a>
                <p id="main">Words</p>
                </header>
                """);
        List<Diagnostic> errors = errors(build("-- pages/a.md --\n---\ntitle: A\n---\nWords.\n"));
        assertThat(errors).isNotEmpty().hasSizeLessThan(8);
        assertThat(errors)
                .filteredOn(each -> each.path().endsWith("themes/mine/header.ftlh"))
                .extracting(each -> each.where().position().line())
                .contains(3, 4, 5);
        assertThat(errors)
                .filteredOn(each -> each.message().contains("gone.html"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.where().position().line()).isEqualTo(4);
                    assertThat(each.message()).contains(" pages, like ");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"header.ftlh", "assets/crest.svg", "parts"})
    void aLinkAmongTheThemesFilesIsToldAndNotLeftOutInSilence(String path) throws Exception {
        Files.createDirectories(theme.resolve(path).getParent());
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Files.createSymbolicLink(theme.resolve(path), elsewhere);
        assertThat(errors(build("")))
                .singleElement()
                .satisfies(each -> assertThat(each.rule() + " " + each.path())
                        .startsWith("symbolic-link ")
                        .endsWith("themes/mine/" + path));
    }

    @Test
    void aThemeThatIsItselfALinkAndALinkAmongMediaAreTold() throws Exception {
        Files.delete(theme);
        Files.createSymbolicLink(theme, Files.createDirectories(temp.resolve("elsewhere")));
        assertThat(errors(build(""))).extracting(Diagnostic::rule).containsExactly("symbolic-link");
        Files.createDirectories(temp.resolve("content/media"));
        Files.createSymbolicLink(temp.resolve("content/media/form.pdf"), temp.resolve("elsewhere"));
        assertThat(errors(build(""))).extracting(Diagnostic::path).anyMatch(each -> each.endsWith("media/form.pdf"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import url(https://fonts.example/a.css);",
                "@IMPORT \"//fonts.example/a.css\";",
                "@import 'https://fonts.example/a.css' screen;",
                "p { background: URL( 'http://other.example/a.png' ) }",
                "p { background: url(//other.example/a.png) }",
                "p { background: url(\\68ttps://other.example/a.png) }",
                "p { background: image-set(\"a.png\" 1x, \"https://other.example/b.png\" 2x) }",
                "@font-face { font-family: A; src: local(A), url(https://other.example/a.woff2) }"
            })
    void aStyleSheetThatFetchesFromElsewhereIsRefusedAtItsLine(String rule) throws Exception {
        Files.createDirectories(theme.resolve("assets"));
        Files.writeString(theme.resolve("assets/extra.css"), "/* url(https://in.a.comment) */\n" + rule + "\n");
        assertThat(errors(build(""))).singleElement().satisfies(each -> {
            assertThat(each.rule()).isEqualTo("foreign-style");
            assertThat(each.path()).endsWith("themes/mine/assets/extra.css");
            assertThat(each.where().position().line()).isEqualTo(2);
        });
    }

    @Test
    void aStyleSheetMaySayAddressesThatItDoesNotFetch() throws Exception {
        Files.createDirectories(theme.resolve("assets"));
        Files.writeString(theme.resolve("assets/extra.css"), """
                p::after { content: "https://other.example/"; }
                a[href^="https://other.example"] { color: inherit }
                """);
        assertThat(errors(build(""))).isEmpty();
    }

    @Test
    void messagesThatAThemeLacksAreTheDefaultThemes() throws Exception {
        Files.createDirectories(theme.resolve("messages"));
        Files.writeString(theme.resolve("messages/en.properties"), "nav.search=Look it up\n");
        assertThat(errors(build(""))).isEmpty();
        Files.writeString(theme.resolve("messages/en.properties"), "a=b\nnav.search=\\u12x\n");
        assertThat(errors(build("")))
                .singleElement()
                .satisfies(each -> assertThat(DiagnosticText.text(each)).contains("messages/en.properties:2:"));
    }

    @Test
    void aTextThatGrowsWithoutEndIsTheTemplatesFaultAndNotTheMachines() throws Exception {
        Files.writeString(theme.resolve("header.ftlh"), """
                <#assign all = "words">
                <#list 1..100 as each>
                <#assign all = all + all>
                </#list>
                """);
        assertThat(errors(build("")))
                .singleElement()
                .satisfies(each -> assertThat(DiagnosticText.text(each))
                        .containsPattern("header.ftlh:[23]:")); // the loop, or what it repeats
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a><set attributeName='href' to='javascript:alert(1)'/><rect width='9'/></a>",
                "<a><animate attributeName='href' values='javascript:alert(1)'/></a>",
                "<_:script xmlns:_='http://www.w3.org/1999/xhtml'>alert(1)</_:script>",
                "<s1:script xmlns:s1='http://www.w3.org/2000/svg'>alert(1)</s1:script>",
                "<foreignObject/>",
                "<use href='https://other.example/a.svg#a'/>",
                "<rect style='fill:url(//other.example/a)'/>",
                "<style>@import '//other.example/a.css';</style>",
                "<rect onclick='alert(1)'/>",
                "<a href='java&#115;cript:alert(1)'/>",
                "<?xml-stylesheet href='a.css'?>",
                "<image href='data:image/svg+xml,x'/>"
            })
    void aDrawingOfAThemeThatDoesNotOnlyDrawIsRefusedAtItsLineWhetherUsedOrNot(String inside) throws Exception {
        Files.createDirectories(theme.resolve("assets/icons"));
        Files.writeString(
                theme.resolve("assets/icons/crest.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\n" + inside + "\n</svg>\n");
        assertThat(errors(build(""))).isNotEmpty().allSatisfy(each -> {
            assertThat(each.rule()).isEqualTo("unsafe-drawing");
            assertThat(each.path()).endsWith("themes/mine/assets/icons/crest.svg");
            assertThat(each.where().position().line()).isEqualTo(2);
            assertThat(each.hint()).isNotBlank();
        });
    }

    @Test
    void otherPicturesOfAThemeAreLookedIntoAsTheContentsAre() throws Exception {
        Files.createDirectories(theme.resolve("assets"));
        byte[] huge =
                HexFormat.of().parseHex("89504e470d0a1a0a0000000d494844520000ea600000ea6008020000000000000000000000");
        Files.write(theme.resolve("assets/huge.png"), huge);
        Files.write(theme.resolve("assets/cut.PNG"), Arrays.copyOf(huge, 20));
        Files.writeString(theme.resolve("assets/page.jpg"), "<html>");
        Files.writeString(theme.resolve("assets/large.svg"), "<svg>" + " ".repeat(2_000_000));
        assertThat(errors(build("")))
                .extracting(each -> each.rule() + " " + each.path().replaceFirst(".*/", ""))
                .containsExactlyInAnyOrder(
                        "broken-picture huge.png",
                        "broken-picture cut.PNG",
                        "broken-file page.jpg",
                        "drawing-too-large large.svg");
    }

    @Test
    void aDrawingOfAThemeIsPublishedWithoutItsNotesAndSaysSo() throws Exception {
        Files.createDirectories(theme.resolve("assets"));
        Files.writeString(
                theme.resolve("assets/crest.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:i='http://www.inkscape.org/namespaces/inkscape' i:export='/home/robin'><g/></svg>");
        Files.writeString(theme.resolve("assets/extra.css"), "header{background:url(crest.svg)}");
        BuildReport report = build("");
        assertThat(errors(report)).isEmpty();
        assertThat(report.diagnostics())
                .filteredOn(each -> each.rule().equals("drawing-notes"))
                .singleElement()
                .satisfies(each -> assertThat(each.path()).endsWith("themes/mine/assets/crest.svg"));
        try (Stream<Path> files = Files.walk(temp.resolve("out"))) {
            assertThat(files.filter(each -> each.getFileName().toString().matches("crest.*svg")))
                    .singleElement()
                    .satisfies(each -> assertThat(Files.readString(each))
                            .contains("<g></g>")
                            .doesNotContain("robin"));
        }
    }

    @Test
    void theDefaultThemesDrawingsPassAsTheyAre() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("themes/default"))) {
            for (Path each :
                    files.filter(file -> file.toString().endsWith(".svg")).toList()) {
                Diagnostics out = new Diagnostics();
                byte[] bytes = Files.readAllBytes(each);
                PictureGate.check(each, each.toString(), out);
                assertThat(out.sorted()).isEmpty();
                assertThat(PictureGate.published(each.toString(), bytes)).isSameAs(bytes);
            }
        }
    }
}
