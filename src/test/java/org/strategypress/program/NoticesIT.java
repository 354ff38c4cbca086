package org.strategypress.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed jar says of each library in it whose it is and under which licence, and its LGPL library can be replaced. */
class NoticesIT {
    private static final Path JAR = Path.of("target/strategypress.jar").toAbsolutePath();
    private static final Pattern ROW =
            Pattern.compile("\\| `([a-z0-9.-]+):([\\w.-]+)` \\| (\\S+?)(?:, a part of it)? \\| ([^|]+) \\| (.+) \\|");
    private static final Pattern WORDS = Pattern.compile("`([^`*]+)`");
    /** The one class of a library that is not as published, which the notices say. */
    private static final String MENDED = "com/openhtmltopdf/render/InlineLayoutBox";

    private static final String LAYOUT = "com/openhtmltopdf/pdfboxout/PdfRendererBuilder.class";

    @TempDir
    Path folder;

    private JarFile jar;
    private String notices;

    @BeforeEach
    void open() throws IOException {
        jar = new JarFile(JAR.toFile());
        notices = new String(
                jar.getInputStream(jar.getEntry("META-INF/licenses/README.md")).readAllBytes(), StandardCharsets.UTF_8);
    }

    @AfterEach
    void close() throws IOException {
        jar.close();
    }

    /** The files of a jar that would be shaded, with their checksums; those that say only how it was packed are left out. */
    private static Map<String, Long> contents(JarFile jar) {
        Map<String, Long> contents = new HashMap<>();
        jar.stream()
                .filter(each -> !each.isDirectory() && !each.getName().endsWith("module-info.class"))
                .filter(each -> !each.getName().startsWith("META-INF/")
                        || each.getName().startsWith("META-INF/maven/"))
                .forEach(each -> contents.put(each.getName(), each.getCrc()));
        return contents;
    }

    /** Every library of the tests' class path, the program's own among them, whose files are all in the packed jar. */
    private Map<String, Set<String>> bundled(Set<String> inside) throws IOException {
        Map<String, Long> packed = contents(jar);
        Map<String, Set<String>> bundled = new TreeMap<>();
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path library = Path.of(each);
            if (each.endsWith(".jar")) {
                try (JarFile file = new JarFile(library.toFile())) {
                    Map<String, Long> own = contents(file);
                    own.remove(MENDED + ".class");
                    own.keySet()
                            .removeIf(name -> !name.endsWith(".class")
                                    && own.keySet().stream().anyMatch(other -> other.endsWith(".class")));
                    if (notices.contains(":" + name(library).replaceFirst("-(?=\\d)", "` | ") + ", a part of it |")) {
                        own.entrySet().retainAll(packed.entrySet());
                    }
                    if (!own.isEmpty() && packed.entrySet().containsAll(own.entrySet())) {
                        bundled.put(name(library), own.keySet());
                        inside.addAll(own.keySet());
                    }
                }
            }
        }
        return bundled;
    }

    /** The file's name without its ending, {@code jsoup-1.24.1}. */
    private static String name(Path library) {
        String file = library.getFileName().toString();
        return file.substring(0, file.length() - ".jar".length());
    }

    @Test
    void everyLibraryInTheJarStandsInTheTableWithItsVersion() throws IOException {
        Set<String> told = new TreeSet<>();
        Matcher row = ROW.matcher(notices);
        while (row.find()) {
            told.add(row.group(2) + "-" + row.group(3));
        }
        Set<String> inside = new HashSet<>(Set.of(MENDED + ".class"));
        assertThat(bundled(inside).keySet()).containsExactlyElementsOf(told);
        assertThat(jar.stream().map(JarEntry::getName))
                .filteredOn(name -> name.endsWith(".class") && !name.startsWith("org/strategypress/"))
                .filteredOn(name -> !name.startsWith("META-INF/"))
                .as("classes of no library that is known")
                .allMatch(inside::contains);
    }

    @Test
    void theWordsOfEachLicenceAreInTheJar() {
        Matcher row = ROW.matcher(notices);
        while (row.find()) {
            Matcher words = WORDS.matcher(row.group(5));
            int count = 0;
            while (words.find()) {
                count++;
                JarEntry entry = jar.getJarEntry(words.group(1));
                assertThat(entry).as(row.group(2) + ": " + words.group(1)).isNotNull();
                assertThat(entry.getSize()).isGreaterThan(100);
            }
            assertThat(count).as(row.group(2)).isPositive();
        }
    }

    @Test
    void theOneClassThatIsNotAsPublishedIsNamedAndHasItsSource() {
        assertThat(notices).contains("`" + MENDED + "`").contains("`" + MENDED + ".java`");
        assertThat(jar.getEntry(MENDED + ".java")).isNotNull();
    }

    @Test
    void anotherBuildOfTheLayoutLibraryIsTakenBeforeTheOneInTheJar() throws Exception {
        Files.createDirectories(folder.resolve("content/pages"));
        Files.writeString(folder.resolve("content/site.yaml"), "name: Alongside You\n");
        Files.writeString(folder.resolve("content/pages/helpers.md"), "---\ntitle: Who helps\n---\nYou can ask.\n");
        Path other = folder.resolve("other.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(other))) {
            out.putNextEntry(new JarEntry(LAYOUT));
            out.write(jar.getInputStream(jar.getEntry(LAYOUT)).readAllBytes());
            out.closeEntry();
        }
        String cache = folder.resolve("cache").toString();
        assertThat(run(cache, JAR.toString())).contains("strategypress.jar");
        assertThat(run(cache, other + File.pathSeparator + JAR)).contains("other.jar");
    }

    /** The line that says where Java took the class from. */
    private String run(String cache, String classPath) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        Path err = folder.resolve("err.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-Xlog:class+load:file=" + log, "-cp", classPath, "org.strategypress.cli.Main", "build"));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
        builder.environment().put("XDG_CACHE_HOME", cache);
        assertThat(builder.start().waitFor()).as(Files.readString(err)).isZero();
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(LAYOUT.replace('/', '.').replace(".class", " ")))
                    .findFirst()
                    .orElse("never loaded: PDFs were taken from the cache");
        }
    }
}
