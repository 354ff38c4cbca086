package org.strategypress.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.strategypress.content.EntrySource;
import org.strategypress.content.ReadBefore;
import org.strategypress.edit.EntryChange;
import org.strategypress.edit.FileChange;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/** What the forms of each publication send is what stands in its files, and one change changes one place. */
class FormLawTest {
    private static final int EDITS = 100;
    private static final List<String> HARD = List.of(
            "It's “here”: 10% # not a comment",
            "- begins like a list",
            "yes",
            "08",
            "{a, b]",
            "back\\slash and \"quotes\"",
            "🙂 مرحبا",
            "ends with a colon:",
            "null",
            "~",
            "-",
            "1_000",
            "0x1F",
            "12:30",
            "2026-10-01",
            "#hash",
            "a: b",
            "!tag",
            "&anchor",
            "*alias",
            "%percent",
            "@at",
            "`tick`",
            "| bar",
            "> fold",
            "'",
            "\"",
            "two  blanks",
            "a\u00a0b",
            "tab\there",
            "=1+1",
            "<<",
            "---",
            "...",
            "a\u2028b");

    static List<Path> publications() throws IOException {
        try (Stream<Path> sites = Files.list(Path.of("src/test/resources/sites"))) {
            return Stream.concat(
                            Stream.of(Path.of("content")),
                            sites.map(site -> site.resolve("content")).sorted())
                    .toList();
        }
    }

    private static Element form(Contents contents, EntrySource entry) {
        return Jsoup.parse(EntryPage.of(contents, entry, List.of(), null, null, "t"))
                .selectFirst("form[action$=save]");
    }

    @ParameterizedTest
    @MethodSource("publications")
    void aFormSentAsItIsChangesNothing(Path content) throws IOException {
        Contents contents = Contents.read(content, new ReadBefore());
        List<EntrySource> all =
                EntrySource.read(content, "content", new ReadBefore()).entries();
        assertThat(all).hasSizeGreaterThan(10);
        for (EntrySource each : all) {
            Map<String, List<String>> sent = SentForm.of(form(contents, each));
            FileChange change = EntryChange.plan(each, sent::get);
            assertThat(change.lines()).as(each.file() + " " + each.name()).isEmpty();
            assertThat(change.after()).isEqualTo(change.before());
        }
    }

    @ParameterizedTest
    @MethodSource("publications")
    void oneChangeChangesOnePlace(Path content) throws IOException {
        Contents contents = Contents.read(content, new ReadBefore());
        List<EntrySource> all =
                EntrySource.read(content, "content", new ReadBefore()).entries();
        Random random = new Random(20261127);
        int made = 0;
        for (int edit = 0; edit < EDITS; edit++) {
            EntrySource entry = all.get(random.nextInt(all.size()));
            Element form = form(contents, entry);
            List<Element> lines = form.select("input[type=text][name]").stream()
                    .filter(each -> !each.attr("name").contains("+"))
                    .toList();
            if (lines.isEmpty()) {
                continue;
            }
            Element line = lines.get(random.nextInt(lines.size()));
            String path = line.attr("name");
            String old = line.attr("value");
            if (old.isEmpty()
                    && path.contains("/")
                    && at(entry.fields(), path.substring(0, path.lastIndexOf('/'))) == null) {
                continue; // a group that is not there yet: the next test
            }
            String now = HARD.get(random.nextInt(HARD.size()));
            line.attr("value", now);
            Map<String, List<String>> sent = SentForm.of(form);
            FileChange change = EntryChange.plan(entry, sent::get);
            String name = entry.file() + " " + path + ": " + old + " -> " + now;
            assertThat(leaf(entry, change, path)).as(name).isEqualTo(now);
            int folded = (int) old.lines().count() + 1 + old.length() / 60;
            assertThat(changedLines(change)).as(name).isBetween(1, 2 + folded);
            made++;
        }
        assertThat(made).isGreaterThan(EDITS / 2);
    }

    private static String leaf(EntrySource entry, FileChange change, String path) {
        Mapping fields = Changed.fields(entry, change);
        return at(fields, path) instanceof Scalar scalar ? scalar.text().strip() : "";
    }

    private static YamlNode at(Mapping fields, String path) {
        YamlNode node = fields;
        for (String part : path.split("/", -1)) {
            if (node instanceof Mapping mapping) {
                node = FieldForm.value(mapping, part);
            } else if (node instanceof Sequence list && part.matches("[0-9]+")) {
                node = list.items().get(Integer.parseInt(part));
            } else {
                return null;
            }
        }
        return node;
    }

    private static int changedLines(FileChange change) {
        List<String> old = new ArrayList<>(change.before().lines().toList());
        List<String> now = new ArrayList<>(change.after().lines().toList());
        List<String> kept = new ArrayList<>(old);
        now.forEach(kept::remove);
        List<String> more = new ArrayList<>(now);
        old.forEach(more::remove);
        return Math.max(kept.size(), more.size());
    }
}
