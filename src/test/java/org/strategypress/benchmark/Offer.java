package org.strategypress.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * One made-up entitlement, as varied as real ones are: the same number gives the same entitlement.
 *
 * @param id its file name
 * @param facts its front matter, each line as it stands in the file, without {@code areas}
 * @param areas the statutory areas
 * @param body its Markdown, with {@code LINK(id)} where a link to another entitlement is
 */
record Offer(String id, List<String> facts, List<String> areas, String body) {
    static final List<String> AREAS = List.of(
            "health-and-wellbeing",
            "relationships",
            "education-and-training",
            "employment",
            "accommodation",
            "participation",
            "financial-literacy");
    private static final List<String> STATUSES = List.of("eligible", "relevant", "former-relevant", "qualifying");
    private static final List<String> THINGS = List.of(
            "a laptop",
            "driving lessons",
            "a bike",
            "your first home",
            "school trips",
            "work clothes",
            "a birthday gift",
            "visits to your family",
            "childcare",
            "a passport",
            "swimming",
            "a moving van",
            "glasses",
            "college books",
            "a phone contract",
            "rent in advance",
            "a mentor",
            "cooking classes",
            "a pet deposit",
            "help with debt");
    private static final List<String> WHEN = List.of(
            "when you move",
            "while you study",
            "in your first year",
            "before you turn 21",
            "after a hard time",
            "when you start work",
            "each summer",
            "when you become a parent",
            "if you live far away");
    private static final List<String> SENTENCES = List.of(
            "Your personal adviser helps you to ask, and comes with you if you want.",
            "You get an answer within **ten working days**, in writing.",
            "If you moved to another area, we still pay; nothing changes for you.",
            "You choose what you need. We look at the price together.",
            "It does not count as *income* when you ask for benefits.",
            "People who had it before say that asking early saved them weeks.",
            "Nobody will ask you to tell your whole story again.",
            "You can bring a friend, an advocate or nobody at all.",
            "Keep the receipt: a photo of it is enough.",
            "If the shop says no, call us before you pay yourself.",
            "We look at this again every spring with young people.",
            "There is no form to print. We fill it in with you.");

    static Offer of(int number, int count) {
        SplittableRandom random = new SplittableRandom(91_000L + number);
        String thing = pick(THINGS, random);
        String when = pick(WHEN, random);
        String id = "offer-" + number;
        List<String> facts = new ArrayList<>();
        facts.add("title: Help with " + thing + " " + when + ", offer " + number);
        facts.add("summary: You can get help with " + thing + " " + when + ". **Ask us first.**");
        facts.add("basis: " + pick(List.of("statutory", "discretionary"), random));
        facts.addAll(who(random));
        facts.addAll(amount(random));
        facts.addAll(how(random));
        facts.add("contact: team-" + random.nextInt(20));
        String day = "2026-%02d-%02d".formatted(1 + random.nextInt(9), 1 + random.nextInt(28));
        facts.add("updated: " + day);
        facts.add("checked: " + day);
        facts.add("review-by: " + day.replace("2026", "2027"));
        TreeSet<String> areas = new TreeSet<>(List.of(pick(AREAS, random), pick(AREAS, random)));
        return new Offer(id, facts, List.copyOf(areas), body(thing, number, count, random));
    }

    private static List<String> who(SplittableRandom random) {
        TreeSet<String> statuses = new TreeSet<>(List.of(pick(STATUSES, random), pick(STATUSES, random)));
        return List.of(
                "who:",
                "  statuses: [" + String.join(", ", statuses) + "]",
                "  ages: 16-" + (18 + random.nextInt(8)),
                "  living: [in-area, out-of-area]");
    }

    private static List<String> amount(SplittableRandom random) {
        int pounds = 10 * (1 + random.nextInt(300));
        return switch (random.nextInt(5)) {
            case 0 -> List.of("amount:", "  fixed: " + pounds, "  per: once", "  note: We pay the shop.");
            case 1 -> List.of("amount:", "  up-to: " + pounds, "  per: year");
            case 2 -> List.of("amount:", "  percent: " + (10 * (1 + random.nextInt(10))), "  cap: " + pounds);
            case 3 -> List.of("amount:", "  needs-led: yes");
            default -> List.of("amount:", "  in-kind: As much help as you need");
        };
    }

    private static List<String> how(SplittableRandom random) {
        List<String> lines = new ArrayList<>(List.of("how:"));
        int steps = 2 + random.nextInt(3);
        for (int i = 0; i < steps; i++) {
            lines.add("  - \"" + pick(SENTENCES, random) + "\"");
        }
        lines.add("need:");
        lines.add("  - Something with your name on it");
        lines.add("  - The price of " + pick(THINGS, random));
        return lines;
    }

    private static String body(String thing, int number, int count, SplittableRandom random) {
        StringBuilder out = new StringBuilder();
        paragraph(out, random);
        out.append("## What ").append(thing).append(" can mean\n\n");
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            out.append("- ").append(pick(SENTENCES, random)).append('\n');
        }
        out.append('\n');
        if (random.nextInt(3) == 0) {
            out.append("Table: What it can cost\n\n| What | How much | How often |\n|------|---------:|-----------|\n");
            for (int i = 0; i < 3; i++) {
                out.append("| ").append(pick(THINGS, random)).append(" | £").append(10 + random.nextInt(500));
                out.append(" | ").append(pick(WHEN, random)).append(" |\n");
            }
            out.append('\n');
        }
        paragraph(out, random);
        int other = (number + 1 + random.nextInt(50)) % count;
        out.append("## If the answer is no\n\nAsk why. Then look at [other help](LINK(offer-")
                .append(other);
        out.append(")) or read [what the law says](https://www.legislation.gov.uk/ukpga/1989/41).\n\n");
        paragraph(out, random);
        return out.toString();
    }

    private static void paragraph(StringBuilder out, SplittableRandom random) {
        int sentences = 3 + random.nextInt(3);
        for (int i = 0; i < sentences; i++) {
            out.append(pick(SENTENCES, random)).append(i + 1 < sentences ? " " : "\n\n");
        }
    }

    private static String pick(List<String> from, SplittableRandom random) {
        return from.get(random.nextInt(from.size()));
    }
}
