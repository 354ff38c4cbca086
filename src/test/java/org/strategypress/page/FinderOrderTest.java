package org.strategypress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.strategypress.content.ContentReader;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entitlement.Living;
import org.strategypress.model.Publication;
import org.strategypress.model.text.Ref;
import org.strategypress.page.FinderOrder.Answers;
import org.strategypress.page.FinderOrder.Group;
import org.strategypress.page.FinderOrder.Reason;

/** The order of help, found a second way from the records of the sample council, for every combination of answers. */
final class FinderOrderTest {
    private final Publication sample;
    private final Finder finder;

    FinderOrderTest() throws IOException {
        sample = Objects.requireNonNull(
                ContentReader.read(Path.of("content"), "content", false).publication());
        finder = Finder.of(sample);
    }

    /** All ages and statuses, with no situation, each alone, each with living outside the area, and all together. */
    static List<Answers> all(Finder finder) {
        List<Set<String>> situations = new ArrayList<>(List.of(Set.of()));
        List<String> ids = finder.situations().stream().map(each -> each.id()).toList();
        ids.forEach(id -> situations.add(Set.of(id)));
        ids.forEach(id -> situations.add(
                Set.copyOf(List.of(id, Finder.OUT_OF_AREA).stream().distinct().toList())));
        situations.add(Set.copyOf(ids));
        List<Answers> all = new ArrayList<>();
        for (Set<String> each : situations) {
            for (AgeBand band : orNone(finder.bands())) {
                for (String status :
                        orNone(finder.statuses().stream().map(one -> one.id()).toList())) {
                    all.add(new Answers(band, status, each, null));
                }
            }
        }
        finder.areas().forEach(area -> all.add(new Answers(AgeBand.FROM_18, null, Set.of("parent"), area.id())));
        return all;
    }

    private static <T> List<@Nullable T> orNone(List<T> list) {
        List<@Nullable T> more = new ArrayList<>(list);
        more.add(null);
        return more;
    }

    @Test
    void nothingIsLeftOutAndEachStandsOnceWhereItsRecordSaysInTheOrderOfThePublication() {
        List<Entitlement> offers =
                sample.entitlements().stream().filter(each -> !each.isRefused()).toList();
        assertThat(all(finder)).hasSizeGreaterThan(400).allSatisfy(answers -> {
            List<Group> groups = finder.order(answers);
            assertThat(groups.stream().flatMap(group -> group.entries().stream()))
                    .containsExactlyInAnyOrderElementsOf(offers);
            assertThat(groups).extracting(Group::reason).isSorted();
            for (Group group : groups) {
                assertThat(group.entries())
                        .as("%s %s", answers, group.reason())
                        .containsExactlyElementsOf(expected(offers, answers, group.reason()));
            }
        });
    }

    private List<Entitlement> expected(List<Entitlement> offers, Answers answers, Reason reason) {
        Stream<Entitlement> here = offers.stream().filter(each -> why(each.who(), each, answers) == reason);
        if (reason != Reason.YOU) {
            return here.toList();
        }
        List<Entitlement> all = here.toList();
        return Stream.of(3, 2, 1)
                .flatMap(weight -> all.stream().filter(each -> special(each.who(), answers) == weight))
                .toList();
    }

    /** Written from the words of the manual, not from the program: what would somebody say who reads the record aloud? */
    private Reason why(Entitlement.Who who, Entitlement entry, Answers answers) {
        boolean away = answers.situations().contains("out-of-area");
        boolean tells = !answers.situations().isEmpty();
        List<String> lives = ids(who.situations());
        boolean onlyHere = who.living().equals(List.of(Living.IN_AREA));
        boolean onlyAway = who.living().equals(List.of(Living.OUT_OF_AREA));
        if (answers.area() != null && !ids(entry.finding().areas()).contains(answers.area())
                || tells && !lives.isEmpty() && lives.stream().noneMatch(answers.situations()::contains)
                || onlyHere && away
                || onlyAway && tells && !away
                || answers.status() != null
                        && !who.statuses().isEmpty()
                        && !ids(who.statuses()).contains(answers.status())) {
            return Reason.OTHERS;
        }
        if (answers.age() != null && who.ages() != null && !answers.age().meets(who.ages())) {
            return Objects.equals(answers.age().after(), who.ages().from()) ? Reason.SOON : Reason.OTHERS;
        }
        if (!tells && (!lives.isEmpty() || onlyAway)) {
            return Reason.DEPENDS;
        }
        if (special(who, answers) > 0) {
            return Reason.YOU;
        }
        if (who.ages() != null) {
            return answers.age() != null ? Reason.AGE : Reason.DEPENDS;
        }
        return answers.status() == null && !who.statuses().isEmpty() ? Reason.DEPENDS : Reason.EVERYBODY;
    }

    private int special(Entitlement.Who who, Answers answers) {
        boolean life = ids(who.situations()).stream().anyMatch(answers.situations()::contains)
                || who.living().equals(List.of(Living.OUT_OF_AREA))
                        && answers.situations().contains("out-of-area");
        boolean status = answers.status() != null
                && ids(who.statuses()).contains(answers.status())
                && who.statuses().size() < sample.statuses().size();
        return (life ? 2 : 0) + (status ? 1 : 0);
    }

    private static List<String> ids(List<Ref> refs) {
        return refs.stream().map(Ref::id).toList();
    }

    @Test
    void whoIsEighteenAndLivesElsewhereSeesWhatIsMeantForThemFirst() {
        assertThat(finder.order(Answers.NONE.at(AgeBand.FROM_18).in("out-of-area"))
                        .get(0)
                        .entries())
                .extracting(Entitlement::id)
                .containsExactly("council-tax-outside", "help-where-you-live");
    }
}
