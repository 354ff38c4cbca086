package org.strategypress.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.strategypress.archive.Frozen;
import org.strategypress.source.Diagnostic;

/** An earlier publication stays at its own addresses, says that it was replaced, and is in no list of the present one. */
class ArchiveTest extends WrittenSite {
    private static final String REPLACED = "You are reading 2023 to 2027. It was replaced on 12 October 2026.";

    private void writeAll() throws IOException {
        write("site.yaml", "name: Growing up here\nbase-url: https://care.example/offer\nhelp: {contact: duty}\n");
        write("contacts.yaml", "- {id: duty, title: Duty team, phone: 01632 960001}\n");
        write("strategy.md", "---\ntitle: Alongside\nperiod: 2026-2030\n---\nNew words.\n");
        write("offer/home-grant.md", offer("Home grant", "was: setup\namount: {fixed: 3000}\n", "Money."));
        write("explainers/tent.md", "---\ntitle: Tent\n---\nFor two.\n");
        write("offer/laptop.md", offer("Laptop", "", "Yours."));
        write("archive/2023/site.yaml", """
            name: Growing up then
            updated: 2025-01-01
            help: {contact: duty}
            archived: {name: 2023 to 2027, on: 2026-10-12, why: The law changed.}
            """);
        write("archive/2023/contacts.yaml", "- {id: duty, title: Old team, phone: 01632 960999}\n");
        write("archive/2023/strategy.md", """
            ---
            title: Corporate strategy
            period: 2023-2027
            approved: {by: Cabinet, on: 19 June 2023}
            ---
            Bygone words.
            """);
        write("archive/2023/offer/setup.md", offer("Setting up", "amount: {fixed: 2000}\n", "Bygone money."));
        write("archive/2023/offer/laptop.md", offer("Laptop", "", "Bygone screen."));
        write("archive/2023/offer/camp.md", offer("Summer camp", "", "Bygone sea."));
    }

    private static String offer(String title, String more, String words) {
        return "---\ntitle: " + title + "\nareas: [accommodation]\nbasis: discretionary\n" + more + "---\n" + words
                + "\n";
    }

    @Test
    void eachOfItsPagesSaysThatItWasReplacedAndLeadsToTheSameEntry() throws Exception {
        writeAll();
        assertThat(build())
                .noneMatch(Diagnostic::isError)
                .extracting(Diagnostic::rule)
                .doesNotContain("orphan", "broken-link", "duplicate-title");
        assertThat(read("archive/2023/offer/laptop.html"))
                .contains(REPLACED, "<a href=\"../../../offer/laptop.html\">See this page as it is now</a>")
                .contains("<meta name=\"robots\" content=\"noindex\">", "Bygone screen.")
                .contains("href=\"https://care.example/offer/archive/2023/offer/laptop.html\"");
        assertThat(read("archive/2023/offer/setup.html"))
                .contains("<a href=\"../../../offer/home-grant.html\">See this page as it is now</a>");
        assertThat(read("archive/2023/offer/camp.html"))
                .contains(REPLACED, "<a href=\"../../../index.html\">Go to the newest version</a>");
        assertThat(read("archive/2023/strategy/index.html"))
                .contains("<a href=\"../../../strategy/index.html\">See this page as it is now</a>");
        try (Stream<Path> all = Files.walk(temp.resolve("out/archive/2023"))) {
            assertThat(all.filter(each -> each.toString().endsWith(".html")))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(each -> assertThat(Files.readString(each)).contains(REPLACED));
        }
    }

    /** A number of long ago may be nobody's now. */
    @Test
    void theFrameOfItsPagesLeadsToThePresentHelpAndSearch() throws Exception {
        writeAll();
        build();
        String page = read("archive/2023/offer/camp.html");
        assertThat(page.substring(0, page.indexOf("<main")))
                .contains("href=\"../../../search.html\"", "href=\"../../../contacts/index.html\"");
        assertThat(page.substring(page.indexOf("<footer")))
                .contains("href=\"../../../privacy.html\"")
                .doesNotContain("\"../privacy.html\"");
        assertThat(page.substring(page.indexOf("<footer")))
                .contains("href=\"../../../contacts/index.html\"")
                .doesNotContain("960999");
        assertThat(page).doesNotContain("application/ld+json");
        assertThat(read("archive/2023/index.html")).doesNotContain("960999", "class=\"now\"");
        assertThat(read("index.html")).contains("960001", "class=\"now\"");
    }

    @Test
    void searchSitemapFinderFeedsAndDataKnowThePresentOnly() throws Exception {
        writeAll();
        build();
        try (Stream<Path> all = Files.walk(temp.resolve("out"))) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                String path = temp.resolve("out").relativize(each).toString();
                if (path.matches("[^.].*(xml|js|json|csv|atom|ics|txt|conf)") && !path.startsWith("archive/")) {
                    assertThat(Files.readString(each)).as(path).doesNotContain("ygone", "archive/2023", "Summer camp");
                }
            }
        }
        for (String none : List.of("search.html", "404.html", "data", "find", "sitemap.xml", "manifest.webmanifest")) {
            assertThat(temp.resolve("out/archive/2023/" + none)).doesNotExist();
        }
        assertThat(read("sitemap.xml")).contains("https://care.example/offer/archive/index.html");
    }

    /** What is frozen cannot say so in its pages, nor a PDF. */
    @Test
    void webServersKeepWhatWasReplacedOutOfSearchEngines() throws Exception {
        writeAll();
        build();
        assertThat(read("_headers"))
                .containsOnlyOnce("X-Robots-Tag")
                .contains("\n\n/offer/archive/2023/*\n  X-Robots-Tag: noindex\n\n/offer/assets/*\n");
        Map<String, String> patterns = Map.of(
                "nginx.conf", "if \\(\\$uri ~ \"([^\"]+)\"\\) \\{\n    set \\$strategypress_robots \"noindex\"",
                "apache.conf", "m#(\\S+)#\">\n +Header always set X-Robots-Tag \"noindex\"",
                "site.caddy", "@replaced path_regexp (\\S+)\n");
        for (Map.Entry<String, String> each : patterns.entrySet()) {
            Matcher rule = Pattern.compile(each.getValue()).matcher(read("hosting/" + each.getKey()));
            assertThat(rule.find()).as(each.getKey()).isTrue();
            Pattern paths = Pattern.compile(rule.group(1));
            assertThat(List.of("/offer/archive/2023/offer/camp.html", "/offer/archive/2023/"))
                    .as(each.getKey())
                    .allMatch(path -> paths.matcher(path).find());
            assertThat(List.of(
                            "/offer/archive/index.html",
                            "/offer/archive/changes-since-2023.html",
                            "/archive/2023/index.html",
                            "/offer/offer/archive/x/"))
                    .as(each.getKey())
                    .noneMatch(path -> paths.matcher(path).find());
        }
    }

    @Test
    void onePageListsAllVersionsWithWhatTheContentSays() throws Exception {
        writeAll();
        write(
                "archive/2019/site.yaml",
                "name: Long ago\narchived: {approved: {by: Council, on: May 2019}, on: 2023-06-19}\n");
        write("archive/2019/pages/words.md", "---\ntitle: Words\n---\nText.\n");
        assertThat(build()).noneMatch(Diagnostic::isError);
        String text = Jsoup.parse(read("archive/index.html")).select("article").text();
        assertThat(text)
                .containsSubsequence("2026-2030", "2023 to 2027", "2019")
                .contains("2023 to 2027 Corporate strategy Agreed by Cabinet Agreed on 19 June 2023"
                        + " Replaced on 12 October 2026 Replaced by 2026-2030 Why it was replaced The law changed."
                        + " What changed since “2023 to 2027” Read 2023 to 2027 as it was")
                .contains("2019 Agreed by Council Agreed on May 2019 Replaced on 19 June 2023"
                        + " Replaced by 2023 to 2027 What changed since “2019” Read 2019");
        assertThat(read("archive/index.html")).contains("href=\"2023/index.html\"", "href=\"2019/index.html\"");
        assertThat(read("formats.html")).contains("href=\"archive/index.html\"");
        assertThat(read("contents.html")).contains("href=\"archive/index.html\"");
        assertThat(read("archive/2019/index.html")).contains("You are reading 2019. It was replaced on 19 June 2023.");
    }

    @Test
    void onePageSaysWhatChangedSinceAndTheMostTellingStandsFirst() throws Exception {
        writeAll();
        assertThat(build())
                .noneMatch(Diagnostic::isError)
                .extracting(Diagnostic::rule)
                .doesNotContain("orphan", "broken-link", "broken-fragment");
        Element page = Jsoup.parse(read("archive/changes-since-2023.html"))
                .select("article")
                .first();
        assertThat(page.select("h1").text()).isEqualTo("What changed since “2023 to 2027”");
        assertThat(page.select(".lead").text()).isEqualTo("Changed: 4. New: 1. No longer here: 1.");
        List<String> first = page.select("#main-changes + ul > li").eachText();
        assertThat(first.get(0))
                .isEqualTo("Home grant taken out: £2,000 (end of taken out) added: £3,000 (end of added)");
        assertThat(first.get(1)).isEqualTo("Summer camp no longer here");
        assertThat(page.html())
                .contains("<span class=\"vh\">taken out:</span> <del>£2,000</del>")
                .contains("<span class=\"vh\">added:</span> <ins>£3,000</ins>")
                .contains("href=\"2023/offer/camp.html\"", "href=\"../offer/home-grant.html\"")
                .contains("href=\"../explainers/tent.html\"");
        assertThat(page.text())
                .contains("taken out: Bygone (end of taken out) added: New (end of added) words.")
                .contains("taken out: Bygone screen. (end of taken out) added: Yours. (end of added)")
                .contains("taken out: Setting up (end of taken out) added: Home grant (end of added)");
        assertThat(read("archive/index.html")).contains("href=\"changes-since-2023.html\"");
    }

    /** What stood there otherwise comes before what is new of an entry; of what is more than can be read at once, the fields are named once. */
    @Test
    void whatWasSaidOtherwiseStandsFirstAndOfMoreTheFieldsAreNamed() throws Exception {
        writeAll();
        write(
                "archive/2023/offer/pass.md",
                offer("Pass", "who: {ages: 16-20}\nsummary: Old summary.\n", "Bygone ride."));
        write("offer/pass.md", offer("Pass", """
                how: [Ring us.]
                need: [Your card]
                takes: A day
                decided-by: The team
                appeal-by: A week
                who: {ages: 16-24}
                summary: Quite another line.
                """, "New ride."));
        build();
        Element pass = Jsoup.parse(read("archive/changes-since-2023.html"))
                .select("h3:contains(Pass)")
                .first();
        List<String> lines = pass.nextElementSiblings().stream()
                .takeWhile(each -> each.normalName().equals("p"))
                .map(Element::text)
                .toList();
        int more = lines.size() - 1;
        assertThat(lines.subList(0, 3))
                .as(lines.toString())
                .allMatch(line -> line.contains("taken out:"))
                .anyMatch(line -> line.equals(
                        "Ages it may be for taken out: 16-20 (end of taken out) added: 16-24 (end of added)"));
        assertThat(lines.subList(3, more))
                .isNotEmpty()
                .allMatch(line -> line.contains("added:") && !line.contains("taken out:"));
        assertThat(lines.get(more)).matches("[A-Z][^;]+(; [A-Z][^;]+)+ This is not as it was[.]");
    }

    /** The day of a figure stands beside it, in what went and in what came. */
    @Test
    void aFigureThatChangedWithItsDayIsOneLine() throws Exception {
        writeAll();
        write("archive/2023/indicators.yaml", """
                - {id: near, title: Near, unit: "%", better: higher, baseline: {value: 55, when: March 2023}, target: {value: 60, by: March 2026}}
                - {id: far, title: Far, unit: "%", baseline: {value: 55, when: March 2023}}
                - {id: same, title: Same, unit: "%", baseline: {value: 55, when: March 2023}}
                """);
        write("indicators.yaml", """
                - {id: near, title: Near, unit: "%", better: higher, baseline: {value: 58, when: March 2025}, target: {value: 75, by: March 2029}}
                - {id: far, title: Far, unit: "%", baseline: {value: 58, when: March 2023}}
                - {id: same, title: Same, unit: "%", baseline: {value: 55, when: March 2025}}
                """);
        build();
        assertThat(Jsoup.parse(read("archive/changes-since-2023.html")).text())
                .contains("Near Where we started taken out: 55%, March 2023 (end of taken out)"
                        + " added: 58%, March 2025 (end of added)")
                .contains("What we want taken out: 60%, March 2026 (end of taken out)"
                        + " added: 75%, March 2029 (end of added)")
                .contains("Far Where we started taken out: 55% (end of taken out) added: 58% (end of added)")
                .contains("Same Where we started When: taken out: March 2023 (end of taken out)"
                        + " added: March 2025 (end of added)");
    }

    /** The public is told that a thing has another name only where the content says so. */
    @Test
    void whatIsAlikeIsTheSameOnlyWhereTheContentSaysSo() throws Exception {
        writeAll();
        write("archive/2023/offer/bus-pass.md", offer("Bus pass", "", "Free rides on each bus in the county."));
        write("offer/travel-pass.md", offer("Travel pass", "", "Free rides on each bus in the county."));
        build();
        String guessed = Jsoup.parse(read("archive/changes-since-2023.html")).text();
        assertThat(guessed).contains("New: 2. No longer here: 2.", "Bus pass").doesNotContain("county");
        write("offer/travel-pass.md", offer("Travel pass", "was: bus-pass\n", "Free rides on each bus in the county."));
        build();
        assertThat(Jsoup.parse(read("archive/changes-since-2023.html")).text())
                .contains("New: 1. No longer here: 1.", "taken out: Bus pass (end of taken out) added: Travel pass");
    }

    /** A sum is as telling in a sentence as in its own field; once for each entry, and not where a sum came alone. */
    @Test
    void aSumInTheWordsOfHelpStandsAmongTheMainChanges() throws Exception {
        writeAll();
        write("archive/2023/offer/cover.md", offer("Cover", "summary: We pay up to £60.\n", "Ask us."));
        write("offer/cover.md", offer("Cover", "summary: We pay up to £110.\n", "Ask us."));
        write("archive/2023/offer/fare.md", offer("Fare", "summary: We pay your fare.\n", "Ask us."));
        write("offer/fare.md", offer("Fare", "summary: We pay £5.\n", "Ask us."));
        write("archive/2023/offer/rent.md", offer("Rent", "amount: {fixed: 20}\nsummary: It is £20.\n", "Ask us."));
        write("offer/rent.md", offer("Rent", "amount: {fixed: 30}\nsummary: It is £30.\n", "Ask us."));
        build();
        assertThat(Jsoup.parse(read("archive/changes-since-2023.html"))
                        .select("#main-changes + ul > li")
                        .eachText())
                .contains("Cover We pay up to taken out: £60. (end of taken out) added: £110. (end of added)")
                .containsOnlyOnce("Rent taken out: £20 (end of taken out) added: £30 (end of added)")
                .noneMatch(line -> line.startsWith("Fare"));
    }

    /** A person's name is for the record alone, also where it is another than it was. */
    @Test
    void whatChangedNamesNobody() throws Exception {
        writeAll();
        write("contacts.yaml", "- {id: duty, title: Duty team, name: Alex Newcome, phone: 01632 960001}\n");
        write("archive/2023/contacts.yaml", "- {id: duty, title: Duty team, name: Kim Bygone, phone: 01632 960999}\n");
        build();
        assertThat(read("archive/changes-since-2023.html"))
                .contains("Duty team", "<del>01632 960999</del>", "<ins>01632 960001</ins>")
                .doesNotContain("Newcome", "Kim");
    }

    @Test
    void aCommentThatWasTakenOutIsInNoVersionFeedOrDifference() throws Exception {
        writeAll();
        String comment = "- {id: %s, title: %s, received: May 2024, said: %s, reply: Thank you.}%n";
        write(
                "archive/2023/comments.yaml",
                comment.formatted("gone", "Zebra one", "Walrus words.")
                        + comment.formatted("kept", "Heron two", "Magpie words."));
        write("comments.yaml", comment.formatted("kept", "Heron two", "Wren words."));
        assertThat(build()).noneMatch(Diagnostic::isError);
        try (Stream<Path> files = Files.walk(temp.resolve("out"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(text).as(file.toString()).doesNotContain("Zebra", "Walrus", "Magpie");
            }
        }
        assertThat(read("archive/2023/comments/index.html")).contains("Heron two", "Wren words.");
        assertThat(read("comments/index.html")).contains("Wren words.");
    }

    @Test
    void whatIsFrozenIsPublishedAsItWasAndAChangeStopsTheBuild() throws Exception {
        writeAll();
        build();
        Path record = temp.resolve("content/archive/2023");
        int files = Frozen.freeze(temp.resolve("out/archive/2023"), record);
        assertThat(files).isGreaterThan(10);
        byte[] camp = Files.readAllBytes(temp.resolve("out/archive/2023/offer/camp.html"));
        write("archive/2023/offer/camp.md", offer("Summer camp", "", "Other words."));
        assertThat(build()).noneMatch(Diagnostic::isError);
        assertThat(temp.resolve("out/archive/2023/offer/camp.html")).hasBinaryContent(camp);
        assertThat(temp.resolve("out/archive/2023/SHA256SUMS")).doesNotExist();
        assertThatThrownBy(() -> Frozen.freeze(temp.resolve("out/archive/2023"), record))
                .hasMessageContaining("is there already");
        Files.writeString(record.resolve("frozen/offer/camp.html"), "another");
        assertThat(build())
                .filteredOn(Diagnostic::isError)
                .extracting(Diagnostic::rule)
                .containsExactly("frozen-changed");
        assertThat(temp.resolve("out/archive/2023/offer/camp.html")).hasBinaryContent(camp);
    }

    /** Whoever moved it away and left a link would get pages of today for those that were decided. */
    @Test
    void aFrozenEditionThatIsALinkStopsTheBuild() throws Exception {
        writeAll();
        Path frozen = temp.resolve("content/archive/2023/frozen");
        Files.createSymbolicLink(frozen, Files.createDirectories(temp.resolve("elsewhere")));
        assertThat(build()).filteredOn(Diagnostic::isError).singleElement().satisfies(each -> {
            assertThat(each.rule()).isEqualTo("frozen-changed");
            assertThat(each.path()).endsWith("content/archive/2023/frozen");
        });
    }

    @Test
    void aLinkOutOfAFrozenEditionToWhereNothingIsAnyMoreIsTold() throws Exception {
        writeAll();
        write("archive/2023/offer/camp.md", offer("Summer camp", "", "We write ` href=\"../../../words.html\"` here."));
        build();
        Frozen.freeze(temp.resolve("out/archive/2023"), temp.resolve("content/archive/2023"));
        assertThat(build()).extracting(Diagnostic::rule).doesNotContain("frozen-link");
        Files.delete(temp.resolve("content/offer/laptop.md"));
        assertThat(build())
                .filteredOn(each -> each.rule().equals("frozen-link"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.isError()).isFalse();
                    assertThat(each.path()).endsWith("content/archive/2023/frozen/offer/laptop.html");
                    assertThat(each.message())
                            .isEqualTo(
                                    "this page of a frozen edition leads to “offer/laptop.html”, where nothing is any"
                                            + " more");
                });
    }

    @Test
    void aFrozenEditionThatStillShowsACommentTakenOutStopsTheBuild() throws Exception {
        writeAll();
        String comment = "- {id: %s, title: Heron, received: May 2024, said: Magpie words., reply: Thank you.}%n";
        String both = comment.formatted("gone") + comment.formatted("kept");
        write("archive/2023/comments.yaml", both);
        write("comments.yaml", both);
        build();
        Frozen.freeze(temp.resolve("out/archive/2023"), temp.resolve("content/archive/2023"));
        assertThat(build()).noneMatch(Diagnostic::isError);
        write("comments.yaml", comment.formatted("kept"));
        assertThat(build()).filteredOn(Diagnostic::isError).singleElement().satisfies(each -> {
            assertThat(each.rule()).isEqualTo("frozen-comment");
            assertThat(each.path()).endsWith("content/archive/2023/frozen/comments/index.html");
            assertThat(each.message()).contains("“gone”");
        });
        try (Stream<Path> frozen = Files.walk(temp.resolve("content/archive/2023/frozen"))) {
            for (Path each : frozen.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
        assertThat(build()).noneMatch(Diagnostic::isError);
        assertThat(read("archive/2023/comments/index.html"))
                .contains("kept-said")
                .doesNotContain("gone-said");
    }

    @Test
    void withoutAnArchiveThereIsNoSuchPage() throws Exception {
        write("site.yaml", "name: Growing up here\n");
        write("pages/words.md", "---\ntitle: Words\n---\nText.\n");
        build();
        assertThat(temp.resolve("out/archive")).doesNotExist();
        assertThat(read("formats.html")).doesNotContain("archive/");
    }

    @Test
    void mistakesInItStopNothing() throws Exception {
        writeAll();
        write(
                "archive/2023/offer/camp.md",
                offer("Summer camp", "amuont: 3\ncontact: nobody\n", "See [it](entry:gone)."));
        assertThat(build())
                .noneMatch(Diagnostic::isError)
                .filteredOn(each -> each.path().endsWith("content/archive/2023/offer/camp.md"))
                .extracting(Diagnostic::rule)
                .contains("unknown-field", "unknown-reference");
        assertThat(temp.resolve("out/archive/2023/index.html")).exists();
    }

    @Test
    void oneThatIsNoPublicationStopsTheBuild() throws Exception {
        writeAll();
        Files.delete(temp.resolve("content/archive/2023/site.yaml"));
        assertThat(build())
                .filteredOn(Diagnostic::isError)
                .extracting(Diagnostic::rule)
                .contains("missing-site");
        assertThat(temp.resolve("out")).doesNotExist();
    }

    private String pdf(String path) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(temp.resolve("out/" + path).toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void itHasPdfsOfItsOwnWhichSayThatItWasReplaced() throws Exception {
        writeAll();
        Build.run(Requests.books(temp.resolve("content"), temp.resolve("out"), DAY), BuildProgress.SILENT);
        assertThat(pdf("archive/2023/documents/whole.pdf")).contains(REPLACED, "Bygone sea.");
        assertThat(pdf("documents/changes.pdf"))
                .contains("What changed since “2023 to 2027”", "taken out: £2,000", "added: £3,000", "Agreed by");
        assertThat(read("archive/2023/formats.html")).contains("href=\"documents/whole.pdf\"");
        assertThat(temp.resolve("out/documents/whole.pdf")).exists();
    }
}
