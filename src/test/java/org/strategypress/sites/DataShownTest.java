package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.Requests;

/**
 * The open data tell nothing that no page shows. Every value of every file below {@code data/} is looked for in what a reader can see,
 * hear or follow on the pages; only what the files' own form asks for (ids, closed words of the schema, days at both ends of a month
 * that is printed as such) may stand there alone.
 */
class DataShownTest {
    private static final String SITES = "src/test/resources/sites/";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Pattern SPACE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}£%@+]+");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern TIME = Pattern.compile("(\\d\\d):(\\d\\d)");
    private static final Pattern POUNDS = Pattern.compile("\\d+(\\.\\d\\d)?");
    /** What the profile of Open Referral, and no council, has each publication say of itself. */
    private static final Set<String> FORM = Set.of(
            "https://openreferraluk.org/specifications/3.0/openapi.json",
            "https://github.com/OpenReferralUK/uk-profile",
            "HSDS-UK-3.0",
            "postal",
            "publication.schema.json",
            "A situation that changes what help there is.",
            "A kind of people, as the law or the council names it.",
            "An area that what is offered belongs to.",
            // pages say these in words: "every two weeks", the standard's whole name, "money"
            "fortnight",
            "WCAG 2.2 AA",
            "financial");
    /** An address of the website itself, beside the folder of the data or by its own name. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:\\.\\./|https://(?!www)[^/]*\\.example/)([^#]+\\.html|)(?:#(.+))?");

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T00:00:00Z)?");
    /** Where a link leads, as the plain text of the data writes it. */
    private static final Pattern WAY = Pattern.compile(" \\((?:https?:|mailto:|tel:|sms:|#|\\.\\./)[^ )]*\\)");

    private static final List<String> ATTRIBUTES =
            List.of("alt", "href", "datetime", "lang", "content", "aria-label", "id", "value");

    @TempDir
    Path folder;

    /**
     * What pages show, without blanks and marks.
     *
     * @param text what the page of all pages and the main part of each say, page after page
     * @param attributes what else they tell, value by value
     * @param places each page, and each place in it that has an id, by the way from the website's root
     */
    private record Shown(String text, Set<String> attributes, Set<String> places) {
        static Shown of(Path output) throws IOException {
            StringBuilder text = new StringBuilder();
            Set<String> attributes = new HashSet<>();
            Set<String> places = new HashSet<>();
            try (Stream<Path> files = Files.walk(output)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".html"))
                        .sorted()
                        .toList()) {
                    Document page = Jsoup.parse(Files.readString(file));
                    page.select("[popover], script, style, template").remove();
                    page.select(".sic:matchesOwn(^\\[)").remove();
                    Element main = page.selectFirst("main");
                    boolean whole = main == null || file.equals(output.resolve("index.html"));
                    text.append(plain((whole ? page : main).wholeText())).append('\n');
                    String path = output.relativize(file).toString();
                    places.add(path);
                    for (Element element : page.getAllElements()) {
                        places.add(path + "#" + element.id());
                        for (String name : ATTRIBUTES) {
                            attributes.add(plain(element.attr(name)));
                        }
                    }
                }
            }
            return new Shown(text.toString(), attributes, places);
        }

        boolean has(String words) {
            String plain = plain(words);
            return attributes.contains(plain) || text.contains(plain);
        }
    }

    private static String plain(String text) {
        return SPACE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The values of the files below {@code data/}, each once, with the first place where it stands. */
    private static Map<String, String> told(Path data) throws IOException {
        Map<String, String> told = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = data.relativize(file).toString();
                if (name.equals("publication.json") || name.startsWith("open-referral")) {
                    collect(new ObjectMapper().readTree(file.toFile()), name, told);
                } else if (name.endsWith(".csv")) {
                    try (CSVParser rows = CSVParser.parse(
                            Files.readString(file),
                            CSVFormat.RFC4180
                                    .builder()
                                    .setHeader()
                                    .setSkipHeaderRecord(true)
                                    .get())) {
                        for (CSVRecord row : rows) {
                            row.toMap().forEach((column, cell) -> {
                                String printed = column.replaceFirst("_?(from|to)$", "");
                                if (!printed.equals(column) && row.isMapped(printed.isEmpty() ? "when" : printed)) {
                                    return;
                                }
                                for (String part : cell.split("\\|")) {
                                    told.putIfAbsent(
                                            part.startsWith("'") ? part.substring(1) : part, name + " " + column);
                                }
                            });
                        }
                    }
                }
            }
        }
        return told;
    }

    private static void collect(JsonNode node, String where, Map<String, String> told) {
        boolean printed = node.has("printed");
        node.properties().forEach(field -> {
            if (!printed || !Set.of("from", "to").contains(field.getKey())) {
                collect(field.getValue(), where + "." + field.getKey(), told);
            }
        });
        if (node.isArray()) {
            node.forEach(each -> collect(each, where, told));
        } else if (node.isTextual()) {
            told.putIfAbsent(node.asText(), where);
        }
    }

    /** The closed words of the schema: a page says them in the reader's own. */
    private static Set<String> closed(JsonNode schema, Set<String> words) {
        schema.path("enum").forEach(word -> words.add(word.asText()));
        if (schema.path("const").isTextual()) {
            words.add(schema.path("const").asText());
        }
        schema.forEach(part -> closed(part, words));
        return words;
    }

    private static boolean isShown(String value, Shown shown) {
        Matcher address = ADDRESS.matcher(value);
        if (address.matches()) {
            String page = address.group(1).isEmpty() ? "index.html" : address.group(1);
            return shown.places().contains(address.group(2) == null ? page : page + "#" + address.group(2));
        }
        if (DATE.matcher(value).matches()) {
            LocalDate day = LocalDate.parse(value.substring(0, 10));
            return shown.has(PRINTED.format(day)) || shown.has(value);
        }
        Matcher time = TIME.matcher(value);
        if (time.matches()) {
            int hour = Integer.parseInt(time.group(1)) % 24;
            String minutes = time.group(2).equals("00") ? "" : time.group(2);
            String clock = (hour % 12 == 0 ? 12 : hour % 12) + minutes + (hour < 12 ? "am" : "pm");
            return shown.has(clock) || hour == 0;
        }
        if (POUNDS.matcher(value).matches()) {
            return shown.has(value.replaceFirst("\\.00$", ""));
        }
        return value.lines()
                .map(line -> WAY.matcher(line).replaceAll(""))
                .flatMap(line -> Stream.of(line.split(" \\| ")))
                .allMatch(line -> shown.has(line)
                        // facts of one entry in a row, as the profile of Open Referral has no field for them
                        || Stream.of(line.split(", |: ")).allMatch(part -> shown.has(part)));
    }

    private Path built(String content) throws Exception {
        Path output = folder.resolve("out");
        Build.run(Requests.website(Path.of(content), output, null, DAY), BuildProgress.SILENT);
        return output;
    }

    private static Set<String> hidden(Path output) throws IOException {
        Shown shown = Shown.of(output);
        Path data = output.resolve("data");
        Set<String> closed = closed(
                new ObjectMapper()
                        .readTree(data.resolve("publication.schema.json").toFile()),
                new HashSet<>());
        List<String> hidden = new ArrayList<>();
        Map<String, String> told = told(data);
        assertThat(told).hasSizeGreaterThan(3);
        for (Map.Entry<String, String> each : told.entrySet()) {
            String value = each.getKey();
            if (!closed.contains(value)
                    && !FORM.contains(value)
                    && !UUID.matcher(value).matches()
                    && !isShown(value, shown)) {
                hidden.add(each.getValue() + ": " + value);
            }
        }
        return new TreeSet<>(hidden);
    }

    @ParameterizedTest
    @MethodSource("org.strategypress.sites.GoldenSites#contents")
    void nothingIsToldThatNoPageShows(String content) throws Exception {
        assertThat(hidden(built(content))).isEmpty();
    }

    /** The look itself is worth something: a word, a day, an address and a cell that no page has are found. */
    @Test
    void whatNoPageShowsIsFound() throws Exception {
        Path output = built(SITES + "severnside-2026/content");
        Path json = output.resolve("data/publication.json");
        String told = Files.readString(json);
        Files.writeString(
                json,
                told.replaceFirst(
                        "\"entries\":\\[", "\"more\":[\"Zebra crossing\",\"1999-12-31\",\"../aims/none.html\"],$0"));
        assertThat(hidden(output))
                .containsExactly(
                        "publication.json.more: ../aims/none.html",
                        "publication.json.more: 1999-12-31",
                        "publication.json.more: Zebra crossing");
    }
}
