package org.strategypress;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the code to the table in the README: floors, arrows, one home for each library, no clock below the command line. */
class ArchitectureTest {
    private static final String ROOT = "org.strategypress.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.strategypress");
    private static final Pattern ROW = Pattern.compile("\\| (\\d) \\| `([a-z]+)` \\| (.+?) \\| (.+?) \\|");
    private static final Map<String, Set<String>> HOMES = Map.ofEntries(
            Map.entry("org.yaml.snakeyaml", Set.of("source")),
            Map.entry("com.google.i18n.phonenumbers", Set.of("model")),
            Map.entry("com.vladsch.flexmark", Set.of("markdown")),
            Map.entry("freemarker", Set.of("html")),
            Map.entry("com.google.zxing", Set.of("html")),
            Map.entry("com.openhtmltopdf", Set.of("pdf")),
            Map.entry("com.twelvemonkeys", Set.of("pdf")),
            Map.entry("org.apache.commons.csv", Set.of("sheet")),
            Map.entry("org.apache.pdfbox", Set.of("pdf", "audit")),
            Map.entry("org.jsoup", Set.of("epub", "markdown", "markup", "office", "pdf", "word")),
            Map.entry("com.aayushatharva.brotli4j", Set.of("feed")),
            Map.entry("org.apache.lucene", Set.of("check")),
            Map.entry("io.methvin", Set.of("preview")),
            Map.entry("com.sun.net.httpserver", Set.of("preview")),
            Map.entry("picocli", Set.of("cli")));

    private record Box(int floor, String sentence, Set<String> mayUse) {}

    private static Map<String, Box> table() throws IOException {
        Map<String, Box> boxes = new LinkedHashMap<>();
        Matcher matcher = ROW.matcher(Files.readString(Path.of("README.md")));
        while (matcher.find()) {
            Set<String> uses = new HashSet<>(Arrays.asList(matcher.group(4).split(", ")));
            boxes.put(matcher.group(2), new Box(Integer.parseInt(matcher.group(1)), matcher.group(3), uses));
        }
        return boxes;
    }

    private static String box(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).replaceFirst("\\..*", "") : "";
    }

    /** The rooms inside a box follow the arrows of the box; among themselves they make no circle. */
    @Test
    void roomsOfABoxMakeNoCircle() {
        slices().matching("org.strategypress.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    /** A package that is too long to be read at one look gets rooms; what waits for its rooms may not grow. */
    @Test
    void noPackageIsTooLongToBeReadAtOneLook() throws IOException {
        Map<String, Integer> waiting = Map.of("model", 54);
        Map<String, Integer> tooLong = new TreeMap<>();
        Path root = Path.of("src/main/java/org/strategypress");
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> tooLong.merge(
                            root.relativize(file.getParent()).toString().replace('\\', '/'), 1, Integer::sum));
        }
        tooLong.entrySet().removeIf(each -> each.getValue() <= waiting.getOrDefault(each.getKey(), 40));
        assertThat(tooLong).isEmpty();
    }

    /** A room says in one sentence what it holds, and is held to null checks as its box is. */
    @Test
    void everyRoomHasItsSentence() throws IOException {
        Set<String> packages = new TreeSet<>();
        CLASSES.forEach(type -> packages.add(type.getPackageName()));
        String readme = Files.readString(Path.of("README.md"));
        for (String each : packages) {
            Path info = Path.of("src/main/java", each.replace('.', '/'), "package-info.java");
            assertThat(info).exists().content().startsWith("/**").contains("@NullMarked");
            if (each.indexOf('.', ROOT.length()) > 0) {
                assertThat(readme).contains("`" + each.substring(ROOT.length()) + "`");
            }
        }
    }

    @Test
    void everyPackageStandsInTheTableWithItsSentence() throws IOException {
        Set<String> packages = new TreeSet<>();
        CLASSES.forEach(type -> packages.add(box(type)));
        assertThat(table().keySet()).containsExactlyInAnyOrderElementsOf(packages);
        for (Map.Entry<String, Box> each : table().entrySet()) {
            String info = Files.readString(
                    Path.of("src/main/java/org/strategypress/" + each.getKey() + "/package-info.java"));
            String flat = info.replaceAll("\\s+\\*?\\s*", " ");
            assertThat(flat)
                    .as(each.getKey())
                    .contains(each.getValue().sentence())
                    .contains("@NullMarked");
        }
    }

    @Test
    void packagesImportOnlyFromLowerFloorsAndOnlyWhatTheirRowNames() throws IOException {
        Map<String, Box> boxes = table();
        Map<String, String> wrong = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            Box from = boxes.get(box(type));
            type.getDirectDependenciesFromSelf().forEach(dependency -> {
                String to = box(dependency.getTargetClass());
                if (to.isEmpty() || to.equals(box(type))) {
                    return;
                }
                boolean lower = boxes.get(to).floor() < from.floor();
                boolean named = from.mayUse().contains(to) || from.mayUse().contains("all below");
                if (!lower || !named) {
                    wrong.put(box(type) + " -> " + to, dependency.getDescription());
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void eachLibraryHasOneHome() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            type.getDirectDependenciesFromSelf()
                    .forEach(dependency -> HOMES.forEach((library, homes) -> {
                        if (dependency.getTargetClass().getPackageName().startsWith(library)
                                && !homes.contains(box(type))) {
                            wrong.add(box(type) + " uses " + library);
                        }
                    }));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void onlyTheCommandLinePrintsOrReadsTheClock() {
        for (String owner : List.of("java.time.Clock", "java.lang.System")) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.strategypress.cli")
                    .should()
                    .callMethod(owner.equals("java.lang.System") ? System.class : java.time.Clock.class, call(owner))
                    .check(CLASSES);
        }
        noClasses()
                .that()
                .resideOutsideOfPackage("org.strategypress.cli")
                .should()
                .accessField(System.class, "out")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.strategypress.cli")
                .should()
                .accessField(System.class, "err")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.strategypress.cli")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.strategypress.cli")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.strategypress.cli")
                .should()
                .callMethod(java.util.Locale.class, "getDefault")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.strategypress.cli")
                .should()
                .callMethod(java.util.TimeZone.class, "getDefault")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.strategypress.cli")
                .should()
                .callMethod(String.class, "toLowerCase")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.strategypress.cli")
                .should()
                .callMethod(String.class, "toUpperCase")
                .check(CLASSES);
    }

    private static String call(String owner) {
        return owner.equals("java.lang.System") ? "currentTimeMillis" : "systemUTC";
    }

    /** What a limit of time is for is work, which {@link org.strategypress.source.Effort} measures; a preview waits for editors. */
    @Test
    void onlyWhatTalksToPeopleAndWhatMeasuresWorkCountTime() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.strategypress.cli", "org.strategypress.preview")
                .and()
                .areNotAssignableTo(org.strategypress.source.Effort.class)
                .should()
                .callMethod(System.class, "nanoTime")
                .check(CLASSES);
    }

    /** A kind that is asked for by name is forgotten where a new one comes: kinds say of themselves what others must know. */
    @Test
    void noKindOfContentIsAskedForByInstanceof() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (!box(type).equals("model")) {
                type.getCodeUnits().stream()
                        .flatMap(unit -> unit.getInstanceofChecks().stream())
                        .filter(check -> check.getRawType().isAssignableTo(org.strategypress.model.Entry.class)
                                && !check.getRawType().isEquivalentTo(org.strategypress.model.Entry.class))
                        .forEach(check -> wrong.add(check.getOwner().getFullName() + " asks for "
                                + check.getRawType().getSimpleName()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A name that stands twice is read for the other one; the files of {@code package-info} are no classes. */
    @Test
    void noTwoClassesShareASimpleName() {
        Map<String, Set<String>> homes = new TreeMap<>();
        CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .forEach(type -> homes.computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>())
                        .add(type.getFullName()));
        homes.values().removeIf(names -> names.size() == 1);
        assertThat(homes).isEmpty();
    }

    /** Who makes a record of many components counts places: what belongs together is a part with a name. */
    @Test
    void noRecordOfTheModelHasMoreThanTenComponents() {
        Set<String> wide = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (box(type).equals("model") && type.isRecord() && type.reflect().getRecordComponents().length > 10) {
                wide.add(type.getSimpleName());
            }
        }
        assertThat(wide).isEmpty();
    }
}
