package org.strategypress.opendata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Comment;
import org.strategypress.model.Consultation;
import org.strategypress.model.Decision;
import org.strategypress.model.decision.Equality;
import org.strategypress.model.decision.Papers;
import org.strategypress.model.decision.Proposal;

/** What is told of the record: consultations and decisions. Officers and those who sign stand there by no name. */
final class RecordFields {
    private static final Form<Consultation.Event> EVENT =
            Form.of(Described.<Consultation.Event>as("event", "A meeting at which people were asked.")
                    .has("when", Common.DATE, Consultation.Event::when, "When.")
                    .always("what", Form.PROSE, Consultation.Event::what, "What it was.")
                    .has("body", Form.REF, Consultation.Event::body, "The id of the body that met."));

    private static final Form<Consultation.Respondents> RESPONDENTS =
            Form.of(Described.<Consultation.Respondents>as("respondents", "A group of those who answered.")
                    .always("who", Form.TEXT, Consultation.Respondents::who, "Who they are.")
                    .always("count", Form.WHOLE, Consultation.Respondents::count, "How many.")
                    .has("part", Form.TEXT, Consultation.Respondents::part, "The part that they are counted in."));

    private static final Form<Consultation.Part> PART =
            Form.of(Described.<Consultation.Part>as("part", "A sum over some of the groups, as printed.")
                    .always("part", Form.TEXT, Consultation.Part::part, "Its name, as the groups give it.")
                    .always("count", Form.WHOLE, Consultation.Part::count, "How many."));

    private static final Form<Consultation.Figure> FIGURE =
            Form.of(Described.<Consultation.Figure>as("figure", "One figure as printed.")
                    .has("percent", Form.NUMBER, Consultation.Figure::percent, "A percentage.")
                    .has("count", Form.WHOLE, Consultation.Figure::count, "A number of people or answers.")
                    .has("value", Form.TEXT, Consultation.Figure::value, "Any other figure, as printed.")
                    .has("of", Form.TEXT, Consultation.Figure::of, "Of what.")
                    .always("text", Form.PROSE, Consultation.Figure::text, "What it says.")
                    .all("groups", Form.TEXT, Consultation.Figure::groups, "The groups that it is said to add up.")
                    .has("odd", Form.PROSE, Consultation.Figure::sic, "What is odd about it."));

    private static final Form<Consultation.Theme> THEME =
            Form.of(Described.<Consultation.Theme>as("theme", "Something that several people said.")
                    .always("title", Form.PROSE, Consultation.Theme::title, "It in a line.")
                    .has("text", Form.PROSE, Consultation.Theme::body, "More about it.")
                    .all("actions", Form.REF, Consultation.Theme::actions, "The ids of the actions that came of it."));

    private static final Form<Consultation.Did> DID =
            Form.of(Described.<Consultation.Did>as("did", "Something that was done.")
                    .always("title", Form.PROSE, Consultation.Did::title, "It in a line.")
                    .has("text", Form.PROSE, Consultation.Did::body, "More about it.")
                    .all("actions", Form.REF, Consultation.Did::actions, "The ids of the actions it became.")
                    .all("answers", Form.PROSE, Consultation.Did::answers, "The titles of the themes that it answers.")
                    .always(
                            "loosely",
                            Form.YES_NO,
                            Consultation.Did::loosely,
                            "Nothing says for sure that it was done because of them."));

    private static final Form<Consultation.Reply> REPLY =
            Form.of(Described.<Consultation.Reply>as("reply", "The answer to those who took part.")
                    .has("text", Form.PROSE, Consultation.Reply::text, "What it said.")
                    .has("link", Form.ADDRESS, Consultation.Reply::link, "Where it is."));

    private static final Form<Proposal.Recommendation> RECOMMENDATION =
            Form.of(Described.<Proposal.Recommendation>as("recommendation", "Something that was asked for.")
                    .has("number", Form.TEXT, Proposal.Recommendation::number, "The number as printed.")
                    .always("text", Form.PROSE, Proposal.Recommendation::text, "Its words.")
                    .all("asks", Form.PROSE, Proposal.Recommendation::asks, "The single asks."));

    private static final Form<Proposal.Choice> CHOICE =
            Form.of(Described.<Proposal.Choice>as("option", "One of the ways that were weighed.")
                    .has("number", Form.TEXT, Proposal.Choice::number, "The number as printed.")
                    .always("title", Form.PROSE, Proposal.Choice::title, "It in a line.")
                    .has("text", Form.PROSE, Proposal.Choice::body, "More about it.")
                    .has("chosen", Form.YES_NO, Proposal.Choice::chosen, "Whether it was taken."));

    private static final Form<Proposal.Question> QUESTION =
            Form.of(Described.<Proposal.Question>as("question", "A question of the form and its answer.")
                    .always("question", Form.PROSE, Proposal.Question::question, "The question.")
                    .has("answer", Common.ANSWER, Proposal.Question::answer, "The answer.")
                    .has("text", Form.PROSE, Proposal.Question::body, "More about it."));

    private static final Form<Proposal.Implication> IMPLICATION =
            Form.of(Described.<Proposal.Implication>as("implication", "What follows from a decision in one respect.")
                    .has("number", Form.TEXT, Proposal.Implication::number, "The number as printed.")
                    .always("kind", Form.TEXT, Proposal.Implication::kind, "The respect.")
                    .has("title", Form.TEXT, Proposal.Implication::title, "Its heading as printed.")
                    .has("applies", Common.ANSWER, Proposal.Implication::applies, "Whether there is anything to say.")
                    .all("questions", QUESTION, Proposal.Implication::questions, "The questions of the form.")
                    .has("text", Form.PROSE, Proposal.Implication::body, "The text."));

    private static final Form<Equality.Finding> FINDING =
            Form.of(Described.<Equality.Finding>as("finding", "What an equality assessment found for one group.")
                    .always("group", Form.PROSE, Equality.Finding::group, "The group.")
                    .has("effect", Form.TEXT, Equality.Finding::effect, "The effect as printed.")
                    .has("why", Form.PROSE, Equality.Finding::why, "What it rests on.")
                    .has("response", Form.PROSE, Equality.Finding::response, "What is done about it."));

    private static final Form<Equality> EQUALITY =
            Form.of(Described.<Equality>as("equality", "The equality assessment.")
                    .has("assessed", Common.ANSWER, Equality::assessed, "Whether there was one.")
                    .has("text", Form.PROSE, Equality::body, "The text.")
                    .all("groups", Form.PROSE, Equality::groups, "Whom it looks at.")
                    .all("findings", FINDING, Equality::findings, "What it found for each group.")
                    .has("attachment", Form.TEXT, Equality::attachment, "Where it stands."));

    private static final Form<Decision.Section> SECTION =
            Form.of(Described.<Decision.Section>as("section", "A numbered section of a report as printed.")
                    .has("number", Form.TEXT, Decision.Section::number, "Its number as printed.")
                    .has("title", Form.TEXT, Decision.Section::title, "Its heading as printed.")
                    .has("text", Form.PROSE, Decision.Section::text, "Its words."));

    private static final Form<Papers.Appendix> APPENDIX =
            Form.of(Described.<Papers.Appendix>as("appendix", "An appendix.")
                    .has("number", Form.TEXT, Papers.Appendix::number, "Its number as printed.")
                    .always("title", Form.TEXT, Papers.Appendix::title, "Its title.")
                    .has("note", Form.PROSE, Papers.Appendix::note, "A remark."));

    private static final Form<Papers.BackgroundPaper> PAPER =
            Form.of(Described.<Papers.BackgroundPaper>as("paper", "A background paper.")
                    .always("title", Form.TEXT, Papers.BackgroundPaper::title, "Its title.")
                    .has("held_at", Form.TEXT, Papers.BackgroundPaper::heldAt, "Where it is held."));

    /** What is told of a consultation. */
    static final Described<Consultation> CONSULTATION = Described.<Consultation>as(
                    "consultation", "A consultation: what was asked, what people said, what was done.")
            .has("opened", Common.DATE, of -> of.conduct().opened(), "When it began.")
            .has("closed", Common.DATE, of -> of.conduct().closed(), "When it ended.")
            .all("channels", Form.PROSE, of -> of.conduct().channels(), "How people could answer.")
            .all("events", EVENT, of -> of.conduct().events(), "Where people met.")
            .all("respondents", RESPONDENTS, of -> of.turnout().respondents(), "Who answered, in groups.")
            .all("parts", PART, of -> of.turnout().parts(), "The sums that are printed for some of the groups.")
            .has("total", Form.WHOLE, of -> of.turnout().total(), "How many answered, as printed.")
            .has("asked", Form.PROSE, Consultation::asked, "What was asked.")
            .has("said", Form.PROSE, of -> of.said().intro(), "What people said.")
            .all("figures", FIGURE, of -> of.said().figures(), "The same in figures.")
            .all("themes", THEME, of -> of.said().themes(), "The same by theme.")
            .all("did", DID, of -> of.response().did(), "What was done.")
            .has("effect", Form.PROSE, of -> of.response().effect(), "What it changed.")
            .has("reply", REPLY, of -> of.response().reply(), "The answer that was given to those who took part.");

    /** What is told of a comment. */
    static final Described<Comment> COMMENT = Described.<Comment>as(
                    "comment", "What people sent in, summed up without who they are, and the answer.")
            .has("received", Common.DATE, Comment::received, "When it came; never a day.")
            .has("said", Form.PROSE, Comment::said, "What they said.")
            .has("reply", Form.PROSE, Comment::reply, "The answer.")
            .has("replied", Common.DATE, Comment::replied, "When that was given; never a day.")
            .all("about", Form.REF, Comment::about, "The ids of the entries it is about.")
            .all("actions", Form.REF, Comment::actions, "The ids of the actions that came of it.");

    /** What is told of a decision. */
    static final Described<Decision> DECISION = Described.<Decision>as("decision", "A record of a decision.")
            .has("maker", Form.TEXT, of -> of.meeting().maker(), "Who decided, in words.")
            .has("body", Form.REF, of -> of.meeting().bodyOf(), "The id of the body that decided.")
            .has("on", Common.DATE, of -> of.meeting().on(), "When.")
            .has("item", Form.TEXT, of -> of.meeting().item(), "The item of the agenda, as printed.")
            .has("wards", Form.TEXT, of -> of.meeting().wards(), "The wards or divisions, as printed.")
            .has("status", Form.TEXT, of -> of.standing().status(), "How far it is.")
            .has("key_decision", Common.ANSWER, of -> of.standing().keyDecision(), "Whether it is a key decision.")
            .has(
                    "council_approval",
                    Common.ANSWER,
                    of -> of.standing().councilApproval(),
                    "Whether the full council has to approve it.")
            .has("call_in", Form.TEXT, of -> of.standing().callIn(), "Until when it can be called in, as printed.")
            .has("classification", Form.TEXT, of -> of.access().classification(), "What of it is public, as printed.")
            .has("exempt", Form.PROSE, of -> of.access().exempt(), "What it says of parts that are not public.")
            .has("effective", Common.DATE, of -> of.standing().effective(), "When it takes effect.")
            .all("recommendations", RECOMMENDATION, of -> of.proposal().recommendations(), "What is asked for.")
            .has("adopted", Form.PROSE, of -> of.proposal().adopted(), "The words that were adopted.")
            .has("reasons", Form.PROSE, of -> of.proposal().reasons(), "Why.")
            .all("options", CHOICE, of -> of.proposal().options(), "The other ways that were weighed.")
            .all(
                    "implications",
                    IMPLICATION,
                    of -> of.proposal().implications(),
                    "What follows for money, law and people.")
            .has("equality", EQUALITY, of -> of.proposal().equality(), "The equality assessment.")
            .has("report_from", Form.TEXT, of -> of.report().reportFrom(), "The role that reports.")
            .all("considered_by", Form.PROSE, of -> of.report().consideredBy(), "The other bodies that considered it.")
            .all("sections", SECTION, of -> of.report().sections(), "The sections of the report as printed.")
            .all("appendices", APPENDIX, of -> given(of.papers().appendices()), "The appendices.")
            .all("background_papers", PAPER, of -> given(of.papers().backgroundPapers()), "The background papers.")
            .all("previous_minutes", Form.TEXT, of -> given(of.papers().previousMinutes()), "The minutes before it.");

    private RecordFields() {}

    /** A list of which nothing may have been said. */
    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
