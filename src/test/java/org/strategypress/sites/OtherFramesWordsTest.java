package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.strategypress.frame.Frame;
import org.strategypress.frame.FrameMessages;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;

/**
 * No word of one offer stands in another's: every ready-made frame against every other, in each of the theme's languages. What a
 * frame says is read from its files, so a word that is added there is looked for everywhere else without a line here. A word may
 * stand where the publication's own frames, its own content, the theme's plain words or what its readers type have it too.
 */
class OtherFramesWordsTest {
    private static final Path FRAMES = Path.of("src/main/resources/frames");
    private static final Path THEME = Path.of("themes/default/messages");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Pattern ID = Pattern.compile("(?:^- |\\{)id: ([a-z-]+)", Pattern.MULTILINE);
    private static final Pattern FACT = Pattern.compile(
            "(?:^ +|, )(?:title|summary|test|question|legal): \"?(.+?)\"?(?:, order: \\d+}|}|)$", Pattern.MULTILINE);

    /** Words that are one offer's alone, however a sentence goes on; a frame's whole sentences are looked for as well. */
    private static final Map<String, Pattern> ALONE = Map.of(
            Frame.USUAL,
            Pattern.compile("care.?leaver|leaving.care|leave care|corporate parent|personal adviser|pathway plan"
                    + "|former relevant|stand with care|still in care|in society"),
            "kinship",
            Pattern.compile("kinship|special guardian|child arrangements order|private fostering|child lives with you"),
            "send",
            Pattern.compile("\\behcp?\\b|health and care plan|\\bsen (?:and disab|support)|sendiass|special needs"));

    @TempDir
    Path folder;

    /** Each ready-made frame alone, two without care leavers', one of a council's own, and none. */
    static Stream<List<String>> publications() {
        return Stream.concat(
                FrameMessages.READY.stream().map(List::of),
                Stream.of(List.of("kinship", "send"), List.of("send", "kinship"), List.of("own"), List.of()));
    }

    @ParameterizedTest
    @MethodSource("publications")
    void aSmallPublicationInTenLanguagesSaysWhatItsFramesSayAndWhatNoOtherDoes(List<String> frames) throws Exception {
        write(frames);
        Map<String, String> texts = build(folder.resolve("content"));
        assertNothingForeign(frames, folder.resolve("content"), texts);
        String all = String.join("\n", texts.values());
        for (String frame : frames) {
            for (String language : languages()) {
                boolean english = language.equals("en");
                boolean first = frame.equals(frames.get(0)); // its words stand where an entry is of both
                assertThat(said(frame, language).stream().filter(all::contains))
                        .as(frame + " in " + language)
                        .hasSizeGreaterThan(frame.equals("own") ? -1 : (first ? 4 : 3) * (english ? 5 : 1));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "marlbeck-kinship-2026, kinship",
        "hallowmere-send-2026, send",
        "lough-arden-2026, care-leavers-northern-ireland",
        "thornmoor-2025, care-leavers",
        "severnside-2026, care-leavers",
        "oakmere-offers-2026, care-leavers kinship",
        "tarrowby-homelessness-2026, ''"
    })
    void aWholePublicationSaysWhatNoOtherFrameDoes(String site, String frames) throws Exception {
        Path content = Path.of("src/test/resources/sites", site, "content");
        List<String> named =
                Stream.of(frames.split(" ")).filter(each -> !each.isEmpty()).toList();
        assertNothingForeign(named, content, build(content));
    }

    /** The check itself: of a word of each frame it would know that it is not its own. */
    @Test
    void aWordOfEachFrameIsKnownToBeForeignInEveryOther() throws IOException {
        for (String frame : FrameMessages.READY) {
            for (String other : FrameMessages.READY) {
                if (!frame.equals(other)) {
                    for (String language : languages()) {
                        Set<String> foreign = foreign(List.of(other), frame, language);
                        boolean sameWords = FrameMessages.wordsOf(frame).equals(FrameMessages.wordsOf(other));
                        assertThat(foreign.size())
                                .as(frame + " in " + other + ", " + language)
                                .isGreaterThan(sameWords ? -1 : 12);
                    }
                }
            }
        }
        assertThat(foreign(List.of("kinship"), Frame.USUAL, "en"))
                .contains("where do you stand with care?", "care leavers", "financial literacy");
        assertThat(foreign(List.of("care-leavers-northern-ireland"), Frame.USUAL, "en"))
                .contains("financial literacy")
                .anyMatch(each -> each.startsWith("children and social work act 2017"));
    }

    private void assertNothingForeign(List<String> frames, Path content, Map<String, String> texts) throws IOException {
        String own = lower(String.join("\n", files(content, ".*").values())) + "\n" + typed(frames);
        List<String> found = new ArrayList<>();
        for (String frame : FrameMessages.READY) {
            if (frames.contains(frame)) {
                continue;
            }
            Map<Pattern, String> wanted = new LinkedHashMap<>();
            for (String language : languages()) {
                foreign(frames, frame, language).stream()
                        .filter(each -> !own.contains(each))
                        .forEach(each -> wanted.put(word(each), each));
            }
            texts.forEach((path, text) -> wanted.forEach((pattern, words) -> {
                if (text.contains(words) && pattern.matcher(text).find()) {
                    found.add(path + ": “" + words + "” of " + frame);
                }
            }));
            Pattern alone = ALONE.get(frame);
            if (alone != null
                    && frames.stream()
                            .noneMatch(each -> FrameMessages.wordsOf(each).equals(frame))) {
                texts.forEach((path, text) -> alone.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .filter(each -> !own.contains(each))
                        .forEach(each -> found.add(path + ": " + each + " of " + frame)));
            }
        }
        assertThat(found.stream().distinct()).isEmpty();
    }

    /** What a frame says in a language and a publication of other frames must not. */
    private static Set<String> foreign(List<String> frames, String frame, String language) throws IOException {
        StringBuilder other = new StringBuilder();
        for (String each : frames) {
            other.append(String.join("\n", said(each, language))).append('\n');
        }
        properties(THEME.resolve(language + ".properties")).forEach((key, text) -> {
            if (!key.startsWith("term.")) {
                other.append(lower(text)).append('\n');
            }
        });
        Set<String> foreign = new TreeSet<>(said(frame, language));
        foreign.removeIf(each -> other.indexOf(each) >= 0);
        return foreign;
    }

    /** All that a frame says in a language, of more than one word: messages, and what it knows of its law and its readers. */
    private static Set<String> said(String frame, String language) throws IOException {
        Set<String> said = new TreeSet<>();
        if (!FrameMessages.READY.contains(frame)) {
            return said;
        }
        Map<String, String> theme = properties(THEME.resolve(language + ".properties"));
        String words = FrameMessages.wordsOf(frame);
        for (String text : properties(FRAMES.resolve(words + "/messages/" + language + ".properties"))
                .values()) {
            said.addAll(fragments(text, theme));
        }
        List<Path> facts = language.equals("en")
                ? Stream.of("areas", "statuses", "situations")
                        .map(each -> FRAMES.resolve(frame + "/" + each + ".yaml"))
                        .toList()
                : List.of(FRAMES.resolve(frame + "/words/" + language + ".yaml"));
        for (Path file : facts) {
            FACT.matcher(Files.readString(file)).results().forEach(each -> said.add(each.group(1)));
        }
        if (words.equals(Frame.USUAL)) {
            theme.forEach((key, text) -> {
                if (key.matches("term[.](care-leaver|personal-adviser|child-in-care|children-council)[.].*")) {
                    said.add(text);
                }
            });
        }
        return said.stream()
                .map(each -> lower(each).replaceAll("^[ ,.:]+|[ ,.:]+$", ""))
                .filter(each -> each.contains(" "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> fragments(String text, Map<String, String> theme) {
        String filled = Pattern.compile("\\{([a-z-]+[.](?:one|many))}")
                .matcher(text)
                .replaceAll(term -> Objects.requireNonNull(theme.get("term." + term.group(1))));
        return List.of(filled.split("\\{[^}]*}"));
    }

    /** What the readers of these frames type, which a search must know: a care leaver may ask for what a special guardian gets. */
    private static String typed(List<String> frames) throws IOException {
        Set<String> lists = new TreeSet<>(Set.of("everyday"));
        for (String frame : frames) {
            Path file = FRAMES.resolve(frame + "/frame.yaml");
            if (Files.exists(file)) {
                Pattern.compile("^search: \\[?([a-z, -]+)", Pattern.MULTILINE)
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(found -> lists.addAll(List.of(found.group(1).split(", "))));
            }
        }
        StringBuilder typed = new StringBuilder();
        String list = "";
        for (String line : Files.readAllLines(Path.of("src/main/resources/search/readers-words.txt"))) {
            list = line.startsWith("[") ? line.substring(1, line.length() - 1) : list;
            if (lists.contains(list) && !line.startsWith("#")) {
                typed.append(lower(line)).append('\n');
            }
        }
        return typed.toString();
    }

    private Map<String, String> build(Path content) throws Exception {
        Path output = folder.resolve("out");
        BuildReport report = Build.run(Requests.website(content, output, null, DAY), BuildProgress.SILENT);
        assertThat(report.isRefused()).isFalse();
        Map<String, String> texts = new TreeMap<>();
        files(output, ".*[.](html|js|json|jsonld|csv|txt|xml|webmanifest)").forEach((path, text) -> {
            if (!path.matches(".*(need-words|words-of-need).*")) { // what readers in danger may type, the same for all
                String plain = path.endsWith(".html") ? text + "\n" + text.replaceAll("<[^>]*>", "") : text;
                texts.put(path, lower(Parser.unescapeEntities(plain, false)));
            }
        });
        assertThat(texts).hasSizeGreaterThan(20);
        return texts;
    }

    private static Map<String, String> files(Path folder, String names) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (file.toString().matches(names) && !file.toString().matches(".*[.](png|jpg|jpeg|svg|mp3|webp)")) {
                    texts.put(folder.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return texts;
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{M}])" + Pattern.quote(words) + "(?![\\p{L}\\p{M}])");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static List<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(THEME)) {
            List<String> languages = files.map(
                            file -> file.getFileName().toString().replace(".properties", ""))
                    .sorted()
                    .toList();
            assertThat(languages).hasSize(10).contains("en", "ar", "ckb");
            return languages;
        }
    }

    private static Map<String, String> properties(Path file) throws IOException {
        Properties read = new Properties();
        read.load(new StringReader(Files.readString(file)));
        Map<String, String> words = new TreeMap<>();
        read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
        return words;
    }

    private static List<String> ids(String frame, String file, String prefix) throws IOException {
        return ID.matcher(Files.readString(FRAMES.resolve(frame + "/" + file + ".yaml")))
                .results()
                .map(each -> prefix + each.group(1))
                .toList();
    }

    /** A publication with help in every area, for every status and situation of its frames, in ten languages and Easy Read. */
    private void write(List<String> frames) throws IOException {
        List<String> areas = new ArrayList<>();
        List<String> statuses = new ArrayList<>();
        List<String> situations = new ArrayList<>();
        for (String frame : frames) {
            if (frame.equals("own")) {
                areas.add("a-break");
                file("frames/own/areas.yaml", "- {id: a-break, title: A break}\n");
                file("frames/own/frame.yaml", "names: our offer\n");
            } else {
                String prefix = frame.equals(frames.get(0)) ? "" : frame + "/";
                areas.addAll(ids(frame, "areas", prefix));
                statuses.addAll(ids(frame, "statuses", prefix));
                situations.addAll(ids(frame, "situations", prefix));
            }
        }
        if (frames.isEmpty()) {
            areas.add("a-break");
            file("areas.yaml", "- {id: a-break, title: A break}\n");
        }
        List<String> others =
                languages().stream().filter(each -> !each.equals("en")).toList();
        file(
                "site.yaml",
                "name: Here\ncouncil: {name: Ourshire Council}\nlanguages: [en, " + String.join(", ", others)
                        + "]\nframes: " + frames
                        + "\nhelp: {contact: team, emergency: team, complaints: team, advocacy: team}\n");
        file("contacts.yaml", "- {id: team, title: Our team, phone: 01632 960000, urgent: yes}\n");
        file("strategy.md", "---\ntitle: Our words\n---\nWords.\n");
        file("stories.yaml", "- {title: A day, body: Words.}\n");
        file("pledges.yaml", "- {title: We will listen}\n");
        String who = statuses.isEmpty()
                ? "who: {ages: 16-24}\n"
                : "who: {ages: 16-24, statuses: " + statuses + ", situations: " + situations + "}\n";
        for (String id : List.of("zeta", "theta")) {
            String contact = id.equals("zeta") ? "contact: team\nhow: [Ask.]\n" : "";
            file(
                    "offer/" + id + ".md",
                    "---\ntitle: The " + id + "\nareas: " + areas + "\nbasis: discretionary\n" + who
                            + "amount: {fixed: 50}\n" + contact + "---\nWords.\n");
            for (String language : others) {
                file("offer/" + id + "." + language + ".md", "---\ntitle: Zz " + id + "\n---\nZz.\n");
            }
            file("offer/" + id + ".easy.md", "---\ntitle: Zz " + id + "\n---\nZz.\n");
        }
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve("content").resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }
}
