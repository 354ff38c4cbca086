package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.content.ContentReader;
import org.strategypress.content.ContentResult;
import org.strategypress.model.Body;
import org.strategypress.model.Consultation;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Decision;
import org.strategypress.model.Entry;
import org.strategypress.model.Milestone;
import org.strategypress.model.Pledge;
import org.strategypress.model.PrincipleSet;
import org.strategypress.model.Publication;
import org.strategypress.model.Risk;
import org.strategypress.model.Strategy;
import org.strategypress.model.Value;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.decision.Proposal;
import org.strategypress.model.decision.YesNoNa;
import org.strategypress.source.DiagnosticText;

/** The three source publications hold every part of their reports, in the numbers in which the reports hold them. */
class SourceCountsTest {
    private static ContentResult read(String name) throws IOException {
        return ContentReader.read(Path.of("src/test/resources/sites", name, "content"), "content", false);
    }

    private static Publication publication(String name) throws IOException {
        Publication publication = read(name).publication();
        assertThat(publication).isNotNull();
        return publication;
    }

    private static <T extends Entry> T only(Publication publication, ContentKind kind, Class<T> record) {
        List<T> entries = publication.all(kind, record);
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"southwark-2015", "telford-wrekin-2018", "west-sussex-2020"})
    void isReadWithoutAFinding(String name) throws IOException {
        assertThat(read(name).diagnostics().stream().map(DiagnosticText::text).collect(Collectors.joining("\n")))
                .isEmpty();
    }

    @Test
    void southwarkStrategy() throws IOException {
        Strategy strategy = publication("southwark-2015").strategy();
        assertThat(strategy).isNotNull();
        assertThat(strategy.standing().status()).isEqualTo(Strategy.Status.DRAFT);
        assertThat(strategy.grounds().drivers()).hasSize(2);
        assertThat(strategy.grounds().evidence()).hasSize(5);
        assertThat(strategy.plans().incorporates()).hasSize(2);
        assertThat(strategy.plans().alignedTo()).hasSize(2);
        assertThat(strategy.plans().supports()).hasSize(3);
        assertThat(strategy.plans().deliveredThrough()).hasSize(3);
        assertThat(strategy.succession().supersedes())
                .singleElement()
                .satisfies(old -> assertThat(old.items()).hasSize(3));
    }

    @Test
    void southwarkValuesHoldSevenPromisesInTheTenth() throws IOException {
        List<Value> values = publication("southwark-2015").all(ContentKind.VALUE, Value.class);
        assertThat(values).hasSize(10);
        assertThat(values.subList(0, 9))
                .allSatisfy(value -> assertThat(value.items()).isEmpty());
        assertThat(values.get(9).items()).hasSize(7);
    }

    @Test
    void southwarkDeliveryPlanKeepsItsDatesAndTheirOrder() throws IOException {
        List<Milestone> plan = publication("southwark-2015").all(ContentKind.MILESTONE, Milestone.class);
        assertThat(plan.stream().map(Milestone::due).map(PrintedDate::printed))
                .containsExactly(
                        "October/November 2015",
                        "2 November 2015",
                        "4 November 2015",
                        "November/December 2015",
                        "From January 2016",
                        "January 2016");
    }

    @Test
    void southwarkRecord() throws IOException {
        Decision report = only(publication("southwark-2015"), ContentKind.DECISION, Decision.class);
        assertThat(report.proposal().recommendations())
                .singleElement()
                .satisfies(one -> assertThat(one.asks()).hasSize(4));
        assertThat(report.proposal().implications()).hasSize(2);
        assertThat(report.papers().backgroundPapers()).isEmpty();
        assertThat(report.papers().appendices()).hasSize(1);
        assertThat(report.standing().keyDecision()).isEqualTo(YesNoNa.NO);
        assertThat(report.clearance().audit()).isNotNull();
        assertThat(report.clearance().audit().officers())
                .hasSize(3)
                .allSatisfy(officer -> assertThat(officer.sought()).isFalse())
                .allSatisfy(officer -> assertThat(officer.included()).isFalse());
    }

    @Test
    void southwarkNetworkIsOnlyProposed() throws IOException {
        Body network = publication("southwark-2015")
                .find("childrens-action-network", Body.class)
                .orElseThrow();
        assertThat(network.status()).isEqualTo(Body.Status.PROPOSED);
    }

    @Test
    void telfordRecordHasEightImpacts() throws IOException {
        Decision report = only(publication("telford-wrekin-2018"), ContentKind.DECISION, Decision.class);
        assertThat(report.proposal().implications()).hasSize(8);
        assertThat(report.proposal().implications().get(0).questions()).hasSize(2);
        assertThat(report.proposal().implications().stream().filter(each -> each.applies() == YesNoNa.NO))
                .hasSize(3);
        assertThat(report.proposal().implications().stream()
                        .map(Proposal.Implication::signed)
                        .filter(each -> each != null))
                .containsExactly("TS", "KF");
        assertThat(report.papers().previousMinutes()).isEmpty();
        assertThat(report.papers().backgroundPapers()).isEmpty();
        assertThat(report.report().contacts()).hasSize(4);
    }

    @Test
    void telfordPrinciplesAndGroup() throws IOException {
        Publication publication = publication("telford-wrekin-2018");
        assertThat(only(publication, ContentKind.PRINCIPLE_SET, PrincipleSet.class)
                        .items())
                .hasSize(7);
        Body group = publication
                .find("corporate-parenting-strategic-group", Body.class)
                .orElseThrow();
        assertThat(group.membership().members()).hasSize(3);
        assertThat(group.governance().accountable()).hasSize(3);
        assertThat(group.governance().accountable().stream().filter(each -> each.scope() != null))
                .as("one of the three is for safeguarding alone")
                .hasSize(1);
    }

    @Test
    void telfordPledgeReviewOfFifteenChildren() throws IOException {
        Pledge pledge = only(publication("telford-wrekin-2018"), ContentKind.PLEDGE, Pledge.class);
        assertThat(pledge.reviews()).singleElement().satisfies(review -> {
            assertThat(review.tookPart()).isEqualTo(15);
            assertThat(review.when().printed()).isEqualTo("November");
        });
    }

    @Test
    void westSussexConsultation() throws IOException {
        Consultation consultation = only(publication("west-sussex-2020"), ContentKind.CONSULTATION, Consultation.class);
        assertThat(consultation.turnout().respondents().stream().map(Consultation.Respondents::count))
                .containsExactly(38, 18, 11, 4);
        assertThat(consultation.turnout().parts().stream().map(Consultation.Part::count))
                .containsExactly(67, 4);
        assertThat(consultation.turnout().total()).isEqualTo(71);
        assertThat(consultation.said().figures()).hasSize(6);
        assertThat(consultation.said().figures().stream().filter(figure -> figure.sic() != null))
                .hasSize(1);
        assertThat(consultation.said().themes()).hasSize(4);
        assertThat(consultation.response().did())
                .hasSize(5)
                .allSatisfy(did -> assertThat(did.actions()).hasSize(1));
    }

    @Test
    void westSussexSubgroups() throws IOException {
        Publication publication = publication("west-sussex-2020");
        List<Body> subgroups = publication.subgroupsOf("corporate-parenting-panel");
        assertThat(subgroups).hasSize(5);
        assertThat(subgroups.stream().filter(body -> body.membership().chair() == null))
                .hasSize(2);
        assertThat(publication.find("permanence-group")).isPresent();
    }

    @Test
    void westSussexRecord() throws IOException {
        Publication publication = publication("west-sussex-2020");
        Decision decision = only(publication, ContentKind.DECISION, Decision.class);
        assertThat(decision.proposal().options()).hasSize(1);
        assertThat(decision.proposal().implications()).hasSize(4);
        assertThat(decision.papers().appendices()).hasSize(3);
        assertThat(decision.papers().backgroundPapers()).isEmpty();
        Risk risk = only(publication, ContentKind.RISK, Risk.class);
        assertThat(risk.mitigation()).isNull();
        assertThat(risk.noMitigation()).isNotNull();
    }
}
