package org.strategypress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.strategypress.frame.Frame;
import org.strategypress.frame.FrameMessages;
import org.strategypress.markdown.Markdown;
import org.strategypress.model.Area;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;

/** The frames of a publication: those that come with the program, a council's own, several, and none. */
class FramesTest {
    @TempDir
    Path folder;

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private ContentResult read(String frames) throws IOException {
        file("site.yaml", "name: Test\n" + frames);
        return ContentReader.read(folder, "content", false);
    }

    private Publication good(String frames) throws IOException {
        ContentResult result = read(frames);
        assertThat(result.diagnostics()).isEmpty();
        return Objects.requireNonNull(result.publication());
    }

    private List<String> areas(String frames) throws IOException {
        return good(frames).areas().stream().map(Area::id).toList();
    }

    static List<String> ready() {
        return FrameMessages.READY;
    }

    /** A fact of the law has its source, the day it was read and how sure it is; what is not read in the law has no section. */
    @ParameterizedTest
    @MethodSource("ready")
    void everyFactOfAReadyMadeFrameHasItsSource(String id) throws IOException {
        ReadyMade made = new ReadyMade(new Markdown(), List.of(new ReadyMade.ChosenFrame(id, List.of())));
        Frame frame = made.frames().get(0);
        Frame.Law law = Objects.requireNonNull(frame.law());
        assertThat(frame.names()).isNotEmpty();
        assertThat(law.source()).startsWith("https://www.legislation.gov.uk/");
        assertThat(law.checked()).isNotNull();
        assertThat(law.enacted()).isNotNull();
        assertThat(law.nation()).isNotNull();
        assertThat(law.isSure()).isTrue();
        String text;
        try (var in = FramesTest.class.getResourceAsStream("/frames/" + id + "/frame.yaml")) {
            text = new String(Objects.requireNonNull(in).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        assertThat(text).contains("sure: primary");
        frame.duties()
                .forEach(duty -> assertThat(duty.sure() == Frame.Sureness.SECONDARY)
                        .as(duty.id())
                        .isEqualTo(duty.law() == null));
        for (Entry each : made.entries("en", new Diagnostics()).values()) {
            each.as(Area.class).ifPresent(area -> {
                assertThat(area.legal()).as(area.id()).isNotNull();
                assertThat(area.checked()).as(area.id()).isNotNull();
                assertThat(Objects.requireNonNull(area.meta().origin().source()).link())
                        .as(area.id())
                        .startsWith("https://www.legislation.gov.uk/");
                assertThat(area.enacted()).as(area.id()).isNotNull();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("ready")
    void anOfferHasTheAreasOfItsFrameAlone(String id) throws IOException {
        String area = id.equals("send") ? "travel" : "relationships";
        file("offer.yaml", "- {title: Help, areas: [" + area + "], basis: discretionary}\n");
        assertThat(areas("frames: [" + id + "]\n"))
                .isEqualTo(
                        switch (id) {
                            case "kinship" ->
                                List.of(
                                        "health-and-wellbeing",
                                        "relationships",
                                        "education-and-training",
                                        "accommodation");
                            case "send" ->
                                List.of("education-health-care", "other-education", "training", "travel", "adulthood");
                            case "care-leavers" ->
                                List.of(
                                        "health-and-wellbeing",
                                        "relationships",
                                        "education-and-training",
                                        "employment",
                                        "accommodation",
                                        "participation",
                                        "financial-literacy");
                            default ->
                                List.of(
                                        "health-and-wellbeing",
                                        "relationships",
                                        "education-and-training",
                                        "employment",
                                        "accommodation",
                                        "participation");
                        });
    }

    @Test
    void thoseWhoNameNoneHaveCareLeaversAndThoseWhoNameNothingHaveNone() throws IOException {
        file("offer.yaml", "- {title: Help, areas: [home], basis: discretionary}\n");
        file("areas.yaml", "- {id: home, title: A home}\n");
        assertThat(good("").frames()).extracting(Frame::id).containsExactly("care-leavers");
        assertThat(good("frames: []\n").frames()).isEmpty();
        assertThat(areas("frames: []\n")).containsExactly("home");
    }

    /** As the command translate writes them. */
    @Test
    void whatASecondFrameNamesIsTranslatedInAFolderOfItsName() throws IOException {
        file("offer.yaml", "- {title: Help, areas: [relationships, kinship/relationships], basis: discretionary}\n");
        file("areas/relationships.cy.md", "---\ntitle: Ffrindiau\n---\n");
        file("areas/kinship/relationships.cy.md", "---\ntitle: Teulu\n---\n");
        Publication publication = good("languages: [en, cy]\nframes: [care-leavers, kinship]\n");
        assertThat(publication.editions())
                .extracting(each -> each.id() + " " + each.title())
                .contains("relationships Ffrindiau", "kinship/relationships Teulu");
        file("contacts/kinship/one.yaml", "title: One\n");
        assertThat(read("frames: [kinship]\n").diagnostics())
                .extracting(Diagnostic::rule)
                .contains("unknown-folder");
    }

    @Test
    void aFrameThatTheSiteDoesNotNameIsToldOf() throws IOException {
        file("frames/young-carers/areas.yaml", "- {id: a-break, title: A break}\n");
        Diagnostic told = read("").diagnostics().get(0);
        assertThat(told.isError()).isFalse();
        assertThat(told.rule()).isEqualTo("unused-frame");
        assertThat(told.path()).endsWith("frames/young-carers");
        assertThat(told.hint()).contains("frames: [young-carers]");
        assertThat(read("frames: [young-carers]\n").diagnostics()).isEmpty();
    }

    @Test
    void aNameThatIsNoIdIsToldOfOnceAndATranslatedListHasItsCure() throws IOException {
        assertThat(read("frames: [Kinship]\n").diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly("bad-id");
        file("frames/young-carers/areas.cy.yaml", "- {id: a-break, title: Seibiant}\n");
        assertThat(read("frames: [kinship]\n").diagnostics().get(0).hint()).contains("areas/ID.cy.yaml");
    }

    @Test
    void aNameOfNoFrameIsRefusedWithThoseThatThereAre() throws IOException {
        Diagnostic told = read("frames: [kinshp]\n").diagnostics().get(0);
        assertThat(told.rule()).isEqualTo("unknown-frame");
        assertThat(told.hint()).isEqualTo("did you mean “kinship”?");
        assertThat(read("frames: [housing]\n").diagnostics().get(0).hint())
                .contains("care-leavers, care-leavers-northern-ireland, kinship, send")
                .contains("content/frames/ID/frame.yaml");
    }

    @Test
    void aFrameHasAnotherNameFromADay() throws IOException {
        Frame send = good("frames: send\n").frames().get(0);
        assertThat(send.name(LocalDate.of(2018, 3, 31))).contains("local offer");
        assertThat(send.name(LocalDate.of(2018, 4, 1))).contains("SEN and disability local offer");
    }

    @Test
    void aCouncilHasAFrameOfItsOwn() throws IOException {
        file("frames/young-carers/frame.yaml", """
                names: Our offer to young carers
                words:
                  page.statuses: Whom you care for
                  find.status: Whom do you care for?
                """);
        file(
                "frames/young-carers/areas.yaml",
                "- {id: a-break, title: A break, order: 1}\n- {id: school, title: School, order: 2}\n");
        file("frames/young-carers/statuses.yaml", "- {id: parent, title: A parent}\n");
        file("offer.yaml", "- {title: A day out, areas: [a-break], who: {statuses: [parent]}, basis: discretionary}\n");
        Publication publication = good("frames: [young-carers]\n");
        assertThat(publication.areas()).extracting(Entry::id).containsExactly("a-break", "school");
        assertThat(publication.statuses()).extracting(Entry::id).containsExactly("parent");
        assertThat(publication.frames().get(0).words()).containsEntry("find.status", "Whom do you care for?");
    }

    @Test
    void aFrameOfACouncilIsInTheCouncilsLanguage() throws IOException {
        file("frames/own/areas.yaml", "- {id: cartref, title: Cartref}\n");
        file("offer.yaml", "- {title: Grant, areas: [cartref], basis: discretionary}\n");
        Entry area = good("languages: [cy]\nframes: [own]\n").areas().get(0);
        assertThat(area.meta().edition().language()).isEqualTo("cy");
    }

    @Test
    void aCouncilChangesAReadyMadeFrame() throws IOException {
        file(
                "frames/kinship/areas.yaml",
                "- {id: accommodation, title: A home}\n- {id: money, title: Money, order: 9}\n");
        file("offer.yaml", "- {title: Help, areas: [money], basis: discretionary}\n");
        Publication publication = good("frames: [kinship]\n");
        assertThat(publication.areas())
                .extracting(Entry::title)
                .containsExactly("Health and wellbeing", "Relationships", "Education and training", "A home", "Money");
        assertThat(publication.find("accommodation", Area.class).orElseThrow().legal())
                .contains("22H(2)(d)");
    }

    @Test
    void mistakesInAFrameAreToldAtTheirPlaces() throws IOException {
        file("frames/own/frame.yaml", "nams: Our offer\n");
        file("frames/own/areas.yaml", "- {id: home, titel: Home}\n");
        file("frames/own/notes.txt", "x");
        file("frames/own/goals.yaml", "[]");
        file("offer.yaml", "- {title: Help, areas: [home], basis: discretionary}\n");
        assertThat(read("frames: [own]\n").diagnostics())
                .extracting(Diagnostic::path)
                .contains(
                        "content/frames/own/frame.yaml",
                        "content/frames/own/areas.yaml",
                        "content/frames/own/notes.txt",
                        "content/frames/own/goals.yaml");
    }

    /** What a council wrote is shown, also where no entry names it: else nobody learns that it is lost. */
    @Test
    void statusesAndSituationsThatACouncilWroteAreThereThoughNoEntryNamesThem() throws IOException {
        file("frames/own/areas.yaml", "- {id: a-break, title: A break}\n");
        file("frames/own/statuses.yaml", "- {id: one, title: One}\n- {id: two, title: Two}\n");
        file("frames/own/situations.yaml", "- {id: night, title: At night}\n- {id: late, title: Late, draft: yes}\n");
        file("offer.yaml", "- {title: Help, areas: [a-break], who: {statuses: [one]}, basis: discretionary}\n");
        Publication publication = good("frames: [own]\n");
        assertThat(publication.statuses()).extracting(Entry::id).containsExactly("one", "two");
        assertThat(publication.situations()).extracting(Entry::id).containsExactly("night");
    }

    /** Those of the program are many: there are the ones that the offer speaks of. */
    @Test
    void statusesOfTheProgramAreThereWhereAnEntryNamesThem() throws IOException {
        file(
                "offer.yaml",
                "- {title: Help, areas: [accommodation], who: {statuses: [eligible]}, basis: discretionary}\n");
        assertThat(good("").statuses()).extracting(Entry::id).containsExactly("eligible");
    }

    /** Who finds a sum for them in an entry finds the entry where the help for them is listed. */
    @Test
    void whatHasASumForAStatusIsListedForIt() throws IOException {
        file("frames/own/areas.yaml", "- {id: money, title: Money}\n");
        file(
                "frames/own/statuses.yaml",
                "- {id: one, title: One}\n- {id: two, title: Two}\n- {id: three, title: Three}\n");
        file("offer.yaml", """
                - title: Grant
                  areas: [money]
                  basis: discretionary
                  amount:
                    by-status:
                      - {statuses: [one, two], up-to: 500}
                      - {statuses: [three], none: yes}
                """);
        Publication publication = good("frames: [own]\n");
        assertThat(publication.entitlementsForStatus("two"))
                .extracting(Entry::title)
                .containsExactly("Grant");
        assertThat(publication.entitlementsForStatus("three")).isEmpty();
    }

    /** An area, a status and a situation of one id: the later ones took the place of the first. */
    @Test
    void entriesOfDifferentKindsOfAFrameThatHaveOneIdAreRefused() throws IOException {
        file("frames/own/areas.yaml", "- {id: children, title: Your children}\n");
        file("frames/own/situations.yaml", "- {id: children, title: With children}\n");
        file("offer.yaml", "- {title: Help, areas: [children], basis: discretionary}\n");
        assertThat(read("frames: [own]\n").diagnostics())
                .filteredOn(Diagnostic::isError)
                .extracting(each -> each.rule() + " " + each.path() + " " + each.message())
                .containsExactly(
                        "duplicate-id content/frames/own/situations.yaml the id “children” belongs to the entry at"
                                + " content/frames/own/areas.yaml:1 already");
    }

    /** It is told where the council can mend it, and not in the program. */
    @Test
    void anEntryOfACouncilThatHasAnIdOfTheProgramsIsToldInItsOwnFile() throws IOException {
        file("frames/send/areas.yaml", "- {id: ehc-plan, title: Plans}\n");
        file("offer.yaml", "- {title: Help, areas: [travel], basis: discretionary}\n");
        assertThat(read("frames: [send]\n").diagnostics())
                .filteredOn(each -> each.rule().equals("duplicate-id"))
                .extracting(Diagnostic::path)
                .containsExactly("content/frames/send/areas.yaml");
    }

    /** Else one of the two is lost, and nobody is told. */
    @Test
    void twoEntriesOfAFrameThatHaveOneIdAreRefused() throws IOException {
        file("frames/own/areas.yaml", """
                - {id: a-break, title: A break}
                - {id: fun, title: Fun}
                - {id: a-break, title: Rest}
                """);
        file("frames/own/statuses.yaml", "- {title: Carer}\n- {title: Carer}\n");
        file("offer.yaml", "- {title: Help, areas: [a-break], basis: discretionary}\n");
        assertThat(read("frames: [own]\n").diagnostics())
                .filteredOn(Diagnostic::isError)
                .extracting(each -> each.rule() + " " + each.path() + " " + each.message())
                .containsExactly(
                        "duplicate-id content/frames/own/areas.yaml the id “a-break” belongs to the entry at"
                                + " content/frames/own/areas.yaml:1 already",
                        "duplicate-id content/frames/own/statuses.yaml the id “carer” belongs to the entry at"
                                + " content/frames/own/statuses.yaml:1 already");
    }

    /** Else a name is never said, or nobody can tell which of two duties a page speaks of. */
    @Test
    void daysOfAFramesLawAndNamesInTheWrongOrderAreRefusedAndSoAreTwoDutiesOfOneId() throws IOException {
        file("frames/own/frame.yaml", """
                names:
                  - {name: Old offer, from: 2026-04-01, until: 2026-03-31}
                  - {name: New offer, from: 2026-05-01}
                  - name: Newest offer
                    from: 2026-06-01
                law: {act: Young People Act 2020, enacted: 2020-05-01, in-force: 2019-05-01}
                says:
                  - {id: approach, plain: How we help, enacted: 2021-01-02, in-force: 2021-01-01}
                  - {id: money, plain: Money}
                  - {id: approach, plain: How we help more}
                """);
        file("frames/own/areas.yaml", "- {id: a-break, title: A break}\n");
        file("offer.yaml", "- {title: Help, areas: [a-break], basis: discretionary}\n");
        assertThat(read("frames: [own]\n").diagnostics())
                .filteredOn(Diagnostic::isError)
                .extracting(
                        each -> Objects.requireNonNull(each.where()).position().line() + " " + each.rule() + ": "
                                + each.message() + "; " + each.hint())
                .containsExactly(
                        "2 date-order: this name ends before it begins; check both days: until is the last day of this"
                                + " name, and cannot be before 2026-04-01",
                        "4 date-order: it has this name and “New offer” on the same day; give the earlier of the two a"
                                + " day until:, and the later a day from: behind it",
                        "6 date-order: this law would count before it was made; check both days: in-force cannot be"
                                + " before enacted",
                        "8 date-order: this law would count before it was made; check both days: in-force cannot be"
                                + " before enacted",
                        "10 duplicate-id: the id “approach” belongs to the duty in line 8 already; give one of the two"
                                + " another id, or make one of them");
    }

    @Test
    void namesOfAFrameThatFollowEachOtherAreTaken() throws IOException {
        file("frames/own/frame.yaml", """
                names: [{name: Old offer, until: 2026-03-31}, {name: New offer, from: 2026-04-01}]
                law: {act: Young People Act 2020, enacted: 2020-05-01, in-force: 2020-05-01}
                """);
        file("frames/own/areas.yaml", "- {id: a-break, title: A break}\n");
        file("offer.yaml", "- {title: Help, areas: [a-break], basis: discretionary}\n");
        assertThat(read("frames: [own]\n").diagnostics())
                .filteredOn(Diagnostic::isError)
                .isEmpty();
    }

    /** A list that there is not would change nothing, and nobody would be told. */
    @Test
    void aListOfReadersWordsThatThereIsNotIsRefused() throws IOException {
        file("frames/own/frame.yaml", "names: Our offer\nsearch: [care-leavers, kinshp]\n");
        file("frames/own/areas.yaml", "- {id: a-break, title: A break}\n");
        file("offer.yaml", "- {title: Help, areas: [a-break], basis: discretionary}\n");
        assertThat(read("frames: [own]\n").diagnostics())
                .filteredOn(Diagnostic::isError)
                .extracting(each -> each.message() + "; " + each.hint())
                .containsExactly("“kinshp” is not a word that is known here; did you mean “kinship”?");
        String lists = Files.readString(Path.of("src/main/resources/search/readers-words.txt"));
        assertThat(Pattern.compile("(?m)^\\[([a-z-]+)\\]$")
                        .matcher(lists)
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of("everyday"),
                                Arrays.stream(Frame.ReaderList.values()).map(Frame.ReaderList::word))
                        .toList());
    }

    @Test
    void ofSeveralFramesTheFirstHasPlainIdsAndTheOthersTheirNameBefore() throws IOException {
        file("offer.yaml", """
                - {title: A grant, areas: [relationships], basis: discretionary}
                - {title: An allowance, areas: [kinship/relationships], who: {statuses: [kinship/special-guardianship]}, basis: discretionary}
                - {title: An advocate, areas: [care-leavers/relationships, kinship/relationships], basis: discretionary}
                """);
        Publication publication = good("frames: [care-leavers, kinship]\n");
        assertThat(publication.entitlementsIn("relationships"))
                .extracting(Entry::title)
                .containsExactly("A grant", "An advocate");
        assertThat(publication.entitlementsIn("kinship/relationships"))
                .extracting(Entry::title)
                .containsExactly("An allowance", "An advocate");
        assertThat(publication.areas()).hasSize(11);
        assertThat(publication.statuses()).extracting(Entry::id).containsExactly("kinship/special-guardianship");
    }
}
