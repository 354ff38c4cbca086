package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.strategypress.model.ContentKind;

/** The default theme's files agree with each other: parts with kinds, templates with messages. */
final class ThemeTest {
    private static final Path THEME = Path.of("themes/default");

    /** What could act instead of look, or leave text unescaped. */
    private static final List<String> BANNED = List.of(
            "?no_esc",
            "<#noautoesc",
            "<#attempt",
            ".now",
            "?api",
            "?new",
            "<#setting",
            "?interpret",
            "?eval",
            "<#outputformat",
            "<script",
            "<style",
            " style=",
            "javascript:",
            "onclick");

    /** The one script there is. */
    private static final String OWN_SCRIPT = "<script src=\"${asset(\"site.js\")}\" defer></script>";

    /** The beginnings of keys whose ends are only known when a page is made, or that the program itself asks for. */
    private static final Set<String> DYNAMIC = Set.of(
            "ages.",
            "accessibility.status.",
            "going.",
            "say.",
            "marked-by.",
            "state.title",
            "answer.",
            "audience.",
            "basis.",
            "better.",
            "body-status.",
            "body.",
            "by.",
            "callout.",
            "contacts.",
            "decision-status.",
            "help.",
            "hours.",
            "weekday.",
            "quote.",
            "reading.",
            "report.",
            "reach.relay",
            "reach.text",
            "reach.whatsapp",
            "data.",
            "date.",
            "edition.",
            "epub",
            "imposed",
            "word",
            "find.age.",
            "formats.",
            "glossary.all",
            "glossary.close",
            "heading.accessibility-",
            "heading.find-",
            "heading.pledges-",
            "implication.applies.",
            "kind.decision",
            "kind.report",
            "label.maker",
            "language.name",
            "living.",
            "messages.reviewed",
            "milestone.",
            "changes.",
            "chart.",
            "month.",
            "notes.",
            "option.",
            "page.",
            "pdf",
            "print.address",
            "print.player",
            "print.code",
            "per.",
            "principles.",
            "status.",
            "table.scroll",
            "task.",
            "term.",
            "timeline.",
            "year.",
            "title.");

    @Test
    void everyKindHasAPart() {
        for (ContentKind kind : ContentKind.values()) {
            assertThat(THEME.resolve("parts/" + kind.folder() + ".ftlh")).isRegularFile();
        }
    }

    @Test
    void everyTemplateCanBeParsed() throws IOException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        for (Map.Entry<String, String> template : templates().entrySet()) {
            assertThat(new Template(template.getKey(), new StringReader(template.getValue()), configuration).toString())
                    .isNotBlank();
        }
    }

    @Test
    void templatesOnlyLookAndNeverLeaveTextUnescaped() throws IOException {
        templates()
                .forEach((name, text) -> assertThat(text.replace(OWN_SCRIPT, ""))
                        .as(name)
                        .doesNotContain(BANNED.toArray(String[]::new)));
    }

    @Test
    void everyMessageThatATemplateAsksForIsThere() throws IOException {
        assertThat(messages().stringPropertyNames()).containsAll(asked());
    }

    @Test
    void everyMessageIsAskedFor() throws IOException {
        Set<String> idle = new TreeSet<>(messages().stringPropertyNames());
        idle.removeAll(asked());
        idle.removeIf(key -> DYNAMIC.stream().anyMatch(key::startsWith));
        assertThat(idle).isEmpty();
    }

    @Test
    void noMessageIsGivenTwice() throws IOException {
        List<String> keys = Files.readAllLines(THEME.resolve("messages/en.properties")).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void messagesUseTypographicApostrophesAndQuotes() throws IOException {
        messages()
                .forEach((key, text) ->
                        assertThat(String.valueOf(text)).as(String.valueOf(key)).doesNotContain("'", "\""));
    }

    @Test
    void templatesHoldNoWordsOfTheirOwn() throws IOException {
        Pattern words = Pattern.compile(">\\s*([A-Z][A-Za-z ,.’]{2,})\\s*<");
        List<String> found = new ArrayList<>();
        templates().forEach((name, text) -> {
            String html = text.replaceAll("(?s)<#--.*?-->", "").replaceAll("\\$\\{[^}]*}", "");
            Matcher matcher = words.matcher(html.replaceAll("</?[#@][^>]*>", "<>"));
            while (matcher.find()) {
                found.add(name + ": " + matcher.group(1));
            }
        });
        assertThat(found).isEmpty();
    }

    private static Set<String> asked() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String text : templates().values()) {
            find(keys, "", text, "msg\\(\"([^\"]+)\"\\s*[,)]");
            find(keys, "", text, "@(?:m\\.)?say \"([^\"]+)\"");
            find(keys, "", text, "@(?:m\\.)?invite \"([^\"]+)\"");
            find(keys, "", text, "m\\.asks\\(\"([^\"]+)\"");
            find(keys, "label.", text, "@(?:m\\.)?fact \"([^\"]+)\"");
            find(keys, "absent.", text, "@(?:m\\.)?absent \"([^\"]+)\"");
            find(keys, "heading.", text, "@(?:m\\.)?section e=\\w+ key=\"([^\"]+)\"");
            find(keys, "heading.", text, "@bit \"([^\"]+)\"");
            find(keys, "kind.", text, "@(?:m\\.)?start e=\\w+ kind=\"([^\"]+)\"");
            find(keys, "intro.", text, "@card \"([^\"]+)\"");
            find(keys, "", text, "@line \"([^\"]+)\"");
            Matcher lists = Pattern.compile("@m\\.pages \\[([^\\]]*)]/>").matcher(text);
            while (lists.find()) {
                find(keys, "intro.", lists.group(1), "\"([^\"]+)\"");
            }
        }
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/strategypress/html"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                find(keys, "", Files.readString(source), "\\bmessages(?:\\(\\))?\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");
            }
        }
        return keys;
    }

    private static void find(Set<String> keys, String prefix, String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            keys.add(prefix + matcher.group(1));
        }
    }

    private static Properties messages() throws IOException {
        Properties properties = new Properties();
        properties.load(
                new StringReader(Files.readString(THEME.resolve("messages/en.properties"), StandardCharsets.UTF_8)));
        return properties;
    }

    private static Map<String, String> templates() throws IOException {
        Map<String, String> templates = new TreeMap<>();
        try (Stream<Path> files = Files.walk(THEME)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".ftlh")).toList()) {
                templates.put(THEME.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return templates;
    }
}
