package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.html.template.Fragments;
import org.strategypress.html.template.Templates;
import org.strategypress.html.theme.Assets;
import org.strategypress.html.theme.TemplateFault;
import org.strategypress.html.theme.Theme;
import org.strategypress.source.Diagnostic;

/** What a theme of a council's own can do wrong is told with its file and line. */
@Timeout(600) // only what hangs: the limits are of work
final class ThemeFaultTest {
    private static final String DRAWING = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 2\"/>";

    @TempDir
    Path temp;

    private Path mine;

    @BeforeEach
    void makesFolders() throws IOException {
        mine = temp.resolve("mine");
        Files.createDirectories(mine.resolve("assets"));
    }

    private Theme theme() {
        return Theme.find("mine", temp).orElseThrow();
    }

    private Assets assets() {
        return new Assets(theme(), "", path -> null, java.util.Map.of());
    }

    /** The theme's own file, line and column that a fault is told at. */
    private String place(TemplateFault fault) {
        Diagnostic told = fault.diagnostic();
        String file = temp.relativize(Path.of(told.path())).toString().replace('\\', '/');
        var at = told.where().file().lines().position(told.where().start());
        return file + ":" + at.line() + ":" + at.column();
    }

    /** A template that is inside the program has no file that an editor could open. */
    @Test
    void aTemplateThatIsNotTheThemesOwnIsToldByItsName() {
        assertThat(new TemplateFault("frames/web.ftlh", 3, 4, "no", null)
                        .in(theme())
                        .diagnostic()
                        .path())
                .isEqualTo("theme:frames/web.ftlh:3:4");
    }

    /** An engine counts a tab as several columns, and a file may have changed: the place stays within its line. */
    @ParameterizedTest
    @CsvSource({"1, 1, 1, 1", "1, 99, 1, 3", "2, 5, 2, 1", "9, 1, 3, 1"})
    void aPlaceIsWithinTheFile(int line, int column, int shownLine, int shownColumn) throws IOException {
        Files.writeString(mine.resolve("own.ftlh"), "abc\n\nd");
        assertThat(place(new TemplateFault("own.ftlh", line, column, "no", null).in(theme())))
                .isEqualTo("mine/own.ftlh:" + shownLine + ":" + shownColumn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dot.svg", "crest.jpg", "a.png", "b.png", "c.png", "site-ground.webp", "x-1_2.svg"})
    void everyPictureIsPublishedWhateverItsName(String name) throws IOException {
        Files.writeString(mine.resolve("assets/extra.css"), "body{background:url(" + name + ")}");
        Files.writeString(mine.resolve("assets").resolve(name), DRAWING);
        Assets assets = assets();
        assertThat(assets.theme("site.css").file().path()).startsWith("assets/site");
        assertThat(assets.theme("site.css").named()).isNotEmpty();
    }

    @Test
    void aPictureThatIsNotThereIsToldAtItsLine() throws IOException {
        Files.writeString(mine.resolve("assets/extra.css"), "\n\nbody { background: url(dto.svg) }");
        TemplateFault fault = catchThrowableOfType(TemplateFault.class, () -> assets().theme("site.css"));
        assertThat(place(fault)).isEqualTo("mine/assets/extra.css:3:24");
        assertThat(fault).hasMessageContaining("dto.svg");
    }

    @Test
    void aStyleSheetThatNamesItselfIsTold() throws IOException {
        Files.writeString(mine.resolve("assets/extra.css"), "b{background:url(one.css)}");
        Files.writeString(mine.resolve("assets/one.css"), "b{background:url(two.css)}");
        Files.writeString(mine.resolve("assets/two.css"), "b{background:url(one.css)}");
        TemplateFault fault = catchThrowableOfType(TemplateFault.class, () -> assets().theme("site.css"));
        assertThat(place(fault)).isEqualTo("mine/assets/two.css:1:18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as x></#list>",
                "<#list 1.. as x><#if x == 0>no</#if></#list>",
                "<#list 1.. as x><#list 1..9 as y></#list></#list>",
                "${(1..400000000)?filter(x -> x == 0)?first!}" // nothing can stop an expression: far too long, but it
                // ends
            })
    void aTemplateWithoutEndIsStoppedAndNamed(String endless) throws IOException {
        Files.writeString(mine.resolve("outer.ftlh"), "<p>\n<#include 'inner.ftlh'>");
        Files.writeString(mine.resolve("inner.ftlh"), "\n\n" + endless);
        Templates templates = new Templates(theme(), Duration.ofMillis(400));
        TemplateFault fault = catchThrowableOfType(
                TemplateFault.class, () -> templates.render("outer.ftlh", Map.of(), new Fragments()));
        assertThat(place(fault)).startsWith("mine/inner.ftlh:3:");
        assertThat(fault).hasMessageContaining("does not end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#macro a><@a/></#macro><@a/>",
                "<#macro a><@b><#nested></@b></#macro><#macro b><@a><#nested></@a></#macro><@a>x</@a>",
                "<#function f n><#return f(n + 1)></#function>${f(1)}",
                "<#macro a n><#list 1..2 as x><@a n + x/></#list></#macro><@a 1/>"
            })
    void aTemplateThatCallsItselfIsNamed(String endless) throws IOException {
        Files.writeString(mine.resolve("outer.ftlh"), "<p>\n<#include 'inner.ftlh'>");
        Files.writeString(mine.resolve("inner.ftlh"), "\n\n" + endless);
        Templates templates = new Templates(theme(), Duration.ofSeconds(30));
        TemplateFault fault = catchThrowableOfType(
                TemplateFault.class, () -> templates.render("outer.ftlh", Map.of(), new Fragments()));
        assertThat(place(fault)).startsWith("mine/inner.ftlh:3:");
        assertThat(fault).hasMessageContaining("calls itself without end");
    }

    @Test
    void aTemplateThatWritesWithoutEndIsStoppedAndNamed() throws IOException {
        Files.writeString(mine.resolve("outer.ftlh"), "<#list 1.. as x>" + "words ".repeat(2000) + "</#list>");
        Templates templates = new Templates(theme(), Duration.ofSeconds(30));
        TemplateFault fault = catchThrowableOfType(
                TemplateFault.class, () -> templates.render("outer.ftlh", Map.of(), new Fragments()));
        assertThat(place(fault)).startsWith("mine/outer.ftlh:1:");
        assertThat(fault).hasMessageContaining("without end");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<#include '/etc/passwd'> | this template asks for “etc/passwd”, which neither this theme nor the"
                        + " default theme has",
                "<#import 'nowhere.ftlh' as x> | this template asks for “nowhere.ftlh”, which neither this theme nor"
                        + " the default theme has",
                "${nobody} | there is no value “nobody” here",
                "${.now?api} | ?api is closed to themes"
            })
    void aFaultSaysNothingOfTheProgramsOwnParts(String template, String message) throws IOException {
        Files.writeString(mine.resolve("inner.ftlh"), "\n\n" + template);
        Templates templates = new Templates(theme(), Duration.ofSeconds(30));
        TemplateFault fault = catchThrowableOfType(
                TemplateFault.class, () -> templates.render("inner.ftlh", Map.of(), new Fragments()));
        assertThat(place(fault)).startsWith("mine/inner.ftlh:3:");
        assertThat(fault.diagnostic().message()).isEqualTo(message);
    }

    @Test
    void aTemplateThatCannotBeReadIsNamedAndNotTheOneThatIncludesIt() throws IOException {
        Files.writeString(mine.resolve("outer.ftlh"), "<p>\n<#include 'inner.ftlh'>");
        Files.writeString(mine.resolve("inner.ftlh"), "\n\n<#if true>x");
        Templates templates = new Templates(theme(), Duration.ofSeconds(30));
        TemplateFault fault = catchThrowableOfType(
                TemplateFault.class, () -> templates.render("outer.ftlh", Map.of(), new Fragments()));
        assertThat(place(fault)).startsWith("mine/inner.ftlh:3:");
    }
}
