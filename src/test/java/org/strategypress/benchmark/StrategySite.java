package org.strategypress.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes made-up entitlements as a content folder of this program. */
final class StrategySite {
    private static final String SITE = """
            name: A made-up local offer
            council:
              name: Made-up Council
            description: All the help there is.
            base-url: https://offer.example.org/
            help:
              contact: team-0
              complaints: team-1
            """;

    private static final String WHOLE_ALONE = """
            editions:
              strategy: no
              pledges: no
              offer: no
              areas: no
            """;

    private StrategySite() {}

    /** Writes {@code count} entitlements, 20 contacts and the site's file. */
    static void write(Path content, int count) throws IOException {
        Path folder = Files.createDirectories(content.resolve("offer"));
        Files.writeString(content.resolve("site.yaml"), SITE);
        Files.writeString(content.resolve("contacts.yaml"), contacts());
        for (int i = 0; i < count; i++) {
            Offer offer = Offer.of(i, count);
            String text = "---\n" + String.join("\n", offer.facts()) + "\nareas: " + offer.areas() + "\n---\n"
                    + offer.body().replace("LINK(", "entry:").replace("))", ")");
            Files.writeString(folder.resolve(offer.id() + ".md"), text);
        }
    }

    /** Asks of a folder that {@link #write} made for the book of everything and no other. */
    static void printWholeAlone(Path content) throws IOException {
        Files.writeString(content.resolve("site.yaml"), SITE + WHOLE_ALONE);
    }

    private static String contacts() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            out.append("- id: team-")
                    .append(i)
                    .append("\n  title: Team number ")
                    .append(i)
                    .append("\n  kind: help\n");
            out.append("  who: Call us about anything on these pages.\n");
            out.append("  phone: \"01632 9601%02d\"\n".formatted(i));
            out.append("  email: team%d@example.org\n".formatted(i));
            out.append("  hours: Monday to Friday, 9am to 5pm\n");
        }
        return out.toString();
    }
}
