package org.strategypress.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The twelve made-up councils, read by a second way: other parsers, and none of the program's own classes. */
final class GoldenCouncils {
    static final Path FOLDER = Path.of("src/test/resources/compare/golden");

    private static final Pattern SUM = Pattern.compile("(?:up to )?£([0-9,]+)(?: a (\\w+))?");

    private GoldenCouncils() {}

    /**
     * One thing that a council says.
     *
     * @param kind empty where it is of none
     * @param refused whether the council says that it does not give it
     * @param pounds its one sum; null where it has none
     * @param per its rhythm, or {@code once}
     * @param ages as the pages print them
     * @param to the oldest age, or null
     * @param link where it is said
     */
    record Fact(
            String council,
            String kind,
            String title,
            boolean refused,
            @Nullable Integer pounds,
            String per,
            String ages,
            @Nullable Integer to,
            String link,
            String day) {}

    static List<Fact> read() throws IOException {
        Map<String, Object> mapping = yaml(FOLDER.resolve("compare.yaml"));
        Map<String, Map<String, String>> maps = cast(mapping.get("map"));
        Map<String, String> sites = cast(mapping.get("sites"));
        List<Fact> facts = new ArrayList<>();
        try (Stream<Path> inside = Files.list(FOLDER)) {
            for (Path each : inside.sorted().toList()) {
                String name = each.getFileName().toString();
                if (name.endsWith(".csv")) {
                    sheet(each, facts);
                } else if (Files.exists(each.resolve("data/publication.json"))) {
                    data(each.resolve("data/publication.json"), maps.get(name), sites.get(name), facts);
                } else if (Files.isDirectory(each)) {
                    Path inner = each.resolve("content");
                    content(Files.exists(inner) ? inner : each, maps.get(name), facts);
                }
            }
        }
        return facts;
    }

    private static void content(Path folder, Map<String, String> map, List<Fact> facts) throws IOException {
        Map<String, Object> site = yaml(folder.resolve("site.yaml"));
        Map<String, String> council = cast(site.get("council"));
        List<Map<String, Object>> offer = cast(new Yaml().load(Files.readString(folder.resolve("offer.yaml"))));
        for (Map<String, Object> each : offer) {
            String id = (String) each.get("id");
            boolean no = each.get("amount").equals(false);
            Map<String, Object> amount = no ? Map.of() : cast(each.get("amount"));
            Object sum = amount.getOrDefault("fixed", amount.get("up-to"));
            Map<String, String> who = each.containsKey("who") ? cast(each.get("who")) : Map.of();
            String[] ages = who.getOrDefault("ages", "").split("-");
            facts.add(new Fact(
                    council.get("name"),
                    map.getOrDefault(id, ""),
                    (String) each.get("title"),
                    no,
                    (Integer) sum,
                    (String) amount.getOrDefault("per", "once"),
                    ages.length < 2 ? "Not said" : ages[0] + " to " + ages[1],
                    ages.length < 2 ? null : Integer.valueOf(ages[1]),
                    site.get("base-url") + "offer/" + id + ".html",
                    new java.text.SimpleDateFormat("yyyy-MM-dd", java.util.Locale.ROOT)
                            .format((java.util.Date) each.get("checked"))));
        }
    }

    private static void data(Path file, Map<String, String> map, @Nullable String site, List<Fact> facts)
            throws IOException {
        JsonNode root = new ObjectMapper().readTree(file.toFile());
        for (JsonNode each : root.get("entries")) {
            if (!each.get("kind").asText().equals("entitlement")) {
                continue;
            }
            JsonNode amount = each.get("amounts").get(0);
            JsonNode worth = amount.get("worth");
            JsonNode ages = each.get("ages");
            String url = each.get("url").asText();
            facts.add(new Fact(
                    root.get("site").get("council").get("name").asText(),
                    map.getOrDefault(each.get("id").asText(), ""),
                    each.get("title").asText(),
                    worth.get("shape").asText().equals("none"),
                    worth.has("pounds") ? worth.get("pounds").asInt() : null,
                    amount.has("per") ? amount.get("per").asText() : "once",
                    ages == null
                            ? "Not said"
                            : ages.get("from").asInt() + " to " + ages.get("to").asInt(),
                    ages == null ? null : ages.get("to").asInt(),
                    url.startsWith("..") ? site + url.substring(3) : url,
                    each.get("checked").asText()));
        }
    }

    private static void sheet(Path file, List<Fact> facts) throws IOException {
        CSVFormat format = CSVFormat.Builder.create(CSVFormat.RFC4180)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader in = Files.newBufferedReader(file)) {
            for (CSVRecord row : format.parse(in)) {
                Matcher sum = SUM.matcher(row.get("amount"));
                boolean money = sum.matches();
                boolean said = !row.get("oldest").isEmpty();
                facts.add(new Fact(
                        row.get("council"),
                        row.get("kind"),
                        row.get("title"),
                        row.get("amount").equals("no"),
                        money ? Integer.valueOf(sum.group(1).replace(",", "")) : null,
                        money && sum.group(2) != null ? sum.group(2) : "once",
                        said ? row.get("youngest") + " to " + row.get("oldest") : "Not said",
                        said ? Integer.valueOf(row.get("oldest")) : null,
                        row.get("source"),
                        row.get("day")));
            }
        }
    }

    private static Map<String, Object> yaml(Path file) throws IOException {
        return cast(new Yaml().load(Files.readString(file)));
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(@Nullable Object value) {
        return (T) Objects.requireNonNullElseGet(value, HashMap::new);
    }
}
