package org.strategypress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.strategypress.source.RuleAbout.Usual;

/**
 * Each rule by which anything is found has its paragraph, and each paragraph its rule. Rules that are named where nothing in the
 * source text shows it are held by {@link Diagnostic} itself while tests run.
 */
class RuleBookTest {
    private static final Path SOURCES = Path.of("src/main/java/org/strategypress");
    private static final Pattern FOUND = Pattern.compile(
            "\\b(error|warning|fileError|fileWarning)\\(\\s*(?:\"([a-z0-9-]+)\"|([A-Z_]+)|LookAlike\\.(RULE))\\s*,");
    private static final Pattern CONSTANT = Pattern.compile("static final String (\\w+)\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /** Which weights each rule has in the code, by its name. */
    private static Map<String, Set<Severity>> named() throws IOException {
        Map<String, Set<Severity>> named = new TreeMap<>();
        for (String text : sources()) {
            Map<String, String> constants = CONSTANT.matcher(text)
                    .results()
                    .collect(Collectors.toMap(each -> each.group(1), each -> each.group(2), (one, other) -> one));
            Matcher found = FOUND.matcher(text);
            while (found.find()) {
                String name = found.group(2) != null
                        ? found.group(2)
                        : found.group(3) != null ? constants.get(found.group(3)) : "look-alike-letter";
                if (name != null) {
                    Severity weight =
                            found.group(1).toLowerCase(java.util.Locale.ROOT).endsWith("error")
                                    ? Severity.ERROR
                                    : Severity.WARNING;
                    named.computeIfAbsent(name, key -> new TreeSet<>()).add(weight);
                }
            }
        }
        return named;
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(RuleBookTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyRuleOfTheCodeHasItsParagraphAndWeighsWhatThatSays() throws IOException {
        Map<String, String> wrong = new LinkedHashMap<>();
        Map<String, Set<Severity>> named = named();
        assertThat(named).hasSizeGreaterThan(150);
        named.forEach((name, weights) -> {
            Usual usual = RuleBook.whole().find(name).map(RuleAbout::usual).orElse(null);
            boolean right = usual == Usual.BOTH
                    || (weights.contains(Severity.ERROR)
                            ? usual == Usual.ERROR
                            : usual != null && usual != Usual.ERROR);
            if (!right || weights.size() > 1 && usual != Usual.BOTH) {
                wrong.put(name, weights + " but " + usual);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyParagraphIsOfARuleThatTheCodeNames() throws IOException {
        String all = String.join("\n", sources());
        assertThat(RuleBook.whole().all())
                .extracting(RuleAbout::name)
                .filteredOn(name -> !name.startsWith("words-of-") && !name.startsWith("missing-"))
                .allMatch(name -> all.contains("\"" + name + "\""));
    }

    @Test
    void everyParagraphSaysWhyWhatToDoAndAnExample() {
        assertThat(RuleBook.whole().all()).hasSizeGreaterThan(200).allSatisfy(rule -> {
            assertThat(rule.name()).matches(NAME);
            assertThat(rule.why()).as(rule.name()).endsWith(".").hasSizeGreaterThan(20);
            assertThat(rule.cure()).as(rule.name()).endsWith(".").hasSizeGreaterThan(5);
            assertThat(rule.example()).as(rule.name()).isNotBlank();
        });
    }

    @Test
    void rulesAreInTheOrderOfTheirNames() {
        List<String> written = WordFile.text("/rules/rules.txt")
                .lines()
                .filter(line -> line.matches("[a-z0-9-]+ (?:error|strict|both|warning|off)"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
        assertThat(written)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(RuleBook.whole().all().size());
    }
}
