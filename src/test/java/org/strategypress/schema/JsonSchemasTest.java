package org.strategypress.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.content.ContentReader;
import org.strategypress.content.file.FrontMatter;
import org.strategypress.frame.FrameMessages;
import org.strategypress.output.Json;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;
import org.strategypress.source.YamlReader;

/** The schemas, asked by a validator that others keep. */
class JsonSchemasTest {
    private static final Map<String, String> FILES = JsonSchemas.files();

    private static final Pattern OF_VALUES = Pattern.compile(
            "(?m)error: .*\\[(?:wrong-type|unknown-field|missing-field|unknown-word|bad-date|bad-id|empty-value)]$");
    /** What no schema knows: calendars, languages and colours; two fields that do not fit together; what one word may mean. */
    private static final List<String> EXCEPTED = List.of(
            "ages-backwards",
            "background-papers-words",
            "date-misspelt-month",
            "date-not-in-the-calendar",
            "date-not-understood",
            "date-period-backwards",
            "date-placed-backwards",
            "edition-flyer-yes",
            "hours-list-of-words",
            "hours-wrong",
            "language-not-of-iso-639",
            "list-is-none",
            "type-colour",
            "type-file-is-a-mapping",
            "type-number-bad-octal",
            "type-number-octal",
            "when-no-words",
            "yaml-front-matter-is-a-list");

    @TempDir
    Path folder;

    private final Map<String, Schema> read = new LinkedHashMap<>();

    /** YAML as editors' tools read it, by the core schema of YAML 1.2. */
    private static Object json(YamlNode node) {
        if (node instanceof Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.pairs().forEach(pair -> map.put(pair.key().text(), json(pair.value())));
            return map;
        }
        if (node instanceof Sequence list) {
            return list.items().stream().map(JsonSchemasTest::json).toList();
        }
        Scalar scalar = (Scalar) node;
        boolean plain = scalar.style() == Scalar.Style.PLAIN;
        if (plain && scalar.text().matches("-?[0-9]{1,9}")) {
            return Integer.valueOf(scalar.text());
        }
        return plain && scalar.text().matches("true|false") ? Boolean.valueOf(scalar.text()) : scalar.text();
    }

    private List<String> mistakes(String path, String text) {
        SourceFile file = new SourceFile(path, text);
        FrontMatter matter = path.endsWith(".md") ? FrontMatter.of(file) : null;
        int start = matter == null ? 0 : matter.start();
        int end = matter == null ? text.length() : matter.end();
        YamlNode root = YamlReader.read(file, start, end, new Diagnostics());
        Schema schema = read.computeIfAbsent(
                JsonSchemas.nameFor(path),
                name -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(FILES.get(name), InputFormat.JSON));
        return root == null
                ? List.of()
                : schema.validate(Json.of(json(root)), InputFormat.JSON).stream()
                        .map(each -> path + ": " + each.getInstanceLocation() + " " + each.getMessage())
                        .toList();
    }

    /** Editors show these words where a pattern is not kept; the pattern itself says nothing to them. */
    @Test
    void whatAPatternAsksForIsSaidInWords() {
        assertThat(FILES.get(JsonSchemas.nameFor("contacts.yaml")))
                .contains("\"pattern\":\"^([a-z0-9]+(-[a-z0-9]+)*)$\",\"examples\":[\"grant\",\"laptop-2\"],"
                        + "\"patternErrorMessage\":\"Write: an id: lower-case letters, digits and hyphens.\"");
        assertThat(FILES.get(JsonSchemas.nameFor("offer/a.md")))
                .contains("\"patternErrorMessage\":\"Write: an exact day, like 2026-10-01.");
    }

    @Test
    void theWholeSampleIsAsTheySay() throws IOException {
        Path content = Path.of("content");
        List<String> wrong = new ArrayList<>();
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = content.relativize(file).toString().replace('\\', '/');
                boolean edition = path.matches(".*\\.[a-z-]+\\.(?:md|yaml)");
                if (path.matches(".*\\.(?:md|yaml)") && !edition && !path.equals("README.md")) {
                    texts.put(path, Files.readString(file));
                }
            }
        }
        // an earlier publication has the same files as the present one
        texts.forEach((path, text) -> wrong.addAll(mistakes(path.replaceFirst("^archive/[^/]+/", ""), text)));
        assertThat(texts).hasSizeGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {ttle: One}",
                "- {summary: No title}",
                "- {title: One, readings: [{value: 3}]}",
                "- {title: One, readings: [{when: 2026, value: three}]}",
                "- {title: One, readings: [{when: 2026, no-figure: none}]}",
                "- {title: One, better: up}",
                "- {title: [One]}",
                "- {title: One, order: -1}",
                "- {title: One, draft: perhaps}",
                "- {title: One, review-by: soon}",
                "- {title: One, id: Not An Id}"
            })
    void whatTheReaderRefusesTheyRefuse(String text) {
        assertThat(mistakes("indicators.yaml", text)).isNotEmpty();
    }

    /** Each way of going wrong that the reader knows of a value: the schemas refuse it too, but for those that are listed. */
    @Test
    void whatTheReadersRefuseTheyRefuseButForWhatIsListed() throws IOException {
        Set<String> passed = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/bad"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".txt")).toList()) {
                String name = file.getFileName().toString().replace(".txt", "");
                String expected = Files.readString(file.resolveSibling(name + ".expected"));
                if (OF_VALUES.matcher(expected).find()
                        && mistakesOf(Files.readString(file)).isEmpty()) {
                    passed.add(name);
                }
            }
        }
        assertThat(passed).isEqualTo(new TreeSet<>(EXCEPTED));
    }

    private List<String> mistakesOf(String site) {
        List<String> wrong = new ArrayList<>();
        for (String part : site.split("(?m)^-- ")) {
            int end = part.indexOf(" --\n");
            String path = end < 0 ? "" : part.substring(0, end);
            if (path.matches(".*\\.(?:md|yaml)") && FILES.containsKey(JsonSchemas.nameFor(path))) {
                wrong.addAll(mistakes(path, part.substring(part.indexOf('\n') + 1)));
            }
        }
        return wrong;
    }

    @Test
    void editorsFindThemByTheSettings() {
        String settings = JsonSchemas.settings("schemas", "content");
        assertThat(settings)
                .contains("\"./schemas/offer.schema.json\": [\"content/offer.yaml\",\"content/offer/*.yaml\"]");
        assertThat(FILES).containsKey(JsonSchemas.nameFor("site.yaml")).containsKey(JsonSchemas.nameFor("offer/a.md"));
    }

    @Test
    void editorsFindThoseOfAFrame() {
        assertThat(JsonSchemas.settings("schemas", "content"))
                .contains("\"./schemas/frame.schema.json\": [\"content/frames/*/frame.yaml\"]")
                .contains("\"./schemas/frame-areas.schema.json\": [\"content/frames/*/areas.yaml\"]");
        assertThat(FILES.keySet())
                .contains(
                        JsonSchemas.nameFor("frames/own/frame.yaml"),
                        JsonSchemas.nameFor("frames/own/statuses.yaml"),
                        JsonSchemas.nameFor("frames/own/situations.yaml"));
    }

    @Test
    void theFramesOfTheProgramAreAsTheySay() throws IOException {
        Path frames = Path.of("src/main/resources/frames");
        List<String> wrong = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        try (Stream<Path> files = Files.walk(frames, 2)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                String path = "frames/" + frames.relativize(file).toString().replace('\\', '/');
                asked.add(path);
                wrong.addAll(mistakes(path, Files.readString(file)));
            }
        }
        assertThat(asked).hasSize(4 * FrameMessages.READY.size());
        assertThat(wrong).isEmpty();
    }

    /** A change of a frame that comes with the program needs to say no more than what changes. */
    @Test
    void aChangeOfAFrameNeedsOnlyWhatChanges() throws IOException {
        Map<String, String> change = Map.of(
                "frames/kinship/frame.yaml", "law: {checked: 2027-01-04}\nwords: {intro.offer: Help for families.}\n",
                "frames/kinship/areas.yaml", "- {id: relationships, summary: Seeing family.}\n");
        assertThat(refused("kinship", change)).isEmpty();
        change.forEach((path, text) -> assertThat(mistakes(path, text)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: Homes",
                "names: [[Homes]]",
                "names: [{from: 2020-01-01}]",
                "law: {act: Homes Act, in-force: soon}",
                "law: {act: Homes Act, enacted: 2020}",
                "law: {act: Homes Act, sure: perhaps}",
                "law: {act: [Homes Act]}",
                "law: {act: Homes Act, section: 3}",
                "list: all",
                "list: [required]",
                "says: [{plain: No id}]",
                "says: [{id: money}]",
                "says: [{id: Not An Id, plain: Words}]",
                "says: [{id: money, plain: Words, comments: perhaps}]",
                "birthdays: [eighteen]",
                "birthdays: [-1]",
                "search: {kinship: yes}",
                "words: Hello",
                "words: {no.such.message: Hello}",
                "words: {intro.offer: [Hello]}"
            })
    void whatTheReaderRefusesOfAFrameTheyRefuse(String text) throws IOException {
        bothRefuse("frames/own/frame.yaml", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {summary: Nameless}",
                "- {title: [One]}",
                "- {title: One, ttle: Two}",
                "- {title: One, order: -1}"
            })
    void whatTheReaderRefusesOfAFramesPartsOfLifeTheyRefuse(String text) throws IOException {
        bothRefuse("frames/own/areas.yaml", text);
    }

    private void bothRefuse(String file, String text) throws IOException {
        assertThat(refused("own", Map.of(file, text + "\n"))).isNotEmpty();
        assertThat(mistakes(file, text)).isNotEmpty();
    }

    /** What a schema lets pass: what a frame of the program may have already, what an address is, and days that no calendar has. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "law: {in-force: 2020-01-01}",
                "law: {act: Homes Act, source: homes}",
                "law: {act: Homes Act, in-force: 2020-02-31}"
            })
    void whatOfAFrameTheReaderAloneRefuses(String text) throws IOException {
        assertThat(refused("own", Map.of("frames/own/frame.yaml", text + "\n"))).isNotEmpty();
        assertThat(mistakes("frames/own/frame.yaml", text)).isEmpty();
    }

    private List<String> refused(String frame, Map<String, String> files) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: Test\nframes: [" + frame + "]\n");
        Files.writeString(folder.resolve("offer.yaml"), "- {title: Help, basis: discretionary, areas: []}\n");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.getValue());
        }
        return ContentReader.read(folder, "content", false).diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::message)
                .toList();
    }
}
