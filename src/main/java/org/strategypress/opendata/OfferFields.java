package org.strategypress.opendata;

import org.jspecify.annotations.Nullable;
import org.strategypress.model.Area;
import org.strategypress.model.CareStatus;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Situation;
import org.strategypress.model.money.Amount;
import org.strategypress.model.money.AmountRow;
import org.strategypress.model.money.Worth;

/** What is told of the local offer. */
final class OfferFields {
    private static final Form<Entitlement.Link> LINK =
            Form.of(Described.<Entitlement.Link>as("link", "A link to read more.")
                    .always("title", Form.TEXT, Entitlement.Link::title, "What it leads to.")
                    .has("address", Form.ADDRESS, Entitlement.Link::address, "Where."));

    private static final Form<Entitlement.Told> TOLD =
            Form.of(Described.<Entitlement.Told>as("told", "Something told, or said to be not known.")
                    .always("known", Form.YES_NO, told -> told.words() != null, "Whether it is known.")
                    .has("words", Form.PROSE, Entitlement.Told::words, "The words."));

    private static final Form<Entitlement.Local> LOCAL =
            Form.of(Described.<Entitlement.Local>as("local", "What it is in one place, where places differ.")
                    .always("place", Form.TEXT, Entitlement.Local::place, "The place.")
                    .always("what", Form.PROSE, Entitlement.Local::what, "What there is.")
                    .has("contact", Form.REF, Entitlement.Local::contact, "The contact to ask there.")
                    .has("link", Form.ADDRESS, Entitlement.Local::link, "Where to read more."));

    private static final Form<Worth> WORTH = Form.of(worth("worth", "How much."));

    private static final Form<AmountRow.ByAge> BY_AGE =
            Form.of(Described.<AmountRow.ByAge>as("amount-by-age", "What there is at some ages.")
                    .always("ages", Common.AGES, AmountRow.ByAge::ages, "The ages.")
                    .always("worth", WORTH, AmountRow.ByAge::worth, "How much."));

    private static final Form<AmountRow.ByStatus> BY_STATUS =
            Form.of(Described.<AmountRow.ByStatus>as("amount-by-status", "What there is for some kinds of people.")
                    .all("statuses", Form.REF, AmountRow.ByStatus::statuses, "The ids of the kinds of people.")
                    .always("worth", WORTH, AmountRow.ByStatus::worth, "How much."));

    private static final Form<Amount.Instalment> INSTALMENT =
            Form.of(Described.<Amount.Instalment>as("instalment", "One of the parts that an amount is paid in.")
                    .always("pounds", Form.POUNDS, Amount.Instalment::sum, "How much, in pounds.")
                    .has("when", Form.TEXT, Amount.Instalment::when, "When it is paid."));

    private static final Form<Amount> AMOUNT = Form.of(Described.<Amount>as("amount", "What something is worth.")
            .has("label", Form.TEXT, Amount::label, "What this amount is for, where there are several.")
            .always("worth", WORTH, Amount::worth, "How much.")
            .has("of", Form.TEXT, Amount::of, "What is counted, matched or shared.")
            .has("per", Form.TEXT, Amount::per, "How often.")
            .all("by_age", BY_AGE, Amount::byAge, "What there is at each age.")
            .all("by_status", BY_STATUS, Amount::byStatus, "What there is for each kind of people.")
            .has("lasts", Form.TEXT, amount -> amount.terms().lasts(), "For how long.")
            .has("hours", Form.TEXT, amount -> amount.terms().hours(), "The hours of work that it is given for.")
            .has("backdated", Form.TEXT, amount -> amount.terms().backdated(), "For which time before one asked.")
            .all("instalments", INSTALMENT, amount -> amount.terms().instalments(), "The parts that it is paid in.")
            .has("note", Form.PROSE, Amount::note, "A remark."));

    /** What is told of an entry of the offer. */
    static final Described<Entitlement> ENTITLEMENT = Described.<Entitlement>as(
                    "entitlement", "One thing that is offered: what it is, for whom, how much and whom to ask.")
            .all("areas", Form.REF, of -> of.finding().areas(), "The ids of the areas that it belongs to.")
            .all("topics", Form.PROSE, of -> of.finding().topics(), "Other words to find it by.")
            .has("lgsl", Form.WHOLE, of -> of.finding().lgsl(), "Its number in the Local Government Services List.")
            .always("basis", Form.word(Entitlement.Basis.class), of -> of.law().basis(), "Whether the law demands it.")
            .has("legal", Form.TEXT, of -> of.law().legal(), "The law it stands in.")
            .has("provider", Form.TEXT, of -> of.law().provider(), "Who gives it, where that is not the council.")
            .all("statuses", Form.REF, of -> of.who().statuses(), "The ids of the kinds of people it is for.")
            .has("ages", Common.AGES, of -> of.who().ages(), "The ages it is for.")
            .all("situations", Form.REF, of -> of.who().situations(), "The ids of the situations it is for.")
            .all(
                    "living",
                    Form.word(Entitlement.Living.class),
                    of -> of.who().living(),
                    "Where those live whom it is for.")
            .has("who_note", Form.PROSE, of -> of.who().note(), "What else matters of those whom it is for.")
            .all("not_for", Form.PROSE, of -> of.who().notFor(), "Whom it is not for.")
            .all("amounts", AMOUNT, Entitlement::amount, "What it is worth.")
            .all("how", Form.PROSE, of -> of.asking().how(), "How to get it, step by step.")
            .all("need", Form.PROSE, of -> of.asking().need(), "What to bring or have.")
            .has("contact", Form.REF, of -> of.asking().contact(), "The id of the contact to ask.")
            .has("where", Form.PROSE, of -> of.asking().at(), "Where to go for it.")
            .has("takes", TOLD, of -> of.asking().answer().takes(), "How long an answer takes.")
            .has("decided_by", TOLD, of -> of.asking().answer().decidedBy(), "Who decides.")
            .has("appeal_by", TOLD, of -> of.asking().answer().appealBy(), "By when to appeal.")
            .has("from", Common.DATE, of -> of.availability().from(), "The first day of it.")
            .has("until", Common.DATE, of -> of.availability().until(), "The last day of it.")
            .all("by_place", LOCAL, of -> of.availability().byPlace(), "How it differs from place to place.")
            .all("serves", Form.REF, Entitlement::serves, "The ids of the priorities, pledges or outcomes it serves.")
            .all("links", LINK, Entitlement::links, "Where to read more.")
            .has("checked", Form.DAY, Entitlement::checked, "The day someone last checked it.");

    /** What is told of a part of life. */
    static final Described<Area> AREA = Described.<Area>as("area", "An area that what is offered belongs to.")
            .has("legal", Form.TEXT, Area::legal, "The law that names it.")
            .has("since", Common.DATE, Area::since, "Since when the law names it.")
            .has("enacted", Common.DATE, Area::enacted, "When that law was made.")
            .has("in_force", Common.DATE, Area::inForce, "When that law took effect.")
            .has("nation", Form.TEXT, Area::nation, "The nation whose law it is.")
            .has("checked", Form.DAY, Area::checked, "The day it was last checked.")
            .has("until", Common.DATE, Area::until, "Until when the law named it.");

    /** What is told of a legal kind of care leaver. */
    static final Described<CareStatus> STATUS = Described.<CareStatus>as(
                    "status", "A kind of people, as the law or the council names it.")
            .has("test", Form.PROSE, CareStatus::test, "Who is one.")
            .has("question", Form.PROSE, CareStatus::question, "The same as one question.")
            .has("legal", Form.TEXT, CareStatus::legal, "The law it stands in.")
            .has("enacted", Common.DATE, CareStatus::enacted, "When that law was made.")
            .has("in_force", Common.DATE, CareStatus::inForce, "When that law took effect.")
            .has("nation", Form.TEXT, CareStatus::nation, "The nation whose law it is.")
            .has("checked", Form.DAY, CareStatus::checked, "The day it was last checked.")
            .has("ages", Common.AGES, CareStatus::ages, "The ages.");

    /** What is told of a situation. */
    static final Described<Situation> SITUATION = Described.<Situation>as(
                    "situation", "A situation that changes what help there is.")
            .has("legal", Form.TEXT, Situation::legal, "The law that speaks of it.")
            .has("enacted", Common.DATE, Situation::enacted, "When that law was made.")
            .has("in_force", Common.DATE, Situation::inForce, "When that law took effect.")
            .has("nation", Form.TEXT, Situation::nation, "The nation whose law it is.")
            .has("checked", Form.DAY, Situation::checked, "The day it was last checked.");

    private OfferFields() {}

    private static Described<Worth> worth(String name, String about) {
        return Described.<Worth>as(name, about)
                .always("shape", Form.word(Amount.Shape.class), Worth::shape, "In which way it is said.")
                .has("pounds", Form.POUNDS, Worth::sum, "The sum paid, or the most that is paid, in pounds.")
                .has("count", Form.WHOLE, OfferFields::count, "How many.")
                .has(
                        "match",
                        Form.NUMBER,
                        of -> of instanceof Worth.Match match ? match.match() : null,
                        "How many the council pays for.")
                .has(
                        "yours",
                        Form.NUMBER,
                        of -> of instanceof Worth.Match match ? match.yours() : null,
                        "How many one pays for oneself.")
                .has(
                        "percent",
                        Form.NUMBER,
                        of -> of instanceof Worth.Percent share ? share.percent() : null,
                        "The share that is paid.")
                .has("each_up_to", Form.POUNDS, Worth::mostForEach, "The most for each, in pounds.")
                .has("all_up_to", Form.POUNDS, Worth::mostInAll, "The most in all, in pounds.")
                .has(
                        "thing",
                        Form.TEXT,
                        of -> of instanceof Worth.InKind thing ? thing.inKind() : null,
                        "The thing given.");
    }

    private static @Nullable Integer count(Worth of) {
        if (of instanceof Worth.Count counted) {
            return counted.count();
        }
        return of instanceof Worth.Percent share ? share.count() : null;
    }
}
