package org.strategypress.html.template;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.html.theme.Theme;

/** Templates are parsed once, and again when their file says something else. */
class ParsedTemplatesTest {
    private static final DefaultObjectWrapper WRAPPER = new DefaultObjectWrapper(Configuration.VERSION_2_3_34);

    @TempDir
    private Path themes;

    private Path mine;

    @BeforeEach
    void aTheme() throws IOException {
        mine = Files.createDirectories(themes.resolve("mine"));
        Files.writeString(mine.resolve("outer.ftlh"), "<p><#include 'inner.ftlh'></p>");
        Files.writeString(mine.resolve("inner.ftlh"), "one");
    }

    private Theme theme() {
        return Theme.find("mine", themes).orElseThrow();
    }

    private String outer(Theme theme) throws IOException {
        return new Templates(theme)
                .render("outer.ftlh", Map.of(), new Fragments())
                .written()
                .html();
    }

    @Test
    void whatDidNotChangeIsNotParsedAgain() throws IOException {
        Object first = ParsedTemplates.of(theme(), WRAPPER).getTemplate("outer.ftlh");
        Files.writeString(mine.resolve("inner.ftlh"), "two");
        assertThat(ParsedTemplates.of(theme(), WRAPPER).getTemplate("outer.ftlh"))
                .isSameAs(first);
        Object builtIn = ParsedTemplates.of(Theme.builtIn(), WRAPPER).getTemplate("frames/web.ftlh");
        assertThat(ParsedTemplates.of(Theme.builtIn(), WRAPPER).getTemplate("frames/web.ftlh"))
                .isSameAs(builtIn);
    }

    @Test
    void aChangedPartIsSeenThroughTheTemplateThatTakesIt() throws IOException {
        assertThat(outer(theme())).isEqualTo("<p>one</p>");
        Files.writeString(mine.resolve("inner.ftlh"), "two");
        assertThat(outer(theme())).isEqualTo("<p>two</p>");
    }

    @Test
    void aFileThatComesOrGoesIsSeen() throws IOException {
        Files.writeString(mine.resolve("outer.ftlh"), "<p><#include 'frames/own.ftlh' ignore_missing=true></p>");
        assertThat(outer(theme())).isEqualTo("<p></p>");
        Path own = Files.createDirectories(mine.resolve("frames")).resolve("own.ftlh");
        Files.writeString(own, "there");
        assertThat(outer(theme())).isEqualTo("<p>there</p>");
        Files.delete(own);
        assertThat(outer(theme())).isEqualTo("<p></p>");
    }

    @Test
    void eachThemeHearsWhatIsUsedOfItsFiles() throws IOException {
        outer(theme());
        Theme again = theme();
        outer(again);
        assertThat(again.asked()).contains("outer.ftlh", "inner.ftlh");
        Theme other = theme();
        Files.writeString(mine.resolve("outer.ftlh"), "<p></p>");
        outer(other);
        assertThat(other.asked()).contains("outer.ftlh").doesNotContain("inner.ftlh");
    }

    @Test
    void whatIsSharedWithOneSiteIsNotKnownToAnother() throws IOException {
        Files.writeString(mine.resolve("outer.ftlh"), "<p>${word!'none'}</p>");
        Templates one = new Templates(theme());
        one.share(Map.of("word", "said"));
        assertThat(one.render("outer.ftlh", Map.of(), new Fragments()).written().html())
                .isEqualTo("<p>said</p>");
        assertThat(one.render("outer.ftlh", Map.of("word", "own"), new Fragments())
                        .written()
                        .html())
                .isEqualTo("<p>own</p>");
        assertThat(outer(theme())).isEqualTo("<p>none</p>");
    }
}
