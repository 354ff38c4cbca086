package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.content.ContentReader;
import org.strategypress.content.ContentResult;
import org.strategypress.model.Action;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entry;
import org.strategypress.model.Indicator;
import org.strategypress.model.Pledge;
import org.strategypress.model.Publication;
import org.strategypress.model.Value;
import org.strategypress.model.money.Amount;

/** The sample council holds every kind of content, in the numbers that a real council would have. */
class SampleCouncilTest {
    private static final Path CONTENT = Path.of("content");
    private static final Pattern PHONE = Pattern.compile("\\b0\\d{3,4}[ \\d]{6,9}\\b");
    private static final Pattern DRAMA = Pattern.compile("01632 960\\d{3}|07700 900\\d{3}|0808 157 0\\d{3}");

    private static Publication publication;

    @BeforeAll
    static void read() throws Exception {
        ContentResult result = ContentReader.read(CONTENT, "content", false);
        assertThat(result.diagnostics()).isEmpty();
        publication = Optional.ofNullable(result.publication()).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "priorities, 12",
        "values, 10",
        "aims, 4",
        "outcomes, 6",
        "indicators, 8",
        "actions, 20",
        "departments, 6",
        "pledges, 9",
        "offer, 44",
        "consultations, 2",
        "bodies, 8",
        "milestones, 6",
        "progress, 5",
        "next-steps, 4",
        "risks, 5",
        "stories, 3",
        "decisions, 2",
        "glossary, 40",
        "explainers, 6",
        "pages, 4",
        "contacts, 12",
        "principles, 2"
    })
    void holdsEnoughOfEachKind(String folder, int least) {
        ContentKind kind = ContentKind.ofFolder(folder).orElseThrow();
        assertThat(publication.all(kind)).hasSizeGreaterThanOrEqualTo(least);
    }

    @Test
    void showsEveryShapeOfAmountAndEveryBasis() {
        List<Entitlement> offer = offer();
        assertThat(offer.stream().flatMap(one -> one.amount().stream()).map(Amount::shape))
                .contains(Amount.Shape.values());
        assertThat(offer.stream().map(each -> each.law().basis())).contains(Entitlement.Basis.values());
    }

    @Test
    void hasSomethingForEveryAreaStatusAndSituation() {
        assertThat(publication.all(ContentKind.AREA)).hasSize(7).allMatch(area -> offers(area) > 3);
        assertThat(publication.all(ContentKind.CARE_STATUS)).hasSize(4).allMatch(status -> offers(status) > 3);
        assertThat(publication.all(ContentKind.SITUATION)).hasSize(7).allMatch(situation -> offers(situation) > 1);
    }

    @Test
    void saysOfEachEntitlementHowToGetItWhomToAskAndWhenItWasChecked() {
        assertThat(offer()).allSatisfy(one -> {
            assertThat(one.meta().texts().summary()).isNotNull();
            assertThat(one.amount()).isNotEmpty();
            assertThat(one.asking().how()).isNotEmpty();
            assertThat(one.asking().contact()).isNotNull();
            assertThat(one.checked()).isNotNull();
            assertThat(one.meta().upkeep().reviewBy()).isNotNull();
        });
    }

    @Test
    void hasActionsAndPledgesInEveryStatus() {
        assertThat(publication.all(ContentKind.ACTION, Action.class).stream()
                        .map(action -> action.standing().status()))
                .contains(Action.Status.values());
        assertThat(publication.all(ContentKind.PLEDGE, Pledge.class).stream().map(Pledge::status))
                .contains(Pledge.Status.values());
    }

    @Test
    void nestsTheSevenPromisesOfTheCharterInOneValue() {
        assertThat(publication.all(ContentKind.VALUE, Value.class).stream()
                        .map(value -> value.items().size()))
                .containsOnlyOnce(7);
    }

    @Test
    void keepsOneReadingBackBecauseItIsSmall() {
        assertThat(publication.all(ContentKind.INDICATOR, Indicator.class).stream()
                        .flatMap(indicator -> indicator.figures().readings().stream())
                        .filter(Indicator.Reading::suppressed))
                .hasSize(1);
    }

    @Test
    void givesOnlyNumbersThatAreKeptForDrama() throws Exception {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(md|yaml)"))
                    .toList()) {
                List<String> real = PHONE.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group().strip())
                        .filter(number -> !DRAMA.matcher(number).matches())
                        .toList();
                assertThat(real).as(file.toString()).isEmpty();
            }
        }
    }

    private static List<Entitlement> offer() {
        return publication.all(ContentKind.ENTITLEMENT, Entitlement.class);
    }

    private static long offers(Entry about) {
        String id = about.meta().id();
        return Stream.of(
                        publication.entitlementsIn(id),
                        publication.entitlementsForStatus(id),
                        publication.entitlementsForSituation(id))
                .flatMap(List::stream)
                .collect(Collectors.toSet())
                .size();
    }
}
