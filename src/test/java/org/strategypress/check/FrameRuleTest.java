package org.strategypress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.content.ContentReader;
import org.strategypress.content.ContentResult;
import org.strategypress.frame.AreaWords;
import org.strategypress.frame.FrameMessages;
import org.strategypress.model.ContentKind;
import org.strategypress.source.Diagnostic;

/** What the law asks of an offer on a day: only what is in force, and only to say what is offered. */
class FrameRuleTest {
    private static final LocalDate BEGAN = LocalDate.of(2018, 4, 1);
    private static final LocalDate KINSHIP = LocalDate.of(2026, 6, 29);
    private static final String SIX =
            "health-and-wellbeing, relationships, education-and-training, employment, accommodation, participation";

    @TempDir
    Path folder;

    private List<String> asked(LocalDate day) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: Test\n");
        Files.writeString(
                folder.resolve("offer.yaml"), "- {title: Help, areas: [financial-literacy], basis: discretionary}\n");
        ContentResult result = ContentReader.read(folder, "content", false);
        assertThat(result.diagnostics()).isEmpty();
        CheckInput input = new CheckInput(Objects.requireNonNull(result.publication()), result.otherIds(), day);
        return Checks.run(input).stream()
                .filter(each -> each.rule().equals("empty-area"))
                .map(Diagnostic::message)
                .toList();
    }

    /** The days on which a law that a strategy of this kind may cite was passed or began; most change nothing here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-04-01", "2019-04-01", "2021-10-01", "2022-01-05", "2022-04-27", "2023-09-22", "2024-04-01",
                "2024-10-11", "2026-04-01", "2026-04-29", "2026-05-15", "2026-05-16", "2026-06-01", "2026-06-29",
                "2028-12-31", "2099-01-01"
            })
    void onEachDayAndItsNeighboursOnlyWhatIsInForceIsAsked(String day) throws IOException {
        LocalDate on = LocalDate.parse(day);
        for (LocalDate each : List.of(on.minusDays(1), on, on.plusDays(1))) {
            List<String> expected = each.isBefore(BEGAN)
                    ? List.of()
                    : List.of("the law names areas that the local offer says nothing of: " + SIX);
            assertThat(asked(each)).as(each.toString()).isEqualTo(expected);
        }
    }

    @Test
    void anAreaThatWasPassedAndHasNoDayIsNeverAskedFor() throws IOException {
        area("{id: n, title: New, legal: Some Act, since: 2020-01-01, enacted: 2020-01-01}");
        assertThat(ids(LocalDate.of(2099, 1, 1))).doesNotContain("n");
    }

    @Test
    void anAreaIsAskedForFromTheDayItIsInForceToTheDayItEnds() throws IOException {
        area("{id: n, title: New, legal: Some Act, in-force: 2030-05-02, until: 2031-05-02}");
        assertThat(ids(LocalDate.of(2030, 5, 1))).doesNotContain("n");
        assertThat(ids(LocalDate.of(2030, 5, 2))).contains("n");
        assertThat(ids(LocalDate.of(2031, 5, 2))).contains("n");
        assertThat(ids(LocalDate.of(2031, 5, 3))).doesNotContain("n");
    }

    @Test
    void ofASeasonOnlyTheLastDayIsSure() throws IOException {
        area("{id: n, title: New, legal: Some Act, in-force: Autumn 2030}");
        assertThat(ids(LocalDate.of(2030, 11, 29))).doesNotContain("n");
        assertThat(ids(LocalDate.of(2030, 11, 30))).contains("n");
    }

    @Test
    void whoSaysThatNothingIsOfferedIsNotAsked() throws IOException {
        area("{id: n, title: New, legal: Some Act, in-force: 2018-04-01, body: We offer nothing here.}");
        assertThat(ids(LocalDate.of(2026, 11, 26))).doesNotContain("n");
    }

    @Test
    void aLawWithoutAnyDayIsAskedForItsDay() throws IOException {
        frame("areas.yaml", "- {id: a-break, title: A break, legal: Some Act}\n");
        frame("frame.yaml", "law: {act: Some Act}\n");
        assertThat(undated())
                .containsExactly(
                        "content/frames/own/areas.yaml: this names a law and not the day from which it counts, so"
                                + " nothing asks for it",
                        "content/site.yaml: the frame own names a law (Some Act) and not the day from which it counts,"
                                + " so no page says it");
        frame("areas.yaml", "- {id: a-break, title: A break, legal: Some Act, in-force: 2030-01-01}\n");
        frame("frame.yaml", "law: {act: Some Act, enacted: 2029-01-01}\n");
        assertThat(undated()).isEmpty();
        frame("areas.yaml", "- {id: a-break, title: A break}\n");
        frame("frame.yaml", "names: Our offer\n");
        assertThat(undated()).isEmpty();
    }

    private void frame(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve("frames/own"));
        Files.writeString(folder.resolve("frames/own").resolve(file), text);
    }

    private List<String> undated() throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: Test\nframes: [own]\n");
        Files.writeString(folder.resolve("offer.yaml"), "- {title: Help, areas: [a-break], basis: discretionary}\n");
        ContentResult result = ContentReader.read(folder, "content", false);
        CheckInput input = new CheckInput(Objects.requireNonNull(result.publication()), result.otherIds(), BEGAN);
        return Checks.run(input).stream()
                .filter(each -> each.rule().equals("law-undated"))
                .map(each -> each.path() + ": " + each.message())
                .toList();
    }

    /** Its name may stand before the ids of the first frame where a field names them; a link to one is told how it is written. */
    @Test
    void aLinkWithTheFirstFramesNameIsToldTheIdThatIsMeant() throws IOException {
        frame("areas.yaml", "- {id: a-break, title: A break}\n- {id: a-brook, title: A brook}\n");
        Files.writeString(folder.resolve("site.yaml"), "name: Test\nframes: [own]\n");
        Files.writeString(
                folder.resolve("offer.yaml"),
                "- {title: Help, areas: [own/a-break], basis: discretionary, body: 'See [it](entry:own/a-break).'}\n");
        ContentResult result = ContentReader.read(folder, "content", false);
        assertThat(result.diagnostics()).isEmpty();
        CheckInput input = new CheckInput(Objects.requireNonNull(result.publication()), result.otherIds(), BEGAN);
        assertThat(Checks.run(input))
                .filteredOn(each -> each.rule().equals("unknown-link"))
                .extracting(Diagnostic::hint)
                .containsExactly("did you mean “a-break”?");
    }

    /** What nobody read in the law itself is not said to be in it. */
    @ParameterizedTest
    @CsvSource({"primary, the law (Some Act) asks", "secondary, the law asks"})
    void aLawThatWasReadElsewhereIsNotNamedAsTheOneThatAsks(String sure, String said) throws IOException {
        frame("areas.yaml", "- {id: home, title: Home}\n");
        frame(
                "frame.yaml",
                "law: {act: Some Act, in-force: 2018-01-01, sure: " + sure + "}\n"
                        + "says: [{id: report, plain: A report each year, legal: section 9, sure: primary}]\n");
        Files.writeString(folder.resolve("site.yaml"), "name: Test\nframes: [own]\n");
        Files.writeString(folder.resolve("offer.yaml"), "- {title: Help, areas: [home], basis: discretionary}\n");
        ContentResult result = ContentReader.read(folder, "content", false);
        CheckInput input = new CheckInput(Objects.requireNonNull(result.publication()), result.otherIds(), KINSHIP);
        assertThat(Checks.run(input))
                .filteredOn(each -> each.rule().equals("duty-unsaid"))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).startsWith(said));
    }

    /** What editors write for an area is asked about, in the frame that they have; nothing is read as another area. */
    @ParameterizedTest
    @CsvSource({
        "care-leavers, money, financial-literacy",
        "care-leavers, Housing, accommodation",
        "care-leavers, jobs, employment",
        "care-leavers, health, health-and-wellbeing",
        "care-leavers, Having your say, participation",
        "care-leavers, societies, ",
        "care-leavers-northern-ireland, money, ",
        "kinship, contact, relationships",
        "send, transport, travel",
        "send, education, education-health-care",
        "own, break, a-break"
    })
    void anAreaIsAskedAboutByTheWordsThatPeopleWrite(String frame, String written, @Nullable String area)
            throws IOException {
        if (frame.equals("own")) {
            frame("areas.yaml", "- {id: a-break, title: A rest}\n- {id: a-brook, title: A river}\n");
        }
        Files.writeString(folder.resolve("site.yaml"), "name: Test\nframes: [" + frame + "]\n");
        Files.writeString(
                folder.resolve("offer.yaml"), "- {title: Help, areas: [" + written + "], basis: discretionary}\n");
        ContentResult result = ContentReader.read(folder, "content", false);
        CheckInput input = new CheckInput(Objects.requireNonNull(result.publication()), result.otherIds(), BEGAN);
        assertThat(Checks.run(input))
                .filteredOn(each -> each.rule().equals("unknown-reference"))
                .singleElement()
                .satisfies(each -> assertThat(String.valueOf(each.hint()))
                        .startsWith(area == null ? "the ids are: " : "did you mean “" + area + "”?"));
    }

    /** Each word for an area leads to one that its frame has. */
    @Test
    void theWordsForAreasAreThoseOfAreasThatAreThere() throws IOException {
        for (String frame : FrameMessages.READY) {
            Files.writeString(folder.resolve("site.yaml"), "name: Test\nframes: [" + frame + "]\n");
            Set<String> ids = new TreeSet<>();
            ContentReader.read(folder, "content", false).otherIds().readyMade().forEach((id, kind) -> {
                if (kind == ContentKind.AREA) {
                    ids.add(id);
                }
            });
            assertThat(AreaWords.of(frame)).isNotEmpty();
            assertThat(ids).containsAll(AreaWords.of(frame).values());
            assertThat(ids).doesNotContainAnyElementsOf(AreaWords.of(frame).keySet());
        }
    }

    /** Each day on which a law of a ready-made frame begins or ends, and its neighbours, in 2018 to 2028. */
    static Stream<LocalDate> daysOfTheReadyMadeFrames() {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (String id : FrameMessages.READY) {
            for (String file : List.of("frame", "areas", "statuses", "situations")) {
                try (InputStream in = FrameRuleTest.class.getResourceAsStream("/frames/" + id + "/" + file + ".yaml")) {
                    String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
                    Pattern.compile("\\b(?:enacted|in-force|since|until|from): (\\d{4}-\\d\\d-\\d\\d)")
                            .matcher(text)
                            .results()
                            .forEach(found -> days.add(LocalDate.parse(found.group(1))));
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }
        }
        assertThat(days)
                .contains(LocalDate.of(2018, 4, 1), LocalDate.of(2022, 4, 27), LocalDate.of(2026, 4, 29), KINSHIP);
        return days.stream()
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .distinct();
    }

    /** What is asked for on a day, recomputed from the files: an area or a duty is, from the day it is in force, and on no other. */
    @ParameterizedTest
    @MethodSource("daysOfTheReadyMadeFrames")
    void onEachDayEachReadyMadeFrameAsksForWhatIsInForceAndForNothingElse(LocalDate day) throws IOException {
        LocalDate send = LocalDate.of(2014, 9, 1);
        assertThat(asks("care-leavers", day)).isEqualTo(day.isBefore(BEGAN) ? 0 : 6);
        assertThat(asks("kinship", day)).isEqualTo(day.isBefore(KINSHIP) ? 0 : 4 + 4);
        assertThat(asks("send", day)).isEqualTo(day.isBefore(send) ? 0 : 5 + 28);
        assertThat(asks("care-leavers-northern-ireland", day)).isZero();
    }

    /** How many things a frame asks for of an offer that says nothing of any. */
    private int asks(String frame, LocalDate day) throws IOException {
        Files.createDirectories(folder.resolve("frames/" + frame));
        Files.writeString(folder.resolve("frames/" + frame + "/areas.yaml"), "- {id: other, title: Other}\n");
        Files.writeString(folder.resolve("site.yaml"), "name: Test\nframes: [" + frame + "]\n");
        Files.writeString(folder.resolve("offer.yaml"), "- {title: Help, areas: [other], basis: discretionary}\n");
        ContentResult result = ContentReader.read(folder, "content", false);
        CheckInput input = new CheckInput(Objects.requireNonNull(result.publication()), result.otherIds(), day);
        int asked = 0;
        for (Diagnostic each : Checks.run(input)) {
            if (each.rule().equals("empty-area")) {
                asked += each.message().split(": ")[1].split(", ").length;
            } else if (each.rule().equals("duty-unsaid")) {
                asked += (int) Pattern.compile(" [a-z0-9-]+ \\(")
                        .matcher(each.message().split("that it does:")[1])
                        .results()
                        .count();
            }
        }
        return asked;
    }

    private List<String> ids(LocalDate day) throws IOException {
        String message = asked(day).get(0);
        return List.of(message.substring(message.indexOf(": ") + 2).split(", "));
    }

    private void area(String yaml) throws IOException {
        Files.writeString(folder.resolve("areas.yaml"), "- " + yaml + "\n");
    }

    private List<String> told(String site, String more, LocalDate day) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: Test\n" + site);
        Files.writeString(
                folder.resolve("offer.yaml"), "- {title: Help, areas: [relationships], basis: discretionary}\n");
        if (!more.isEmpty()) {
            Files.createDirectories(folder.resolve("pages"));
            Files.writeString(folder.resolve("pages/more.md"), more);
        }
        ContentResult result = ContentReader.read(folder, "content", false);
        assertThat(result.diagnostics()).isEmpty();
        CheckInput input = new CheckInput(Objects.requireNonNull(result.publication()), result.otherIds(), day);
        return Checks.run(input).stream()
                .filter(each -> Set.of("empty-area", "duty-unsaid", "law-coming", "unknown-duty")
                        .contains(each.rule()))
                .map(each -> each.rule() + ": " + each.message())
                .toList();
    }

    @Test
    void aKinshipOfferIsAskedForFourAreasAndFourWordsFromTheDayOfItsLaw() throws IOException {
        String kinship = "frames: [kinship]\n";
        LocalDate began = LocalDate.of(2026, 6, 29);
        assertThat(told(kinship, "", began.minusDays(1)))
                .containsExactly(
                        "law-coming: from 2026-06-29 the law (Children Act 1989, section 22H) names 7 things of which nothing is said yet:"
                                + " health-and-wellbeing, education-and-training, accommodation, approach, money, reach, review");
        for (LocalDate day : List.of(began, began.plusDays(1), LocalDate.of(2028, 12, 31))) {
            assertThat(told(kinship, "", day))
                    .hasSize(2)
                    .contains("empty-area: the law names areas that the local offer says nothing of:"
                            + " health-and-wellbeing, education-and-training, accommodation")
                    .anyMatch(each -> each.startsWith("duty-unsaid")
                            && each.contains("approach (section 22H(1)(a): ")
                            && !each.contains("consultation-report"));
        }
    }

    @Test
    void aPageThatSaysWhatIsAskedForNamesItAndAnyOtherNameIsRefused() throws IOException {
        LocalDate day = LocalDate.of(2026, 7, 1);
        String page = "---\ntitle: More\nsays: [approach, kinship/money, reach, review]\n---\nWords.\n";
        assertThat(told("frames: [kinship]\n", page, day)).hasSize(1).allMatch(each -> each.startsWith("empty-area"));
        assertThat(told("frames: [kinship]\n", page.replace("reach", "reech"), day))
                .contains("unknown-duty: no frame of this publication asks for “reech”");
    }

    @Test
    void aListThatIsRequiredIsSaidToBe() throws IOException {
        Files.createDirectories(folder.resolve("frames/send"));
        Files.writeString(folder.resolve("frames/send/areas.yaml"), "- {id: relationships, title: Our own area}\n");
        assertThat(told("frames: send\n", "", LocalDate.of(2014, 8, 31)))
                .hasSize(1)
                .allMatch(
                        each -> each.startsWith(
                                "law-coming: from 2014-09-01 the law (Children and Families Act 2014, section 30) names 33 things"));
        assertThat(told("frames: send\n", "", LocalDate.of(2014, 9, 1)))
                .contains("empty-area: the law asks the local offer to hold these areas, and it says nothing of:"
                        + " education-health-care, other-education, training, travel, adulthood")
                .anyMatch(each -> each.startsWith("duty-unsaid"));
    }

    @Test
    void whatIsPassedAndHasNoDayIsNeverAskedForInNorthernIreland() throws IOException {
        for (LocalDate day = LocalDate.of(2018, 1, 1); day.getYear() < 2029; day = day.plusMonths(1)) {
            assertThat(told("frames: [care-leavers-northern-ireland]\n", "", day))
                    .isEmpty();
        }
    }
}
