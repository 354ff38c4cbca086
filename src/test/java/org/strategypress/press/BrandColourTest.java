package org.strategypress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.source.Diagnostic;

/** A brand colour that nobody could read is told of where it stands, with the colour that it was held against. */
class BrandColourTest {
    @TempDir
    Path temp;

    @Test
    void anUnreadableMainColourIsToldOfAtItsLine() throws Exception {
        List<Diagnostic> found = build("brand:\n  primary: \"#ffff00\"\n  accent: \"#ffbe3d\"\n");

        assertThat(found).extracting(BrandColourTest::place).containsExactly("4 \"#ffff00\"");
        assertThat(found.get(0).message())
                .startsWith("primary: #ffff00 has too little contrast for buttons and headings, on #f")
                .endsWith(", the ground of pages");
        assertThat(found.get(0).hint()).startsWith("the nearest shade that passes is \"#");
    }

    @Test
    void anUnreadableSecondColourIsToldOfAtItsOwnLine() throws Exception {
        List<Diagnostic> found = build("brand:\n  primary: \"#00703c\"\n  accent: \"#b45309\"\n");

        assertThat(found).extracting(BrandColourTest::place).containsExactly("5 \"#b45309\"");
        assertThat(found.get(0).message())
                .startsWith("accent: #b45309 has too little contrast on #")
                .endsWith(", the dark ground that is made from primary, #00703c");
    }

    @Test
    void aGroundOfTheThemesOwnColourSaysSo() throws Exception {
        List<Diagnostic> found = build("brand:\n  accent: \"#4f2d96\"\n");

        assertThat(found).extracting(BrandColourTest::place).containsExactly("4 \"#4f2d96\"");
        assertThat(found.get(0).message())
                .endsWith(", the dark ground that is made from primary, #4f2d96 (the theme's own)");
    }

    @Test
    void coloursThatCanBeReadAreNotToldOf() throws Exception {
        assertThat(build("brand:\n  primary: \"#0b5c6b\"\n  accent: \"#e07a1f\"\n"))
                .isEmpty();
    }

    private static String place(Diagnostic found) {
        var where = Objects.requireNonNull(found.where());
        return where.position().line() + " " + where.text();
    }

    private List<Diagnostic> build(String brand) throws Exception {
        Path content = Files.createDirectories(temp.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), "name: Strategypress\nlanguages: [en]\n" + brand);
        BuildRequest request = Requests.website(content, temp.resolve("out"), null, LocalDate.of(2026, 11, 26));
        return Build.run(request, BuildProgress.SILENT).diagnostics().stream()
                .filter(each -> each.rule().equals("brand-colour"))
                .toList();
    }
}
