package org.strategypress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Span;

/**
 * A record of a decision, kept as signed. Where a list is null nothing was said; where it is empty the record says "None".
 *
 * @param meta the common fields
 * @param maker who decided, in words
 * @param bodyOf the body that decided
 * @param on when
 * @param item the item of the agenda, as printed
 * @param classification as printed: {@code Open}
 * @param wards the wards or divisions, as printed
 * @param keyDecision whether it is a key decision
 * @param reportFrom the role that reports
 * @param recommendations what is asked for, in order
 * @param reasons why
 * @param options the other ways that were weighed
 * @param implications what follows for money, law, people; kinds are open
 * @param equality the equality assessment
 * @param audit the audit trail
 * @param approvals who signed, in order
 * @param appendices the appendices
 * @param backgroundPapers the background papers
 * @param previousMinutes the minutes before it
 * @param contacts the officers to ask
 * @param callIn as printed, until when it can be called in
 * @param effective when it takes effect
 * @param status how far it is: {@code asked}, {@code decided} and so on, or the report's own word; null where nothing was said
 * @param adopted the words that were adopted, where they are not those that were asked for
 * @param sections the numbered sections as printed, in their order
 * @param exempt what the record says of parts that are not public
 * @param consideredBy the other bodies that considered it
 * @param councilApproval whether the full council has to approve it
 * @param appendicesNone the words of the record that stand in place of appendices: {@code N/a}
 * @param backgroundPapersNone the same for the background papers
 * @param previousMinutesNone the same for the minutes
 */
public record Decision(
        EntryMeta meta,
        @Nullable String maker,
        @Nullable Ref bodyOf,
        @Nullable PrintedDate on,
        @Nullable String item,
        @Nullable String classification,
        @Nullable String wards,
        @Nullable YesNoNa keyDecision,
        @Nullable String reportFrom,
        List<Recommendation> recommendations,
        @Nullable Prose reasons,
        List<Choice> options,
        List<Implication> implications,
        @Nullable Equality equality,
        @Nullable AuditTrail audit,
        List<Approval> approvals,
        @Nullable List<Appendix> appendices,
        @Nullable List<BackgroundPaper> backgroundPapers,
        @Nullable List<String> previousMinutes,
        List<Officer> contacts,
        @Nullable String callIn,
        @Nullable PrintedDate effective,
        @Nullable String status,
        @Nullable Prose adopted,
        List<Section> sections,
        @Nullable Prose exempt,
        List<Prose> consideredBy,
        @Nullable YesNoNa councilApproval,
        @Nullable String appendicesNone,
        @Nullable String backgroundPapersNone,
        @Nullable String previousMinutesNone)
        implements Entry {
    public Decision {
        recommendations = List.copyOf(recommendations);
        options = List.copyOf(options);
        implications = List.copyOf(implications);
        approvals = List.copyOf(approvals);
        appendices = appendices == null ? null : List.copyOf(appendices);
        backgroundPapers = backgroundPapers == null ? null : List.copyOf(backgroundPapers);
        previousMinutes = previousMinutes == null ? null : List.copyOf(previousMinutes);
        contacts = List.copyOf(contacts);
        sections = List.copyOf(sections);
        consideredBy = List.copyOf(consideredBy);
    }

    /**
     * A numbered section of the report as printed.
     *
     * @param number its number as printed
     * @param title its heading as printed
     * @param text its words
     * @param part what stands there: a field of the decision, or the kind of an implication
     * @param where its place, or that of what it says stands there
     */
    public record Section(
            @Nullable String number,
            @Nullable String title,
            @Nullable Prose text,
            @Nullable String part,
            Span where) {}

    /**
     * Something that the decision maker is asked to do.
     *
     * @param number the number as printed
     * @param text its words
     * @param asks the single asks, where it holds several
     */
    public record Recommendation(@Nullable String number, Prose text, List<Prose> asks) {
        public Recommendation {
            asks = List.copyOf(asks);
        }
    }

    /**
     * One of the ways that were weighed.
     *
     * @param number the number as printed
     * @param title it in a line
     * @param body more about it
     * @param chosen whether it was taken
     */
    public record Choice(
            @Nullable String number,
            Prose title,
            @Nullable Prose body,
            @Nullable Boolean chosen) {}

    /**
     * What follows from the decision in one respect.
     *
     * @param number the number of its section or paragraph as printed
     * @param kind the respect, any word: {@code financial}
     * @param title its heading as printed
     * @param applies whether there is anything to say
     * @param questions the questions of the form
     * @param body the text
     * @param signed the initials or role of who signed
     * @param on when it was signed
     */
    public record Implication(
            @Nullable String number,
            String kind,
            @Nullable String title,
            @Nullable YesNoNa applies,
            List<Question> questions,
            @Nullable Prose body,
            @Nullable String signed,
            @Nullable PrintedDate on) {
        public Implication {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question of the form and its answer.
     *
     * @param question the question
     * @param answer yes, no or "N/A"
     * @param body more about it
     */
    public record Question(
            Prose question,
            @Nullable YesNoNa answer,
            @Nullable Prose body) {}

    /**
     * The audit trail of a report.
     *
     * @param leadOfficers the officers who lead
     * @param author who wrote the report
     * @param version the version as printed
     * @param dated its date
     * @param keyDecision whether it is a key decision
     * @param officers the officers who were asked
     * @param sent to whom and when it was sent
     */
    public record AuditTrail(
            List<String> leadOfficers,
            @Nullable String author,
            @Nullable String version,
            @Nullable PrintedDate dated,
            @Nullable YesNoNa keyDecision,
            List<ConsultedOfficer> officers,
            @Nullable Sent sent) {
        public AuditTrail {
            leadOfficers = List.copyOf(leadOfficers);
            officers = List.copyOf(officers);
        }
    }

    /**
     * An officer who was asked.
     *
     * @param title the officer's title
     * @param sought whether comments were sought, or null when not said
     * @param included whether comments were included, or null when not said
     */
    public record ConsultedOfficer(
            String title,
            @Nullable Boolean sought,
            @Nullable Boolean included) {}

    /**
     * To whom a report was sent.
     *
     * @param to the team
     * @param on when
     */
    public record Sent(@Nullable String to, @Nullable PrintedDate on) {}

    /**
     * A signature.
     *
     * @param role the role that signs
     * @param name the person's name
     * @param answer yes, no or "N/A"
     * @param initials the initials as printed
     * @param on when
     */
    public record Approval(
            String role,
            @Nullable String name,
            @Nullable YesNoNa answer,
            @Nullable String initials,
            @Nullable PrintedDate on) {}

    /**
     * An appendix.
     *
     * @param number its number as printed
     * @param title its title
     * @param file its path below {@code content/media}
     * @param note a remark
     */
    public record Appendix(
            @Nullable String number,
            String title,
            @Nullable String file,
            @Nullable Prose note) {}

    /**
     * A background paper.
     *
     * @param title its title
     * @param heldAt where it is held
     * @param contact whom to ask
     */
    public record BackgroundPaper(
            String title, @Nullable String heldAt, @Nullable String contact) {}
}
