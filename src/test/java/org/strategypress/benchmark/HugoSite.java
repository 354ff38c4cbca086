package org.strategypress.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the same entitlements as a site for Hugo, with templates that say as much on each page as ours do. */
final class HugoSite {
    private static final List<String> FILES = List.of(
            "hugo.yaml",
            "layouts/_default/baseof.html",
            "layouts/offer/single.html",
            "layouts/offer/list.html",
            "layouts/areas/term.html",
            "layouts/statuses/term.html",
            "layouts/index.html",
            "layouts/contents/list.html");

    private HugoSite() {}

    /** Writes {@code count} entitlements, the contacts, the templates and the configuration. */
    static void write(Path site, int count) throws IOException {
        for (String file : FILES) {
            Path target = site.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, text(file));
        }
        contacts(Files.createDirectories(site.resolve("data")));
        Path content = Files.createDirectories(site.resolve("content/offer"));
        Files.writeString(content.resolve("_index.md"), "---\ntitle: Help you can get\n---\n");
        Files.createDirectories(site.resolve("content/contents"));
        Files.writeString(site.resolve("content/contents/_index.md"), "---\ntitle: All pages\n---\n");
        for (int i = 0; i < count; i++) {
            Files.writeString(content.resolve("offer-" + i + ".md"), page(Offer.of(i, count)));
        }
    }

    private static String page(Offer offer) {
        String statuses = offer.facts().stream()
                .filter(line -> line.startsWith("  statuses: "))
                .findFirst()
                .orElseThrow()
                .strip();
        return "---\n" + String.join("\n", offer.facts()) + "\nareas: " + offer.areas() + "\n" + statuses + "\n---\n"
                + offer.body().replaceAll("LINK\\(([a-z0-9-]+)\\)", "{{< relref \"$1.md\" >}}");
    }

    private static void contacts(Path data) throws IOException {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            out.append("team-")
                    .append(i)
                    .append(":\n  title: Team number ")
                    .append(i)
                    .append('\n');
            out.append("  phone: \"01632 9601%02d\"\n".formatted(i));
            out.append("  email: team%d@example.org\n".formatted(i));
            out.append("  hours: Monday to Friday, 9am to 5pm\n");
        }
        Files.writeString(data.resolve("contacts.yaml"), out);
    }

    private static String text(String file) throws IOException {
        try (InputStream in = HugoSite.class.getResourceAsStream("hugo/" + file)) {
            if (in == null) {
                throw new IOException("no such resource: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
