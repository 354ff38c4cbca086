package org.strategypress.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.strategypress.press.BuildRequest;
import org.strategypress.preview.PlaceLinks;
import org.strategypress.preview.PreviewServer;

/**
 * How long a save takes to be seen: from the write of a file to the changed words in Chromium, and the processor time of this
 * process meanwhile. Prints least, median and most of 20 saves of each kind. Run by hand, as it says nothing of a busy machine:
 * {@code java -cp target/test-classes:target/classes:… org.strategypress.browser.SaveLatency [CONTENT [REST [LIST]]]}, where REST is
 * how many milliseconds pass between what is seen and the next save: 300 is a hasty writer; after 400 all other pages are made
 * beside it, after 2,000 PDFs are. LIST is the page on which titles, the site's name and style sheets are looked for, else the list
 * of the offer: one of 10,000 entries keeps Chromium busy by itself.
 */
final class SaveLatency {
    private static final int SAVES = 20;
    private static final long REST = 300;
    private static final int PIXELS = 1000;
    private static final String THEME = "measured";

    private final Path folder;
    private final Chromium chromium;
    private final String address;
    private final long rest;
    private final String list;
    private int last;

    private SaveLatency(Path folder, Chromium chromium, String address, long rest, String list) {
        this.folder = folder;
        this.chromium = chromium;
        this.address = address;
        this.rest = rest;
        this.list = list;
    }

    /** What a file holds at its n-th save. */
    private interface Saved {
        byte[] at(int number) throws IOException;
    }

    /** Measures; the first argument is a content folder to copy, like the sample's. */
    public static void main(String[] arguments) throws IOException {
        Path from = Path.of(arguments.length == 0 ? "content" : arguments[0]);
        Path folder = Files.createTempDirectory("latency");
        copy(from, folder.resolve("content"));
        Path theme = Files.createDirectories(folder.resolve("themes").resolve(THEME));
        Files.createDirectories(theme.resolve("assets"));
        Files.createDirectories(theme.resolve("parts"));
        Files.copy(Path.of("themes/default/parts/offer.ftlh"), theme.resolve("parts/offer.ftlh"));
        Files.writeString(theme.resolve("assets/extra.css"), "body { --saved: 0 }\n");
        Files.write(folder.resolve("content/media/measured.png"), picture(0));
        LocalDate day = LocalDate.of(2026, 11, 26);
        Path content = folder.resolve("content");
        Files.writeString(
                content.resolve("pages/measured.md"), "---\ntitle: Measured\n---\n![A square](measured.png)\n");
        PreviewServer server = new PreviewServer(
                () -> new BuildRequest(
                        content, folder.resolve("out"), THEME, null, day, day, false, false, false, null),
                0,
                PlaceLinks.COPIED,
                findings -> {});
        try (Chromium chromium = new Chromium(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromedriver"), true)) {
            new SaveLatency(
                            folder,
                            chromium,
                            server.address(),
                            arguments.length < 2 ? REST : Long.parseLong(arguments[1]),
                            arguments.length < 3 ? "offer/index.html" : arguments[2])
                    .all();
        } finally {
            server.close();
        }
    }

    private void all() throws IOException {
        String words = "document.documentElement.innerHTML.includes(wanted)";
        Path offer = folder.resolve("content/offer/setting-up-home.md");
        String text = Files.readString(offer);
        measure(
                "an entitlement's body",
                "offer/setting-up-home.html",
                offer,
                words,
                n -> bytes(text + "\nSaved" + n + "z.\n"));
        measure("its title, seen on a list", list, offer, words, n -> bytes(title(text, n)));
        Path priority = folder.resolve("content/priorities/measured.md");
        measure(
                "a priority's id",
                "priorities/index.html",
                priority,
                words,
                n -> bytes("---\nid: saved" + n + "z\ntitle: Saved" + n + "z\n---\nWords.\n"));
        Files.delete(priority);
        Path site = folder.resolve("content/site.yaml");
        String name = Files.readString(site);
        measure(
                "site.yaml's name",
                list,
                site,
                words,
                n -> bytes(name.replaceFirst("name: .*", "name: Saved" + n + "z")));
        Path part = folder.resolve("themes").resolve(THEME).resolve("parts/offer.ftlh");
        String source = Files.readString(part);
        measure(
                "a theme's part",
                "offer/setting-up-home.html",
                part,
                words,
                n -> bytes(source.replaceFirst(
                        "<div class=\"duo\"", "<div class=\"duo\" data-saved=\"Saved" + n + "z\"")));
        measure(
                "extra.css",
                list,
                folder.resolve("themes").resolve(THEME).resolve("assets/extra.css"),
                "getComputedStyle(document.body).getPropertyValue('--saved').trim() === wanted",
                n -> bytes("body { --saved: Saved" + n + "z }\n"));
        measure(
                "a picture of a megapixel",
                "pages/measured.html",
                folder.resolve("content/media/measured.png"),
                "[...document.images].some(i => i.complete && i.naturalWidth === 1000 + parseInt(wanted.slice(5), 10))",
                SaveLatency::picture);
    }

    private static String title(String text, int number) {
        return text.replaceFirst("title: .*", "title: Saved" + number + "z");
    }

    private void measure(String what, String page, Path file, String seen, Saved saved) throws IOException {
        chromium.open(address + page);
        long[] waits = new long[SAVES];
        long[] worked = new long[SAVES];
        for (int i = -2; i < SAVES; i++) { // two that do not count: what is loaded once
            int number = ++last; // never one that stands on a page already
            byte[] bytes = saved.at(number);
            chromium.script(
                    "window.seen = 0; const wanted = 'Saved' + arguments[0] + 'z';"
                            + "(function look() { if (" + seen + ") { window.seen = Date.now(); }"
                            + " else { requestAnimationFrame(look); } })()",
                    number);
            pause(rest);
            long processor = processor();
            long began = System.currentTimeMillis();
            Files.write(file, bytes);
            Patience.await(() -> !"0".equals(chromium.text("return String(window.seen || 0)")));
            if (i >= 0) {
                waits[i] = Long.parseLong(chromium.text("return String(window.seen)")) - began;
                worked[i] = (processor() - processor) / 1_000_000;
            }
        }
        Arrays.sort(waits);
        Arrays.sort(worked);
        System.out.printf(
                "%-28s least %5d  median %5d  most %5d ms; processor median %5d ms%n",
                what, waits[0], waits[SAVES / 2], waits[SAVES - 1], worked[SAVES / 2]);
    }

    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void pause(long milliseconds) {
        java.util.concurrent.locks.LockSupport.parkNanos(milliseconds * 1_000_000);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] picture(int number) throws IOException {
        BufferedImage image = new BufferedImage(PIXELS + number, PIXELS, BufferedImage.TYPE_INT_RGB);
        Random grains = new Random(number);
        for (int at = 0; at < PIXELS * PIXELS; at += 7) {
            image.setRGB(at % PIXELS, at / PIXELS, grains.nextInt());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path file = to.resolve(from.relativize(each).toString());
                Files.createDirectories(file.getParent());
                Files.copy(each, file);
            }
        }
    }
}
