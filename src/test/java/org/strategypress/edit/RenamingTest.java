package org.strategypress.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.content.ContentReader;
import org.strategypress.content.ContentResult;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;

/** An id is changed with all that refers to it, and nothing else is. */
class RenamingTest {
    @TempDir
    Path folder;

    private void copySample() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("content"))) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(Path.of("content").relativize(each).toString());
                Files.createDirectories(to.getParent());
                Files.copy(each, to);
            }
        }
    }

    private TreeMap<String, String> texts() throws IOException {
        TreeMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isRegularFile)
                    .filter(path -> path.toString().matches(".*\\.(md|yaml)"))
                    .toList()) {
                texts.put(folder.relativize(each).toString(), Files.readString(each));
            }
        }
        return texts;
    }

    private Publication read() throws IOException {
        ContentResult result = ContentReader.read(folder, "content", true);
        assertThat(result.isRefused()).as(result.diagnostics().toString()).isFalse();
        return Objects.requireNonNull(result.publication());
    }

    /** What refers to what, with every id as it is. */
    private static List<String> arrows(Publication publication, String id, String as) {
        List<String> arrows = new ArrayList<>();
        Stream.concat(publication.entries().stream(), publication.editions().stream())
                .forEach(entry -> {
                    String from = entry.id().equals(id) ? as : entry.id();
                    entry.meta()
                            .trace()
                            .references()
                            .forEach(reference -> arrows.add(from + " > "
                                    + (reference.ref().id().equals(id)
                                            ? as
                                            : reference.ref().id())));
                    entry.meta()
                            .trace()
                            .links()
                            .forEach(link -> arrows.add(from + " : "
                                    + (id.equals(link.entryId())
                                            ? link.target().replace("entry:" + id, "entry:" + as)
                                            : link.target())));
                });
        Collections.sort(arrows);
        return arrows;
    }

    @Test
    void idsOfTheSampleAreRenamedWithAllThatRefersToThemAndBack() throws IOException {
        copySample();
        List<Entry> own = read().entries().stream()
                .filter(entry -> entry.where().file().path().startsWith("content/"))
                .filter(entry -> entry.kind() != ContentKind.SITE)
                .toList();
        Random random = new Random(41);
        for (int i = 0; i < 5; i++) {
            String id = own.get(random.nextInt(own.size())).id();
            TreeMap<String, String> before = texts();
            List<String> wanted = arrows(read(), id, "zz-new-" + i);
            Writing.write(Renaming.plan(folder, id, "zz-new-" + i));
            Publication now = read();
            assertThat(now.find(id)).as(id).isEmpty();
            assertThat(now.find("zz-new-" + i)).as(id).isPresent();
            assertThat(arrows(now, "-", "-")).as(id).isEqualTo(wanted);
            Writing.write(Renaming.plan(folder, "zz-new-" + i, id));
            TreeMap<String, String> after = texts();
            String was = "was: zz-new-" + i + "\n";
            assertThat(String.join("", after.values())).contains(was);
            after.replaceAll((path, text) -> text.replace(was + "  ", "").replace(was, ""));
            after.replaceAll((path, text) ->
                    before.containsKey(path) && !before.get(path).equals(text)
                            ? text.replace("id: " + id + "\n  ", "")
                            : text);
            after.replaceAll((path, text) ->
                    before.containsKey(path) && !before.get(path).equals(text)
                            ? text.replace("id: " + id + "\n", "")
                            : text);
            assertThat(after).as(id).isEqualTo(before);
        }
    }

    @Test
    void theOldIdIsNotedSoThatItsAddressStays() throws IOException {
        copySample();
        Writing.write(Renaming.plan(folder, "laptop", "laptop-loan"));
        assertThat(Files.readString(folder.resolve("offer/laptop-loan.md"))).startsWith("---\nwas: laptop\n");
        Writing.write(Renaming.plan(folder, "laptop-loan", "computer"));
        assertThat(was("computer")).containsExactly("laptop", "laptop-loan");
        Writing.write(Renaming.plan(folder, "computer", "laptop"));
        assertThat(was("laptop")).containsExactlyInAnyOrder("computer", "laptop-loan");
        Path file = folder.resolve("offer/laptop.md");
        Files.writeString(file, Files.readString(file).replaceFirst("was: .*", "was: [tablet]"));
        Writing.write(Renaming.plan(folder, "laptop", "computer"));
        assertThat(was("computer")).containsExactly("tablet", "laptop");
    }

    private List<String> was(String id) throws IOException {
        return read().find(id).orElseThrow().meta().handling().was();
    }

    @Test
    void filesAreRenamedWithTheirTranslationsAndKeepWhatTheyHold() throws IOException {
        copySample();
        Path bom = folder.resolve("offer/setting-up-home.md");
        Files.writeString(bom, "\ufeff" + Files.readString(bom).replace("\n", "\r\n"));
        String arabic = Files.readString(folder.resolve("offer/setting-up-home.ar.md"));
        List<FileChange> changes = Renaming.plan(folder, "setting-up-home", "first-home");
        assertThat(folder.resolve("offer/first-home.md")).doesNotExist();
        Writing.write(changes);
        assertThat(bom).doesNotExist();
        assertThat(Files.readString(folder.resolve("offer/first-home.md"))).startsWith("\ufeff---\r\n");
        assertThat(folder.resolve("offer/first-home.ar.md")).hasContent(arabic);
        assertThat(folder.resolve("offer/first-home.easy.md")).exists();
        assertThat(Files.readString(folder.resolve("site.yaml"))).contains("flyer: [first-home, ");
        assertThat(changes)
                .filteredOn(change -> !change.from().equals(folder.resolve("site.yaml")))
                .isNotEmpty()
                .allMatch(FileChange::isMoved);
    }

    private void small() throws IOException {
        Files.createDirectories(folder.resolve("offer"));
        write("site.yaml", "name: A\ncouncil: {name: B}\nlanguages: [en, ar]\nuse: [homes]\n");
        write("contacts.yaml", "- id: team\n  # us\n  title: Team\n  phone: \"01632 960000\"\n");
        write("explainers.yaml", "- title: How\n  about: home, home-two\n- title: Why\n  about: \"home, home-two\"\n");
        write("areas.yaml", "- id: homes\n  title: Homes\n");
        String fields = "areas: [homes]\nbasis: discretionary\nwho: {ages: 16-25}\nhow: [Ask.]\ncontact: 'team'\n";
        write(
                "offer/home.md",
                "---\ntitle: Home\n" + fields + "---\nSee [two](entry:home-two#why) and [us](entry:team).\n");
        write("offer/home.ar.md", "---\ntitle: بيت\n---\n[x](entry:home)\n");
        write("offer/home.easy.md", "---\ntitle: Home\n---\nSee [it](entry:home).\n");
        write(
                "offer/home-two.md",
                "---\ntitle: Two\nsummary: More of [it](entry:home)\n# kept\n" + fields
                        + "---\n## Why {#why}\nNot [x]\n\n[x]: entry:home\n");
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }

    @Test
    void linksListsOnOneLineAndFilesBesideAnEntryMoveWithItsId() throws IOException {
        small();
        TreeMap<String, String> before = texts();
        Writing.write(Renaming.plan(folder, "home", "first-home"));
        TreeMap<String, String> wanted = new TreeMap<>();
        before.forEach((path, text) -> wanted.put(
                path.replace("/home.", "/first-home."),
                text.replace("entry:home)", "entry:first-home)")
                        .replace("entry:home\n", "entry:first-home\n")
                        .replace("home, home-two", "first-home, home-two")));
        wanted.computeIfPresent("offer/first-home.md", (path, text) -> text.replaceFirst("---\n", "---\nwas: home\n"));
        assertThat(texts()).isEqualTo(wanted);
        assertThat(read().find("first-home")).isPresent();
        List<FileChange> changes = Renaming.plan(folder, "team", "us");
        assertThat(changes.stream().flatMap(change -> change.lines().stream()))
                .hasSize(9)
                .anyMatch(line -> line.endsWith("contacts.yaml:1: + - id: us"))
                .anyMatch(line -> line.endsWith("first-home.md:8: + contact: 'us'"));
    }

    @Test
    void theOldIdStandsBehindTheNewOneAlsoOnOneLine() throws IOException {
        small();
        write(
                "glossary.yaml",
                "- {id: one, title: One, meaning: It.} # kept\n- {title: Two, 'id': \"two\", meaning: It.}\n");
        Writing.write(Renaming.plan(folder, "one", "first"));
        Writing.write(Renaming.plan(folder, "two", "second"));
        assertThat(Files.readString(folder.resolve("glossary.yaml")))
                .isEqualTo("- {id: first, was: one, title: One, meaning: It.} # kept\n"
                        + "- {title: Two, 'id': \"second\", was: two, meaning: It.}\n");
        Writing.write(Renaming.plan(folder, "team", "us"));
        assertThat(Files.readString(folder.resolve("contacts.yaml")))
                .isEqualTo("- id: us\n  was: team\n  # us\n  title: Team\n  phone: \"01632 960000\"\n");
    }

    @Test
    void aFileThatCannotBeWrittenLeavesAllAsItWas() throws IOException {
        small();
        List<FileChange> changes = new ArrayList<>(Renaming.plan(folder, "home", "first-home"));
        TreeMap<String, String> before = texts();
        Files.createDirectories(folder.resolve("pages/about.md/in-the-way"));
        changes.add(new FileChange(
                folder.resolve("site.yaml"),
                folder.resolve("pages/about.md"),
                Files.readString(folder.resolve("site.yaml")),
                "name: C\n"));
        assertThatThrownBy(() -> Writing.write(changes)).hasMessageContaining("is there already");
        assertThat(texts()).isEqualTo(before);
        changes.set(changes.size() - 1, FileChange.of(folder.resolve("pages/about.md"), "x"));
        assertThatThrownBy(() -> Writing.write(changes)).hasMessageContaining("is there already");
        assertThat(texts()).isEqualTo(before);
        changes.set(
                changes.size() - 1, new FileChange(folder.resolve("site.yaml"), folder.resolve("site.yaml"), "", ""));
        assertThatThrownBy(() -> Writing.write(changes)).hasMessageContaining("changed meanwhile");
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void aDiskThatRefusesHalfWayLeavesAllAsItWasAndNothingBehind() throws IOException {
        small();
        TreeMap<String, String> before = texts();
        List<FileChange> changes = new ArrayList<>(Renaming.plan(folder, "home", "first-home"));
        // two new files of one name: the second one's move fails when the others are done
        changes.add(FileChange.of(folder.resolve("pages/new.md"), "x"));
        changes.add(FileChange.of(folder.resolve("pages/../pages/new.md"), "x"));
        assertThatThrownBy(() -> Writing.write(changes)).isInstanceOf(IOException.class);
        assertThat(texts()).isEqualTo(before);
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.map(each -> String.valueOf(each.getFileName()))).noneMatch(name -> name.startsWith(".new"));
        }
    }

    @Test
    void whatIsTakenOrNoIdOrUnknownIsRefusedWithACure() throws IOException {
        copySample();
        assertThatThrownBy(() -> Renaming.plan(folder, "setting-up-home", "First Home"))
                .hasMessageContaining("like first-home");
        assertThatThrownBy(() -> Renaming.plan(folder, "setting-up-home", "advocate"))
                .hasMessageContaining("another entry already");
        assertThatThrownBy(() -> Renaming.plan(folder, "setting-up-hom", "first-home"))
                .hasMessageContaining("did you mean “setting-up-home”?");
        assertThatThrownBy(() -> Renaming.plan(folder, "accommodation", "homes"))
                .hasMessageContaining("comes with the program");
        assertThatThrownBy(() -> Renaming.plan(folder, "setting-up-home", "timeline"))
                .as("a page that the site makes itself")
                .hasMessage("“timeline” is the id of a page that the site makes itself: choose another, like “timeline-"
                        + read().find("setting-up-home").orElseThrow().kind().idWord() + "”");
        assertThatThrownBy(() -> Renaming.plan(folder, "setting-up-home", "actions"))
                .as("a section")
                .hasMessageContaining("choose another, like “actions-");
        List<FileChange> changes = Renaming.plan(folder, "setting-up-home", "first-home");
        Files.writeString(folder.resolve("offer/setting-up-home.ar.md"), "changed");
        assertThatThrownBy(() -> Writing.write(changes)).hasMessageContaining("was changed meanwhile");
        assertThat(folder.resolve("offer/first-home.md")).doesNotExist();
    }

    /** Under another id the program's own entry would come back beside it, and what refers to it would be no part of the law. */
    @Test
    void anEntryThatChangesOneOfTheProgramKeepsTheIdByWhichItDoes() throws IOException {
        for (String each : List.of("frames/kinship", "areas", "statuses", "offer")) {
            Files.createDirectories(folder.resolve(each));
        }
        write("site.yaml", "name: A\nframes: [care-leavers, kinship]\n");
        write("areas/relationships.md", "---\ntitle: Your people\n---\n");
        write("statuses.yaml", "- {id: relevant, title: Relevant here}\n- {id: ours, title: Ours}\n");
        write("frames/kinship/areas.yaml", "- {id: accommodation, title: Room}\n- {id: fun, title: Fun}\n");
        write("offer/one.md", "---\ntitle: One\nareas: [relationships, kinship/fun]\nbasis: discretionary\n---\n");
        for (String each : List.of("relationships", "relevant", "kinship/accommodation")) {
            assertThatThrownBy(() -> Renaming.plan(folder, each, "other"))
                    .hasMessageContaining("“" + each + "” is the id of an entry that comes with the program")
                    .hasMessageContaining("change its title");
        }
        assertThat(Renaming.plan(folder, "ours", "other")).isNotEmpty();
        assertThat(Renaming.plan(folder, "kinship/fun", "other")).isNotEmpty();
    }

    /** The id stands without the frame's name in the files of that frame, and with it everywhere else. */
    @Test
    void anEntryOfASecondFrameKeepsTheNameOfItsFrame() throws IOException {
        for (String each : List.of("frames/young-carers", "areas/young-carers", "offer", "pages")) {
            Files.createDirectories(folder.resolve(each));
        }
        write("site.yaml", "name: A\nlanguages: [en, cy]\nframes: [care-leavers, young-carers]\n");
        write("frames/young-carers/areas.yaml", "- id: school\n  title: School\n- {id: a-break, title: A break}\n");
        write("areas.yaml", "- {id: school, title: College}\n");
        write("areas/young-carers/school.cy.md", "---\ntitle: Ysgol\n---\n");
        write(
                "offer/one.md",
                "---\ntitle: One\nareas: [young-carers/school, care-leavers/school]\nbasis: discretionary\n---\n");
        write(
                "offer/two.md",
                "---\n"
                        + "title: Two\n"
                        + "areas: \"school, young-carers/school, young-carers/a-break\"\n"
                        + "basis: discretionary\n"
                        + "---\n");
        write("pages/p.md", "---\ntitle: P\n---\n[a](entry:young-carers/school) [b](entry:school)\n");

        Writing.write(Renaming.plan(folder, "young-carers/school", "lessons"));
        assertThat(Files.readString(folder.resolve("frames/young-carers/areas.yaml")))
                .startsWith("- id: lessons\n  was: school\n  title: School\n");
        assertThat(folder.resolve("areas/young-carers/lessons.cy.md")).exists();
        assertThat(Files.readString(folder.resolve("offer/one.md")))
                .contains("[young-carers/lessons, care-leavers/school]");
        assertThat(Files.readString(folder.resolve("offer/two.md")))
                .contains("\"school, young-carers/lessons, young-carers/a-break\"");
        assertThat(Files.readString(folder.resolve("pages/p.md")))
                .contains("[a](entry:young-carers/lessons) [b](entry:school)");
        assertThat(was("young-carers/lessons")).containsExactly("young-carers/school");

        Writing.write(Renaming.plan(folder, "school", "care-leavers/college"));
        assertThat(Files.readString(folder.resolve("offer/one.md")))
                .contains("[young-carers/lessons, care-leavers/college]");
        assertThat(Files.readString(folder.resolve("offer/two.md")))
                .contains("\"college, young-carers/lessons, young-carers/a-break\"");
        assertThat(was("college")).containsExactly("school");
        Writing.write(Renaming.plan(folder, "young-carers/lessons", "young-carers/school"));
        assertThat(read().find("young-carers/school")).isPresent();
    }

    @Test
    void whatNamesTheEntryByItsTitleKeepsItAndWhatNamesItsIdInWordsHasTheNewOne() throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: Test\n");
        Files.writeString(
                folder.resolve("priorities.yaml"),
                "- {number: \"1\", title: A home that lasts}\n- {number: \"2\", title: Work}\n");
        Files.writeString(
                folder.resolve("actions.yaml"),
                "- {title: One, priorities: [A home that lasts]}\n"
                        + "- {title: Two, priorities: \"Priority 1, Priority 2\"}\n"
                        + "- {title: Three, priorities: Priority 1}\n");
        for (FileChange change : Renaming.plan(folder, "priority-1", "homes")) {
            Files.writeString(change.to(), change.after());
        }
        assertThat(Files.readString(folder.resolve("actions.yaml")))
                .contains("[A home that lasts]", "\"homes, Priority 2\"", "priorities: homes");
        assertThat(read().entries().stream()
                        .flatMap(entry -> entry.meta().trace().references().stream())
                        .map(reference -> reference.ref().id()))
                .containsExactly("homes", "homes", "priority-2", "homes");
    }
}
