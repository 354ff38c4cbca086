package org.strategypress.model;

import java.util.List;

/** The references of a publication read backwards: from an entry to those that refer to it. */
public interface BackLinks {
    /** What is looked up, found once. */
    Index index();

    /** The actions for a priority. */
    default List<Action> actionsFor(String priorityId) {
        return index().actionsByPriority.of(priorityId);
    }

    /** The actions that keep a pledge. */
    default List<Action> actionsKeeping(String pledgeId) {
        return index().actionsByPledge.of(pledgeId);
    }

    /** The actions for an outcome. */
    default List<Action> actionsForOutcome(String outcomeId) {
        return index().actionsByOutcome.of(outcomeId);
    }

    /** The actions that a body leads on. */
    default List<Action> actionsLedBy(String bodyId) {
        return index().actionsByBody.of(bodyId);
    }

    /** The actions that came from a consultation. */
    default List<Action> actionsFrom(String consultationId) {
        return index().actionsByConsultation.of(consultationId);
    }

    /** The actions of a department. */
    default List<Action> actionsOf(String departmentId) {
        return index().actionsByDepartment.of(departmentId);
    }

    /** The indicators that tell of an outcome. */
    default List<Indicator> indicatorsFor(String outcomeId) {
        return index().indicatorsByOutcome.of(outcomeId);
    }

    /** The indicators that tell of a priority. */
    default List<Indicator> indicatorsOn(String priorityId) {
        return index().indicatorsByPriority.of(priorityId);
    }

    /** The priorities that serve an aim. */
    default List<Priority> prioritiesFor(String aimId) {
        return index().prioritiesByAim.of(aimId);
    }

    /** The priorities that a body leads on. */
    default List<Priority> prioritiesLedBy(String bodyId) {
        return index().prioritiesByBody.of(bodyId);
    }

    /** The pledges that serve a priority. */
    default List<Pledge> pledgesFor(String priorityId) {
        return index().pledgesByPriority.of(priorityId);
    }

    /** The pledges of a department. */
    default List<Pledge> pledgesBy(String departmentId) {
        return index().pledgesByDepartment.of(departmentId);
    }

    /** The pledges that a pledge replaces. */
    default List<Pledge> pledgesReplacedBy(String pledgeId) {
        return index().pledgesBySuccessor.of(pledgeId);
    }

    /** The pledges of which a promise goes on from one of a pledge. */
    default List<Pledge> pledgesGoingOnFrom(String pledgeId) {
        return index().pledgesByEarlier.of(pledgeId);
    }

    /** The entitlements of a statutory area. */
    default List<Entitlement> entitlementsIn(String areaId) {
        return index().offerByArea.of(areaId);
    }

    /** The entitlements for a legal kind of care leaver. */
    default List<Entitlement> entitlementsForStatus(String statusId) {
        return index().offerByStatus.of(statusId);
    }

    /** The entitlements for a situation. */
    default List<Entitlement> entitlementsForSituation(String situationId) {
        return index().offerBySituation.of(situationId);
    }

    /** The entitlements that a contact answers for. */
    default List<Entitlement> entitlementsVia(String contactId) {
        return index().offerByContact.of(contactId);
    }

    /** The entitlements that serve a priority, pledge or outcome. */
    default List<Entitlement> entitlementsServing(String id) {
        return index().offerByServed.of(id);
    }

    /** The bodies that are part of a body. */
    default List<Body> subgroupsOf(String bodyId) {
        return index().bodiesByParent.of(bodyId);
    }

    /** The bodies that answer to a body. */
    default List<Body> accountableTo(String bodyId) {
        return index().bodiesByAccountability.of(bodyId);
    }

    /** The milestones of a body. */
    default List<Milestone> milestonesOf(String bodyId) {
        return index().milestonesByBody.of(bodyId);
    }

    /** The next steps of a body. */
    default List<NextStep> nextStepsOf(String bodyId) {
        return index().nextStepsByBody.of(bodyId);
    }

    /** The decisions of a body. */
    default List<Decision> decisionsOf(String bodyId) {
        return index().decisionsByBody.of(bodyId);
    }

    /** The explanations of an entry. */
    default List<Explainer> explainersAbout(String id) {
        return index().explainersByAbout.of(id);
    }

    /** The progress on an entry. */
    default List<Progress> progressOn(String id) {
        return index().progressByAbout.of(id);
    }

    /** What people sent in about an entry. */
    default List<Comment> commentsOn(String id) {
        return index().commentsByAbout.of(id);
    }

    /** The comments that an action came of. */
    default List<Comment> commentsBehind(String actionId) {
        return index().commentsByAction.of(actionId);
    }

    /** What people said of an entry. */
    default List<Story> storiesOf(String id) {
        return index().storiesByAbout.of(id);
    }
}
