package org.strategypress.browsers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No meaning lives in an enhancement: what the style sheets use that old browsers lack is named, with what a reader has
 * without it, and takes nothing else with it.
 */
class CssFloorTest {
    private static final Path ASSETS = Path.of("themes/default/assets");
    private static final CssSupport SUPPORT = CssSupport.read();

    static List<String> sheets() throws IOException {
        try (var all = Files.list(ASSETS)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".css"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void whatOldBrowsersLackIsNamedWithWhatStandsWithoutIt(String sheet) throws IOException {
        CssWalk walk = CssWalk.of(Files.readString(ASSETS.resolve(sheet)));
        Set<String> unnamed = new TreeSet<>();
        for (CssWalk.Use use : walk.uses()) {
            if (SUPPORT.isYoung(use.feature())
                    && !use.isAskedFor()
                    && !enhancements().containsKey(use.feature())) {
                unnamed.add(use.feature() + " in " + use.where());
            }
        }
        assertThat(unnamed).isEmpty();
        assertThat(walk.faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyPropertyAndSelectorIsOneThatTheDataKnows(String sheet) throws IOException {
        assertThat(CssWalk.of(Files.readString(ASSETS.resolve(sheet))).uses())
                .filteredOn(
                        use -> !use.feature().contains(": ") && !use.feature().endsWith("()"))
                .allSatisfy(use ->
                        assertThat(SUPPORT.knows(use.feature())).as("%s", use).isTrue());
    }

    @Test
    void eachNamedEnhancementIsUsedAndYoung() throws IOException {
        Set<String> used = new LinkedHashSet<>();
        for (String sheet : sheets()) {
            CssWalk.of(Files.readString(ASSETS.resolve(sheet))).uses().forEach(use -> used.add(use.feature()));
        }
        assertThat(enhancements()).allSatisfy((feature, without) -> {
            assertThat(used).contains(feature);
            assertThat(SUPPORT.isYoung(feature)).as(feature).isTrue();
            assertThat(without).isNotBlank();
        });
    }

    /** One selector that a browser does not know drops its whole rule: it stands in a rule of its own. */
    @ParameterizedTest
    @MethodSource("sheets")
    void aYoungSelectorTakesNoOtherWithIt(String sheet) throws IOException {
        for (CssWalk.Use use :
                CssWalk.of(Files.readString(ASSETS.resolve(sheet))).uses()) {
            if (use.feature().startsWith(":") && SUPPORT.isYoung(use.feature())) {
                assertThat(selectors(use.where()))
                        .as(use.where())
                        .allSatisfy(each -> assertThat(CssWalk.pseudos(each)).anyMatch(SUPPORT::isYoung));
            }
        }
    }

    /** A condition that asks for one feature says nothing about another. */
    @ParameterizedTest
    @MethodSource("sheets")
    void aConditionAsksForWhatStandsInIt(String sheet) throws IOException {
        for (CssWalk.Use use :
                CssWalk.of(Files.readString(ASSETS.resolve(sheet))).uses()) {
            for (String condition : use.inside()) {
                boolean ofProperty = condition.startsWith("@supports (");
                assertThat(!ofProperty
                                || condition.contains("(" + use.feature().split(":")[0])
                                || use.feature().contains(":"))
                        .as("%s in %s", use.feature(), condition)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .a { text-decoration: underline dotted .14em red }            | text-decoration: dotted
            .a { text-decoration: underline .08em }                       | FAULT
            .a:has(> b)::before { color: red }                            | :has
            p { text-wrap: balance }                                      | text-wrap
            @media (scripting: none) { p { color: red } }                 | @media scripting
            p { color: color-mix(in srgb, red, blue) }                    | color-mix()
            @supports (text-wrap: balance) { .d:popover-open { top: 0 } } | :popover-open
            """)
    void plantedFaultsAreFound(String css, String feature) {
        CssWalk walk = CssWalk.of(css);
        List<String> young = walk.uses().stream()
                .filter(use -> SUPPORT.isYoung(use.feature()) && !use.isAskedFor())
                .map(CssWalk.Use::feature)
                .toList();
        if (feature.equals("FAULT")) {
            assertThat(walk.faults()).hasSize(1);
        } else {
            assertThat(young).contains(feature);
        }
    }

    private static List<String> selectors(String list) {
        return Arrays.asList(list.split(",(?![^(]*\\))"));
    }

    /** Young features by name, and what stands without them. */
    private static Map<String, String> enhancements() {
        Map<String, String> named = new LinkedHashMap<>();
        for (String line : CssSupport.lines("css-enhancements.txt")) {
            String[] sides = line.split(" - ", 2);
            named.put(sides[0].trim(), sides[1]);
        }
        return named;
    }
}
