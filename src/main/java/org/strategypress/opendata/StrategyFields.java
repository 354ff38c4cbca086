package org.strategypress.opendata;

import org.strategypress.model.Aim;
import org.strategypress.model.Explainer;
import org.strategypress.model.Foreword;
import org.strategypress.model.FreePage;
import org.strategypress.model.Medium;
import org.strategypress.model.Outcome;
import org.strategypress.model.PrincipleSet;
import org.strategypress.model.Priority;
import org.strategypress.model.Story;
import org.strategypress.model.Strategy;
import org.strategypress.model.Term;
import org.strategypress.model.Value;
import org.strategypress.model.Vision;

/** What is told of a strategy and of what stands beside it. */
final class StrategyFields {
    private static final Form<Strategy.Approval> APPROVAL =
            Form.of(Described.<Strategy.Approval>as("approval", "An approval.")
                    .has("by", Form.TEXT, Strategy.Approval::by, "Who approved it, in words.")
                    .has("body", Form.REF, Strategy.Approval::body, "The id of the body that approved it.")
                    .has("on", Common.DATE, Strategy.Approval::on, "When."));

    private static final Form<Strategy.Refresh> REFRESH =
            Form.of(Described.<Strategy.Refresh>as("refresh", "When the strategy is looked at again.")
                    .has("rule", Form.PROSE, Strategy.Refresh::rule, "The rule in words.")
                    .has("due", Common.DATE, Strategy.Refresh::due, "When."));

    private static final Form<Strategy.Superseded> SUPERSEDED =
            Form.of(Described.<Strategy.Superseded>as("superseded", "A strategy that this one replaces.")
                    .always("title", Form.TEXT, Strategy.Superseded::title, "Its title.")
                    .has("period", Common.PERIOD, Strategy.Superseded::period, "The years it was for.")
                    .has("why", Form.PROSE, Strategy.Superseded::why, "Why it was replaced.")
                    .all("items", Form.PROSE, Strategy.Superseded::items, "What it held.")
                    .has("link", Form.ADDRESS, Strategy.Superseded::link, "Its address."));

    private static final Form<Strategy.Successor> SUCCESSOR =
            Form.of(Described.<Strategy.Successor>as("successor", "The strategy that replaces this one.")
                    .has("title", Form.TEXT, Strategy.Successor::title, "Its title.")
                    .has("link", Form.ADDRESS, Strategy.Successor::link, "Its address."));

    private static final Form<Strategy.Driver> DRIVER =
            Form.of(Described.<Strategy.Driver>as("driver", "A reason for the strategy.")
                    .always("title", Form.TEXT, Strategy.Driver::title, "The reason in a line.")
                    .has("text", Form.PROSE, Strategy.Driver::body, "More about it.")
                    .has("source", Common.SOURCE, Strategy.Driver::source, "The document it comes from."));

    private static final Form<Strategy.RelatedPlan> PLAN =
            Form.of(Described.<Strategy.RelatedPlan>as("plan", "Another plan or strategy.")
                    .always("title", Form.TEXT, Strategy.RelatedPlan::title, "Its title.")
                    .has("period", Common.PERIOD, Strategy.RelatedPlan::period, "The years it is for.")
                    .has("link", Form.ADDRESS, Strategy.RelatedPlan::link, "Its address.")
                    .has("note", Form.PROSE, Strategy.RelatedPlan::note, "A remark."));

    private static final Form<PrincipleSet.Item> ITEM =
            Form.of(Described.<PrincipleSet.Item>as("principle", "One principle or promise.")
                    .has("number", Form.TEXT, PrincipleSet.Item::number, "The number as printed.")
                    .always("title", Form.PROSE, PrincipleSet.Item::title, "Its words.")
                    .has("plain", Form.PROSE, PrincipleSet.Item::plain, "The same in plain words.")
                    .has("text", Form.PROSE, PrincipleSet.Item::body, "More about it."));

    /** What is told of the strategy. */
    static final Described<Strategy> STRATEGY = Described.<Strategy>as("strategy", "The strategy.")
            .has("period", Common.PERIOD, of -> of.term().period(), "The years it is for.")
            .has("years", Form.TEXT, of -> of.term().years(), "What its text says of its length.")
            .has("status", Form.word(Strategy.Status.class), of -> of.standing().status(), "How far it has come.")
            .has("version", Form.TEXT, of -> of.standing().version(), "The version as printed.")
            .has("approved", APPROVAL, of -> of.standing().approved(), "By whom and when it was approved.")
            .has("refresh", REFRESH, of -> of.standing().refresh(), "When it is looked at again.")
            .all("supersedes", SUPERSEDED, of -> of.succession().supersedes(), "What it replaces.")
            .has("superseded_by", SUCCESSOR, of -> of.succession().supersededBy(), "What replaces it.")
            .all("drivers", DRIVER, of -> of.grounds().drivers(), "Why it was written.")
            .all("evidence", Form.PROSE, of -> of.grounds().evidence(), "What it rests on.")
            .all("incorporates", PLAN, of -> of.plans().incorporates(), "Plans that it holds.")
            .all("aligned_to", PLAN, of -> of.plans().alignedTo(), "Plans that it stands beside.")
            .all("supports", PLAN, of -> of.plans().supports(), "Plans that it serves.")
            .all("delivered_through", PLAN, of -> of.plans().deliveredThrough(), "Plans by which it is carried out.");

    static final Described<Foreword> FOREWORD = Described.<Foreword>as("foreword", "A foreword.")
            .has("by", Form.PROSE, Foreword::by, "The role of who signs it.");

    static final Described<Vision> VISION = Described.<Vision>as("vision", "A vision statement.")
            .always("statement", Form.PROSE, Vision::statement, "The official words.")
            .all("supports", Form.PROSE, Vision::supports, "The plans that it serves.");

    static final Described<Value> VALUE = Described.<Value>as("value", "A value or principle of the strategy.")
            .has("sentence", Form.PROSE, Value::sentence, "The whole sentence.")
            .all("items", ITEM, Value::items, "What it holds.")
            .has("charter", Form.REF, Value::charter, "The id of the set of principles that it takes up.");

    static final Described<PrincipleSet> PRINCIPLES = Described.<PrincipleSet>as(
                    "principles", "Principles, promises or standards that were set elsewhere.")
            .has("group", Form.word(PrincipleSet.Group.class), PrincipleSet::group, "What sort of set it is.")
            .has("legal", Form.TEXT, PrincipleSet::legal, "The law it stands in.")
            .has("enacted", Common.DATE, PrincipleSet::enacted, "When that law was made.")
            .has("in_force", Common.DATE, PrincipleSet::inForce, "When that law took effect.")
            .has("nation", Form.TEXT, PrincipleSet::nation, "The nation whose law it is.")
            .has("checked", Form.DAY, PrincipleSet::checked, "The day it was last checked.")
            .has("year", Form.TEXT, PrincipleSet::year, "The year as printed.")
            .all("items", ITEM, PrincipleSet::items, "The principles, in order.");

    static final Described<Aim> AIM = Described.<Aim>as("aim", "A strategic aim.")
            .has("sentence", Form.PROSE, Aim::sentence, "The whole sentence.")
            .always("cross_cutting", Form.YES_NO, Aim::crossCutting, "Whether it runs through all the others.");

    static final Described<Priority> PRIORITY = Described.<Priority>as("priority", "A strategic priority.")
            .has("sentence", Form.PROSE, Priority::sentence, "The whole sentence.")
            .has("years", Form.TEXT, Priority::years, "The years it is for, as printed.")
            .all("aims", Form.REF, of -> of.purpose().aims(), "The ids of the aims it serves.")
            .all("outcomes", Form.REF, of -> of.purpose().outcomes(), "The ids of the outcomes it serves.")
            .has("lead", Form.REF, Priority::lead, "The id of the body that leads on it.")
            .has("why", Form.PROSE, Priority::why, "Why it matters.")
            .all("discussed_with", Form.PROSE, of -> of.voices().discussedWith(), "Who it was discussed with.")
            .all("told", Form.PROSE, of -> of.voices().told(), "What people said about it.")
            .all("so_far", Form.PROSE, of -> of.work().soFar(), "What has been done so far.")
            .all(
                    "we_will",
                    Form.PROSE,
                    of -> of.work().weWill(),
                    "What will be done, where it is no action of the plan.")
            .has("no_actions", Form.PROSE, of -> of.work().noActions(), "Why there are no actions for it.")
            .all("measures", Form.PROSE, Priority::measures, "How people will know that it worked.");

    static final Described<Outcome> OUTCOME = Described.<Outcome>as("outcome", "What is to be better for people.")
            .has("sentence", Form.PROSE, Outcome::sentence, "The whole sentence.")
            .all("priorities", Form.REF, Outcome::priorities, "The ids of the priorities that serve it.");

    static final Described<Story> STORY = Described.<Story>as("story", "What somebody said or lived through.")
            .has("quote", Form.PROSE, Story::quote, "Their own words.")
            .has("by", Form.TEXT, Story::by, "Who they are, as they want to be called.")
            .always("names_changed", Form.YES_NO, Story::namesChanged, "Whether the names in it are not the real ones.")
            .all("about", Form.REF, Story::about, "The ids of the entries it tells of.");

    static final Described<Explainer> EXPLAINER = Described.<Explainer>as(
                    "explainer", "An explanation for lay readers.")
            .all("audience", Form.word(Explainer.Audience.class), Explainer::audience, "Whom it is for.")
            .all("about", Form.REF, Explainer::about, "The ids of the entries it explains.");

    static final Described<Term> TERM = Described.<Term>as("term", "A word of the glossary.")
            .all("also", Form.TEXT, Term::aka, "Other forms of the word.")
            .always("meaning", Form.PROSE, Term::meaning, "What it means.");

    static final Described<FreePage> PAGE = Described.<FreePage>as("page", "A page of its own.")
            .has("section", Form.word(FreePage.Chapter.class), FreePage::section, "The section it belongs to.");

    static final Described<Medium> MEDIUM = Described.<Medium>as("medium", "A picture, film, sound or other file.")
            .has("alt", Form.TEXT, Medium::alt, "What it shows, for those who cannot see it.")
            .has("caption", Form.PROSE, Medium::caption, "The words below it.")
            .has("credit", Form.PROSE, Medium::credit, "Who made it.")
            .has("transcript", Form.PROSE, of -> of.words().transcript(), "All that is said and shown in it.")
            .has("link", Form.ADDRESS, of -> of.words().link(), "Where that is written instead.");

    private StrategyFields() {}
}
