package org.strategypress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.model.Action;
import org.strategypress.model.Consultation;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Decision;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entry;
import org.strategypress.model.Indicator;
import org.strategypress.model.Pledge;
import org.strategypress.model.Priority;
import org.strategypress.model.Publication;
import org.strategypress.model.Strategy;
import org.strategypress.model.decision.YesNoNa;
import org.strategypress.model.money.Amount;
import org.strategypress.source.DiagnosticText;

/** One small site with an entry of every kind, read whole. */
class EveryKindTest {
    @TempDir
    Path folder;

    private Publication site;

    @BeforeEach
    void read() throws Exception {
        String text = Files.readString(Path.of("src/test/resources/every-kind.txt"));
        ContentResult result = InlineSite.read(folder, text);
        assertThat(result.diagnostics().stream().map(DiagnosticText::text)).isEmpty();
        site = Objects.requireNonNull(result.publication());
    }

    private <T extends Entry> T find(String id, Class<T> record) {
        return site.find(id, record).orElseThrow();
    }

    @Test
    void everyKindIsRead() {
        assertThat(site.entries().stream().map(Entry::kind)).containsAll(Arrays.asList(ContentKind.values()));
        assertThat(site.synonyms()).hasSize(1);
        assertThat(site.files()).containsExactly("door.svg");
    }

    @Test
    void entriesStandByKindAndThenInTheEditorsOrder() {
        assertThat(site.priorities()).extracting(Entry::id).containsExactly("homes", "priority-2", "voice");
        assertThat(site.entries()).isSortedAccordingTo((a, b) -> a.kind().compareTo(b.kind()));
    }

    @Test
    void aSentenceGivesTheTitleAndKeepsItsEmphasis() {
        Priority priority = find("priority-2", Priority.class);
        assertThat(priority.title()).isEqualTo("Close the gap at school & college");
        assertThat(Objects.requireNonNull(priority.sentence()).html()).contains("<strong>Close the gap</strong>");
    }

    @Test
    void everyShapeOfAmountIsRead() {
        Entitlement money = find("money", Entitlement.class);
        assertThat(money.amount()).extracting(Amount::shape).containsExactly(Amount.Shape.values());
        Amount byAge = money.amount().get(5);
        assertThat(byAge.byAge().get(1).ages().to()).isEqualTo(21);
        assertThat(Objects.requireNonNull(byAge.byAge().get(0).worth().sum()).pounds())
                .isEqualTo("£35.50");
        assertThat(money.amount().get(6).byStatus().get(0).statuses()).hasSize(1);
        assertThat(find("suitcase", Entitlement.class).amount()).hasSize(1);
    }

    @Test
    void whatIsNotKnownIsToldApartFromWhatIsNotSaid() {
        Entitlement.Answer told = find("money", Entitlement.class).asking().answer();
        assertThat(told.takes()).isNotNull();
        assertThat(told.decidedBy()).isEqualTo(new Entitlement.Told(null));
        Entitlement.Answer silent = find("suitcase", Entitlement.class).asking().answer();
        assertThat(silent).isEqualTo(new Entitlement.Answer(null, null, null));
    }

    @Test
    void figuresKeepTheirDecimals() {
        Indicator indicator = find("indicator-1", Indicator.class);
        assertThat(indicator.figures().readings().get(0).value()).isEqualTo(new BigDecimal("82.50"));
        assertThat(indicator.figures().targets())
                .extracting(target -> target.value().intValue())
                .containsExactly(85, 90);
        assertThat(indicator.figures().compared().get(0).where()).isEqualTo("England");
        assertThat(indicator.figures().readings().get(0).rating()).isEqualTo("Amber");
        assertThat(indicator.figures().readings().get(1).value()).isNull();
        assertThat(indicator.figures().readings().get(1).suppressed()).isTrue();
    }

    @Test
    void anActionKeepsAPledgeAndServesAnOutcome() {
        Action action = find("action-1", Action.class);
        assertThat(action.purpose().plans()).hasSize(1);
        assertThat(action.responsible().partners()).containsExactly("Housing associations");
        assertThat(site.actionsKeeping("our-pledge")).containsExactly(action);
        assertThat(site.actionsForOutcome("safe")).containsExactly(action);
        assertThat(find("our-pledge", Pledge.class).promises().get(0).means()).hasSize(2);
    }

    @Test
    void noneIsAnAnswerAndSilenceIsNot() {
        Decision decision = find("cabinet-decision", Decision.class);
        assertThat(decision.papers().backgroundPapers()).isEmpty();
        assertThat(decision.papers().appendices()).isNull();
        assertThat(decision.proposal().implications().get(0).kind()).isEqualTo("sunshine");
        assertThat(decision.standing().keyDecision()).isEqualTo(YesNoNa.NA);
    }

    @Test
    void datesAndPeriodsAreKeptAsPrinted() {
        Strategy strategy = Objects.requireNonNull(site.strategy());
        assertThat(Objects.requireNonNull(strategy.term().period()).label()).isEqualTo("2018-2020");
        assertThat(Objects.requireNonNull(strategy.standing().refresh()).due())
                .hasFieldOrPropertyWithValue("printed", "Autumn 2019");
        assertThat(site.milestones().get(0).due()).hasFieldOrPropertyWithValue("from", LocalDate.of(2017, 11, 1));
    }

    @Test
    void referencesAreReadBackwards() {
        assertThat(site.actionsFor("homes")).extracting(Entry::id).containsExactly("action-1");
        assertThat(site.prioritiesFor("aim-1")).extracting(Entry::id).containsExactly("homes");
        assertThat(site.prioritiesServing("safe")).extracting(Entry::id).containsExactly("homes", "voice");
        assertThat(site.outcomesFor("homes")).extracting(Entry::id).containsExactly("safe");
        assertThat(site.entitlementsIn("accommodation")).extracting(Entry::id).containsExactly("money", "suitcase");
        assertThat(site.subgroupsOf("panel")).extracting(Entry::id).containsExactly("voice-group");
        assertThat(site.accountableTo("panel")).extracting(Entry::id).containsExactly("voice-group");
    }

    @Test
    void readyMadeEntriesJoinWhereTheyAreNeededAndTheEditorsOwnWin() {
        assertThat(site.find("care-leavers-charter")).isPresent();
        assertThat(site.find("corporate-parenting-principles")).isEmpty();
        assertThat(site.find("custody")).isPresent();
        assertThat(site.find("asylum")).isEmpty();
        assertThat(site.find("eligible").orElseThrow().title()).isEqualTo("Eligible, as we say it");
        assertThat(site.areas()).hasSize(7);
    }

    @Test
    void everyEntryRemembersWhereItStandsAndWhatItPointsTo() {
        Consultation consultation = find("talk", Consultation.class);
        assertThat(consultation.meta().place("total").text()).isEqualTo("30");
        assertThat(consultation.where().text()).isEqualTo("talk");
        assertThat(find("about-us", org.strategypress.model.FreePage.class)
                        .meta()
                        .trace()
                        .links())
                .extracting(link -> link.target() + " @ " + link.where().text())
                .containsExactly("entry:homes @ entry:homes", "media:door.svg @ door.svg");
    }
}
