package org.strategypress.opendata;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Action;
import org.strategypress.model.Breakdown;
import org.strategypress.model.Indicator;
import org.strategypress.model.Milestone;
import org.strategypress.model.NextStep;
import org.strategypress.model.Pledge;
import org.strategypress.model.Progress;
import org.strategypress.model.Risk;

/** What is told of how it is going: figures, actions, promises, dates. */
final class DeliveryFields {
    private static final Form<Indicator.Baseline> BASELINE =
            Form.of(Described.<Indicator.Baseline>as("baseline", "Where an indicator started.")
                    .always("value", Form.NUMBER, Indicator.Baseline::value, "The figure, in the indicator's unit.")
                    .has("when", Common.DATE, Indicator.Baseline::when, "When it was read.")
                    .has("note", Form.PROSE, Indicator.Baseline::note, "A remark."));

    private static final Form<Indicator.Target> TARGET =
            Form.of(Described.<Indicator.Target>as("target", "Where an indicator should go.")
                    .has("value", Form.NUMBER, Indicator.Target::value, "The figure, in the indicator's unit.")
                    .has("by", Common.DATE, Indicator.Target::by, "When it should be there.")
                    .has("note", Form.PROSE, Indicator.Target::note, "A remark."));

    private static final Form<Indicator.Comparison> COMPARISON =
            Form.of(Described.<Indicator.Comparison>as("comparison", "What the same measure is elsewhere.")
                    .always("where", Form.TEXT, Indicator.Comparison::where, "Where.")
                    .always("value", Form.NUMBER, Indicator.Comparison::value, "The figure, in the indicator's unit.")
                    .has("when", Common.DATE, Indicator.Comparison::when, "When it was read.")
                    .has("note", Form.PROSE, Indicator.Comparison::note, "A remark."));

    private static final Form<Indicator.Reading> READING =
            Form.of(Described.<Indicator.Reading>as("reading", "One reading of an indicator.")
                    .always("when", Common.DATE, Indicator.Reading::when, "When.")
                    .has("value", Form.NUMBER, DeliveryFields::value, "The figure, in the indicator's unit.")
                    .has("printed", Form.TEXT, DeliveryFields::printed, "The figure as printed, where it differs.")
                    .always(
                            "shown",
                            Form.word(Indicator.Reading.Shown.class),
                            Indicator.Reading::shown,
                            "What of it is shown: the figure, or why there is none.")
                    .has("rating", Form.TEXT, Indicator.Reading::rating, "How it is rated, as printed.")
                    .has("note", Form.PROSE, Indicator.Reading::note, "A remark."));

    private static final Form<Breakdown.Group> GROUP =
            Form.of(Described.<Breakdown.Group>as("group", "A group, and its figure.")
                    .always("group", Form.TEXT, Breakdown.Group::group, "Which group.")
                    .has(
                            "value",
                            Form.NUMBER,
                            of -> value(of.shown(), of.value(), of.printed()),
                            "The figure, in the indicator's unit.")
                    .has(
                            "printed",
                            Form.TEXT,
                            of -> printed(of.shown(), of.printed()),
                            "The figure as printed, where it differs.")
                    .always(
                            "shown",
                            Form.word(Indicator.Reading.Shown.class),
                            Breakdown.Group::shown,
                            "What of it is shown: the figure, or why there is none.")
                    .has("rating", Form.TEXT, Breakdown.Group::rating, "How it is rated, as printed.")
                    .has("note", Form.PROSE, Breakdown.Group::note, "A remark."));

    private static final Form<Breakdown> BREAKDOWN =
            Form.of(Described.<Breakdown>as("breakdown", "The figures of groups side by side; they need not add up.")
                    .always("by", Form.TEXT, Breakdown::by, "What the groups are of.")
                    .always("when", Common.DATE, Breakdown::when, "When they were read.")
                    .all("groups", GROUP, Breakdown::groups, "The groups, in order.")
                    .has("note", Form.PROSE, Breakdown::note, "A remark."));

    private static final Form<Action.LogLine> LOG =
            Form.of(Described.<Action.LogLine>as("log", "A note about an action.")
                    .always("when", Common.DATE, Action.LogLine::when, "When.")
                    .always("text", Form.PROSE, Action.LogLine::text, "The note."));

    private static final Form<Pledge.Mark> MARK =
            Form.of(Described.<Pledge.Mark>as("mark", "What somebody said of whether a promise was kept.")
                    .always("by", Form.word(Pledge.Marker.class), Pledge.Mark::by, "Who said it.")
                    .always("kept", Form.word(Pledge.Kept.class), Pledge.Mark::kept, "What they said.")
                    .has("on", Common.DATE, Pledge.Mark::on, "When.")
                    .has("evidence", Form.PROSE, Pledge.Mark::evidence, "What shows it."));

    private static final Form<Pledge.Before> BEFORE =
            Form.of(Described.<Pledge.Before>as("earlier-promise", "A promise of an earlier pledge.")
                    .always("pledge", Form.REF, Pledge.Before::pledge, "The id of the pledge.")
                    .always("number", Form.TEXT, Pledge.Before::number, "The number that it has there."));

    private static final Form<Pledge.Promise> PROMISE = Form.of(Described.<Pledge.Promise>as("promise", "One promise.")
            .has("number", Form.TEXT, Pledge.Promise::number, "The number as printed.")
            .always("title", Form.PROSE, Pledge.Promise::title, "Its words.")
            .has("plain", Form.PROSE, Pledge.Promise::plain, "The same in plain words.")
            .all("means", Form.PROSE, Pledge.Promise::means, "What it means, point by point.")
            .has(
                    "kept",
                    Form.word(Pledge.Kept.class),
                    Pledge.Promise::counted,
                    "Whether it was kept: of several marks the lowest.")
            .has("note", Form.PROSE, Pledge.Promise::note, "A remark.")
            .all("marks", MARK, Pledge.Promise::marks, "What each who marked it said, the oldest first.")
            .has("before", BEFORE, Pledge.Promise::before, "The promise of an earlier pledge that it goes on from."));

    private static final Form<Pledge.Review> REVIEW =
            Form.of(Described.<Pledge.Review>as("review", "A time at which a pledge was looked at again.")
                    .has("when", Common.DATE, Pledge.Review::when, "When.")
                    .has("event", Form.TEXT, Pledge.Review::event, "At what event.")
                    .has("host", Form.TEXT, Pledge.Review::host, "Who held it.")
                    .has("took_part", Form.WHOLE, Pledge.Review::tookPart, "How many people took part.")
                    .has("who", Form.PROSE, Pledge.Review::who, "Who took part.")
                    .has("method", Form.PROSE, Pledge.Review::method, "How it was done.")
                    .always("conclusion", Form.PROSE, Pledge.Review::conclusion, "What came of it.")
                    .has("changes", Form.PROSE, Pledge.Review::changes, "What was changed."));

    /** What is told of something that is measured. */
    static final Described<Indicator> INDICATOR = Described.<Indicator>as("indicator", "Something that is measured.")
            .all("outcomes", Form.REF, of -> of.purpose().outcomes(), "The ids of the outcomes it tells of.")
            .all("priorities", Form.REF, of -> of.purpose().priorities(), "The ids of the priorities it tells of.")
            .has("family", Form.TEXT, of -> of.measure().family(), "The set of indicators it belongs to.")
            .has("definition", Form.PROSE, of -> of.measure().definition(), "What exactly is counted.")
            .has("unit", Form.TEXT, of -> of.measure().unit(), "The unit of its figures.")
            .has("frequency", Form.TEXT, of -> of.measure().frequency(), "How often it is read.")
            .has("better", Form.word(Indicator.Better.class), of -> of.measure().better(), "Which way is better.")
            .has("owner", Form.TEXT, Indicator::shownOwner, "The role that answers for it.")
            .has("baseline", BASELINE, of -> of.figures().baseline(), "Where it started.")
            .all("targets", TARGET, of -> of.figures().targets(), "Where it should go.")
            .all("compared", COMPARISON, of -> of.figures().compared(), "What it is elsewhere.")
            .all("readings", READING, of -> of.figures().readings(), "The readings, in order.")
            .all("by_group", BREAKDOWN, of -> of.figures().byGroup(), "The same for groups side by side.");

    /** What is told of an action. */
    static final Described<Action> ACTION = Described.<Action>as("action", "An action of the plan.")
            .all("priorities", Form.REF, of -> of.purpose().priorities(), "The ids of the priorities it serves.")
            .all("pledges", Form.REF, of -> of.purpose().pledges(), "The ids of the pledges it keeps.")
            .all("outcomes", Form.REF, of -> of.purpose().outcomes(), "The ids of the outcomes it serves.")
            .all("plans", Form.PROSE, of -> of.purpose().plans(), "Other plans that it is part of.")
            .has(
                    "consultation",
                    Form.REF,
                    of -> of.purpose().consultation(),
                    "The id of the consultation it came from.")
            .has("owner", Form.TEXT, Action::shownOwner, "The role that answers for it.")
            .has("lead", Form.REF, of -> of.responsible().lead(), "The id of the body that leads on it.")
            .has("department", Form.REF, of -> of.responsible().department(), "The id of the department that does it.")
            .all("partners", Form.TEXT, of -> of.responsible().partners(), "Who helps.")
            .has("due", Common.DATE, of -> of.timing().due(), "By when.")
            .has("new_due", Common.DATE, of -> of.timing().newDue(), "The new time, where the first one is not kept.")
            .has("why_late", Form.PROSE, of -> of.timing().whyLate(), "Why it is late.")
            .has("target", Form.PROSE, of -> of.success().target(), "What shows that it is done.")
            .has("expected", Form.PROSE, of -> of.success().expected(), "What should be better because of it.")
            .has("status", Form.word(Action.Status.class), of -> of.standing().status(), "How far it is.")
            .has("rating", Form.TEXT, of -> of.standing().rating(), "How it is rated, as printed.")
            .all("log", LOG, of -> of.standing().log(), "What was noted about it.")
            .has("cost", Form.PROSE, Action::cost, "What it costs and who pays, as printed.");

    /** What is told of a set of promises. */
    static final Described<Pledge> PLEDGE = Described.<Pledge>as("pledge", "A set of promises.")
            .has("by", Form.word(Pledge.Maker.class), of -> of.made().by(), "Who makes it.")
            .has("department", Form.REF, of -> of.made().department(), "The id of the department that makes it.")
            .has("partner", Form.TEXT, of -> of.made().partner(), "The partner that makes it.")
            .has("year", Form.TEXT, of -> of.made().year(), "The year as printed.")
            .has("audience", Form.PROSE, of -> of.made().audience(), "Whom it is made to.")
            .has("status", Form.word(Pledge.Status.class), Pledge::status, "How far it is.")
            .all("promises", PROMISE, Pledge::promises, "The promises, in order.")
            .all("reviews", REVIEW, Pledge::reviews, "The times it was looked at again.")
            .has("replaced_by", Form.REF, Pledge::replacedBy, "The id of the pledge that replaces it.")
            .all("priorities", Form.REF, Pledge::priorities, "The ids of the priorities it serves.");

    static final Described<Milestone> MILESTONE = Described.<Milestone>as("milestone", "A date of the delivery plan.")
            .has("due", Common.DATE, Milestone::due, "When.")
            .has("group", Form.word(Milestone.Group.class), Milestone::group, "What sort of date it is.")
            .has("lead", Form.REF, Milestone::lead, "The id of the body it is about.")
            .always("done", Form.YES_NO, Milestone::done, "Whether it has passed as planned.");

    static final Described<Progress> PROGRESS = Described.<Progress>as("progress", "Something that was done so far.")
            .all("partners", Form.TEXT, Progress::partners, "Who took part.")
            .has("state", Form.PROSE, Progress::state, "How it stands.")
            .all("about", Form.REF, Progress::about, "The ids of the entries it tells of.");

    static final Described<NextStep> NEXT_STEP = Described.<NextStep>as("next-step", "Something that comes next.")
            .has("due", Common.DATE, NextStep::due, "When.")
            .has("lead", Form.REF, NextStep::lead, "The id of the body that does it.");

    static final Described<Risk> RISK = Described.<Risk>as("risk", "A risk.")
            .has("mitigation", Form.PROSE, Risk::mitigation, "What is done about it.")
            .has("no_mitigation", Form.PROSE, Risk::noMitigation, "Why nothing can be done about it.")
            .has("owner", Form.TEXT, Risk::owner, "The role that answers for it.")
            .has("rating", Form.TEXT, Risk::rating, "The rating as printed.");

    private DeliveryFields() {}

    /** The figure, where a page shows it: a count that is held back is in no data, and none that says more than what was printed. */
    static @Nullable BigDecimal value(Indicator.Reading of) {
        return value(of.shown(), of.value(), of.printed());
    }

    private static @Nullable BigDecimal value(
            Indicator.Reading.Shown shown, @Nullable BigDecimal value, @Nullable String printed) {
        return switch (shown) {
            case FIGURE -> value;
            case PRINTED ->
                value != null
                                && printed != null
                                && printed.replace(",", "")
                                        .matches(".*(?<![0-9.])" + java.util.regex.Pattern.quote(value.toPlainString())
                                                + "(?![0-9.]).*")
                        ? value
                        : null;
            case HELD_BACK, NOT_APPLICABLE, LOW, NOT_AVAILABLE, NOTHING -> null;
        };
    }

    /** The figure as printed, where a page shows that. */
    static @Nullable String printed(Indicator.Reading of) {
        return printed(of.shown(), of.printed());
    }

    private static @Nullable String printed(Indicator.Reading.Shown shown, @Nullable String printed) {
        return shown == Indicator.Reading.Shown.PRINTED ? printed : null;
    }
}
