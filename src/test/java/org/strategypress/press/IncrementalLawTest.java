package org.strategypress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.output.OutputFile;
import org.strategypress.source.DiagnosticText;
import org.strategypress.trace.Fingerprint;

/**
 * Whatever happens to content, output and cache between builds: a build that may use what earlier ones kept gives the site and
 * the findings of one that may not, byte for byte; and a preview shows the same files.
 */
class IncrementalLawTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final int TIMES = Integer.getInteger("strategypress.law", 1);

    @TempDir
    Path temp;

    private final List<Map<Path, byte[]>> past = new ArrayList<>();
    private final Set<String> left = new TreeSet<>();
    private final LiveFolder live = new LiveFolder();

    @Test
    void aSmallSite() throws Exception {
        holds(Path.of("src/test/resources/sites/southwark-2015/content"), 50 * TIMES, false);
    }

    @Tag("long")
    @Test
    void theSampleCouncil() throws Exception {
        holds(Path.of("content"), 5 * TIMES, false);
    }

    @Tag("long")
    @Test
    void aSmallSiteWithItsBooks() throws Exception {
        holds(Path.of("src/test/resources/sites/southwark-2015/content"), 4 * TIMES, true);
    }

    /** Minutes of work: {@code -Dstrategypress.law=3} does all three times as often. */
    @Test
    @EnabledIfSystemProperty(named = "strategypress.law", matches = "[0-9]+")
    void theSampleCouncilWithItsBooks() throws Exception {
        holds(Path.of("content"), TIMES, true);
    }

    private void holds(Path from, int edits, boolean pdf) throws Exception {
        Path content = temp.resolve("content");
        copy(from, content);
        Random random = new Random(42);
        StringBuilder way = new StringBuilder();
        Map<Path, byte[]> good = remember(content);
        boolean refused = false;
        for (int i = 0; i <= edits; i++) {
            if (refused) {
                restore(content, good);
            }
            way.append(i == 0 ? "first" : refused ? "mended" : edit(content, random))
                    .append('\n');
            BuildReport kept = Build.run(request("out", pdf, true), BuildProgress.SILENT);
            BuildReport fresh = Build.run(request("fresh", pdf, false), BuildProgress.SILENT);
            String what = "after\n" + way;
            assertThat(told(kept)).as(what).isEqualTo(told(fresh));
            assertThat(kept.pages()).as(what).isEqualTo(fresh.pages());
            LiveSite shown = live.read(request("live", pdf, false), Set.of());
            assertThat(told(new BuildReport(shown.look(BuildProgress.SILENT), 0, 0, 0, 0)))
                    .as("shown " + what)
                    .isEqualTo(pdf ? told(new BuildReport(shown.findings(), 0, 0, 0, 0)) : told(fresh));
            assertThat(shown.isRefused()).as(what).isEqualTo(fresh.pages() == 0);
            kept.diagnostics().stream()
                    .filter(each -> each.rule().equals("old-file-left"))
                    .forEach(each -> left.add(each.path().substring(each.path().indexOf("out/") + 4)));
            refused = fresh.isRefused();
            if (!refused) {
                good = remember(content);
                assertThat(site("out")).as(what).isEqualTo(site("fresh"));
                if (!pdf) {
                    isShown(shown, way);
                }
            }
            shown.close();
            delete(temp.resolve("fresh"));
        }
    }

    /** Every file that a build writes, a preview shows, byte for byte. */
    private void isShown(LiveSite shown, StringBuilder way) throws IOException {
        for (Path each : files(temp.resolve("fresh"))) {
            String path = temp.resolve("fresh").relativize(each).toString().replace('\\', '/');
            if (path.startsWith(".strategypress") || path.endsWith(".gz") || path.endsWith(".br")) {
                continue;
            }
            OutputFile file = shown.file(path);
            assertThat(file).as(path + " after\n" + way).isNotNull();
            assertThat(told(file.bytes())).as(path + " after\n" + way).isEqualTo(told(Files.readAllBytes(each)));
        }
    }

    /** Bytes as letters, line by line, so that a difference can be read. */
    private static List<String> told(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).lines().toList();
    }

    private BuildRequest request(String out, boolean pdf, boolean cache) {
        return new BuildRequest(
                temp.resolve("content"),
                temp.resolve(out),
                null,
                null,
                DAY,
                DAY,
                false,
                pdf,
                true,
                cache ? new BuildRequest.Cache(temp.resolve("cache"), "test") : null);
    }

    /** One thing that an editor, a thief or a disk may do; what it was. */
    private String edit(Path content, Random random) throws IOException {
        List<Path> files = files(content).stream()
                .filter(each -> !each.toString().contains("media"))
                .toList();
        Path file = files.get(random.nextInt(files.size()));
        String name = content.relativize(file).toString();
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> {
                past.add(remember(content));
                String text = Files.readString(file);
                Files.writeString(
                        file,
                        name.endsWith(".md") ? text + "\nOne more line, " + random.nextInt(99) + ".\n" : text + "\n");
                return "more words in " + name;
            }
            case 3 -> {
                past.add(remember(content));
                String text = Files.readString(file);
                Files.writeString(file, text.replaceFirst("title: ", "title: New "));
                return "another title for " + name;
            }
            case 4 -> {
                past.add(remember(content));
                Path twin = file.resolveSibling("x" + random.nextInt(99) + file.getFileName());
                Files.copy(file, twin, StandardCopyOption.REPLACE_EXISTING);
                return name + " twice";
            }
            case 5 -> {
                past.add(remember(content));
                Files.delete(file);
                return "without " + name;
            }
            case 6 -> {
                past.add(remember(content));
                Files.move(file, file.resolveSibling("y" + random.nextInt(99) + file.getFileName()));
                return "another name for " + name;
            }
            case 7 -> {
                restore(content, past.isEmpty() ? remember(content) : past.get(random.nextInt(past.size())));
                return "as it was before";
            }
            case 8 -> {
                Files.setLastModifiedTime(file, FileTime.fromMillis(random.nextInt(1_000_000)));
                return name + " at another time";
            }
            case 9 -> {
                return damage("out", random);
            }
            case 10 -> {
                return damage("cache", random);
            }
            default -> {
                return "nothing";
            }
        }
    }

    private String damage(String folder, Random random) throws IOException {
        List<Path> files = Files.isDirectory(temp.resolve(folder)) ? files(temp.resolve(folder)) : List.of();
        List<Path> own = files.stream()
                .filter(each -> !each.getFileName().toString().startsWith(".strategypress"))
                .toList();
        if (own.isEmpty()) {
            return "nothing";
        }
        Path file = own.get(random.nextInt(own.size()));
        byte[] bytes = Files.readAllBytes(file);
        if (random.nextBoolean() || bytes.length == 0) {
            Files.delete(file);
            return file + " deleted";
        }
        bytes[random.nextInt(bytes.length)] ^= 1;
        Files.write(file, bytes);
        return file + " damaged";
    }

    /** The findings, but for what only a folder that was there before can have. */
    private static List<String> told(BuildReport report) {
        return report.diagnostics().stream()
                .filter(each -> !each.rule().equals("old-file-left"))
                .map(DiagnosticText::text)
                .toList();
    }

    private SortedMap<String, String> site(String folder) throws IOException {
        SortedMap<String, String> site = new TreeMap<>();
        for (Path each : files(temp.resolve(folder))) {
            String path = temp.resolve(folder).relativize(each).toString();
            if (!left.contains(path)) {
                site.put(path, Fingerprint.of(Files.readAllBytes(each)));
            }
        }
        return site;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Map<Path, byte[]> remember(Path content) throws IOException {
        Map<Path, byte[]> files = new TreeMap<>();
        for (Path each : files(content)) {
            files.put(each, Files.readAllBytes(each));
        }
        return files;
    }

    private static void restore(Path content, Map<Path, byte[]> files) throws IOException {
        for (Path each : files(content)) {
            if (!files.containsKey(each)) {
                Files.delete(each);
            }
        }
        for (Map.Entry<Path, byte[]> each : files.entrySet()) {
            Files.write(each.getKey(), each.getValue());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path each : files(from)) {
            Path target = to.resolve(from.relativize(each).toString());
            Files.createDirectories(target.getParent());
            Files.copy(each, target);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(each -> {
                try {
                    Files.delete(each);
                } catch (IOException fault) {
                    throw new UncheckedIOException(fault);
                }
            });
        }
    }
}
