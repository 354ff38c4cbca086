package org.strategypress.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.output.OutputFile.Role;

/** Builds that are stopped at any moment, and what readers and the next build find. */
class CrashTest {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]");

    @TempDir
    Path box;

    /** Stands for {@code kill -9}: no code of ours may tidy up after it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void atEveryMomentEachReachablePageIsWholeAndTheNextBuildRecovers() throws Exception {
        int moments = 0;
        while (publishUntil(moments, box.resolve("s" + moments), site(1), site(2))) {
            Path folder = box.resolve("s" + moments);
            assertWhole(folder, site(1), site(2));

            publish(folder, site(3));

            assertThat(Sites.published(folder))
                    .as("killed before change %d", moments)
                    .isEqualTo(texts(site(3)));
            assertTidy(folder);
            moments++;
        }
        assertThat(moments).isGreaterThan(25);
    }

    @Test
    void aFirstBuildStoppedAnywhereIsRecognised() throws Exception {
        int moments = 0;
        while (publishUntil(moments, box.resolve("f" + moments), List.of(), site(1))) {
            Path folder = box.resolve("f" + moments);
            assertWhole(folder, List.of(), site(1));
            publish(folder, site(2));
            assertThat(Sites.published(folder)).isEqualTo(texts(site(2)));
            assertTidy(folder);
            moments++;
        }
        assertThat(moments).isGreaterThan(10);
    }

    @Test
    void buildsStoppedOneAfterAnotherLeaveNothingBehind() throws Exception {
        Random dice = new Random(7);
        Path folder = box.resolve("many");
        publish(folder, site(0));
        for (int round = 1; round < 60; round++) {
            publishUntil(dice.nextInt(24), folder, List.of(), site(round));
        }

        publish(folder, site(99));

        assertThat(Sites.published(folder)).isEqualTo(texts(site(99)));
        assertTidy(folder);
    }

    @Test
    void aProcessKilledAtRandomLeavesAWholeSite() throws Exception {
        Path folder = box.resolve("process");
        publish(folder, Child.site(0));
        Random dice = new Random(11);
        for (int round = 1; round <= 6; round++) {
            Process child = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Child.class.getName(),
                            folder.toString())
                    .redirectErrorStream(true)
                    .start();
            assertThat(child.getInputStream().read()).as("child started").isEqualTo('!');
            Thread.sleep(dice.nextInt(250));
            child.destroyForcibly();
            assertThat(child.waitFor(10, TimeUnit.MINUTES)).isTrue();
            assertLinksLand(folder, Sites.published(folder));
        }

        publish(folder, site(3));

        assertThat(Sites.published(folder)).isEqualTo(texts(site(3)));
        assertTidy(folder);
    }

    @Test
    void twoProcessesDoNotPublishIntoOneFolderAtOnce() throws Exception {
        Path folder = box.resolve("shared");
        publish(folder, site(0));
        Process child = start(Child.class, folder.toString(), "half-way");
        assertThat(child.getInputStream().read()).isEqualTo('!');

        PublishException busy = catchThrowableOfType(PublishException.class, () -> publish(folder, site(2)));
        child.destroyForcibly().waitFor();

        assertThat(busy).hasMessageContaining("another build is writing");
        assertWhole(folder, site(0), site(1));
        publish(folder, site(2));
        assertThat(Sites.published(folder)).isEqualTo(texts(site(2)));
        assertTidy(folder);
    }

    /** Publishes one site after another for ever, until it is killed. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws Exception {
            if (arguments.length > 1) {
                new SitePublisher(Path.of(arguments[0]), List.of(), "t", Child::stopHalfWay).publish(CrashTest.site(1));
            }
            sayReady();
            for (int version = 1; ; version++) {
                publish(Path.of(arguments[0]), site(version));
            }
        }

        private static void stopHalfWay(String change, String path) throws IOException {
            if (change.equals("place") && path.equals("pledges/kept.html")) {
                sayReady();
                System.in.read();
            }
        }

        private static void sayReady() {
            System.out.print('!');
            System.out.flush();
        }

        static List<OutputFile> site(int version) {
            List<OutputFile> files = new ArrayList<>(CrashTest.site(version));
            for (int i = 0; i < 300; i++) {
                files.add(page("many/v" + version % 3 + "/p" + i + ".html", "version " + version + " [index.html]"));
            }
            return files;
        }
    }

    /** A site whose pages name the files they need in brackets; half of it is renamed in each version. */
    private static List<OutputFile> site(int version) {
        String css = "css/site." + version + ".css";
        String pdf = "plan-" + version / 2 + ".pdf";
        String fresh = "pledges/p" + version + ".html";
        String feed = "feed" + version + ".xml";
        return List.of(
                file(css, Role.ASSET, "css " + version),
                file("css/logo.svg", Role.ASSET, "logo"),
                file(pdf, Role.DOCUMENT, "pdf " + version),
                page("index.html", version + " [pledges/index.html] [" + css + "] [" + feed + "] [css/logo.svg]"),
                page("pledges/index.html", version + " [" + fresh + "] [pledges/kept.html] [" + css + "]"),
                page("pledges/kept.html", version + " [index.html] [" + pdf + "] [" + css + "]"),
                page("about.html", "same in every version [css/logo.svg]"),
                page(fresh, version + " [pledges/kept.html] [deep/er/d" + version + ".html] [" + css + "]"),
                page("deep/er/d" + version + ".html", version + " [" + fresh + "] [" + css + "]"),
                file(feed, Role.FEED, "feed " + version),
                file("sitemap.xml", Role.FEED, version + " [" + fresh + "] [index.html]"));
    }

    private static Process start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static boolean publishUntil(int moment, Path folder, List<OutputFile> before, List<OutputFile> after)
            throws PublishException {
        if (!before.isEmpty()) {
            publish(folder, before);
        }
        int[] seen = {0};
        try {
            new SitePublisher(folder, List.of(), "t", (change, path) -> {
                        if (seen[0]++ == moment) {
                            throw new Killed();
                        }
                    })
                    .publish(after);
            return false;
        } catch (Killed killed) {
            return true;
        }
    }

    private static void assertWhole(Path folder, List<OutputFile> before, List<OutputFile> after) throws IOException {
        Map<String, String> found = Sites.published(folder);
        Map<String, String> old = texts(before);
        Map<String, String> young = texts(after);
        found.forEach((path, text) ->
                assertThat(text).as(path).isIn(old.getOrDefault(path, text), young.getOrDefault(path, text)));
        assertLinksLand(folder, found);
    }

    /** Walks from the home page and from the feed, as readers and machines do. */
    private static void assertLinksLand(Path folder, Map<String, String> found) {
        Deque<String> open = new ArrayDeque<>(List.of("index.html", "sitemap.xml"));
        Set<String> seen = new TreeSet<>();
        if (!found.containsKey("index.html")) {
            return; // Before the end of a first build nothing leads anywhere yet.
        }
        open.removeIf(start -> !found.containsKey(start));
        while (!open.isEmpty()) {
            String path = open.pop();
            assertThat(found).as("a link in %s", folder).containsKey(path);
            Matcher link = LINK.matcher(found.get(path));
            while (link.find()) {
                if (seen.add(link.group(1))) {
                    open.push(link.group(1));
                }
            }
        }
    }

    private static void assertTidy(Path folder) throws IOException {
        assertThat(Sites.temporaries(folder)).isEmpty();
        assertThat(folder.resolve(Manifest.JOURNAL)).doesNotExist();
        try (var folders = Files.walk(folder)) {
            assertThat(folders.filter(Files::isDirectory).filter(CrashTest::isEmpty))
                    .isEmpty();
        }
    }

    private static boolean isEmpty(Path folder) {
        String[] names = folder.toFile().list();
        return names == null || names.length == 0;
    }

    private static Map<String, String> texts(List<OutputFile> files) {
        return files.stream().collect(Collectors.toMap(OutputFile::path, OutputFile::text));
    }

    private static void publish(Path folder, List<OutputFile> files) throws PublishException {
        new SitePublisher(folder, List.of(), "t").publish(files);
    }

    private static OutputFile page(String path, String text) {
        return file(path, Role.PAGE, text);
    }

    private static OutputFile file(String path, Role role, String text) {
        return OutputFile.text(path, role, text);
    }
}
