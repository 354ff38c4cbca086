package org.strategypress.content.kind;

import java.util.List;
import org.strategypress.content.field.DateTypes;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.decision.Proposal;
import org.strategypress.model.decision.YesNoNa;
import org.strategypress.model.text.Prose;

/** The fields of an implication; its kind is any word. */
public final class ImplicationReader {
    private static final Field<Prose> QUESTION = Field.required("question", EntryTypes.LINE, "The question.");
    private static final Field<YesNoNa> ANSWER = Field.optional("answer", EntryTypes.YES_NO_NA, "Yes, no or N/A.");
    private static final Field<Prose> BODY = Field.optional("body", EntryTypes.PROSE, "The text.");
    private static final Shape<Proposal.Question> QUESTION_SHAPE = Shape.of(
            "question",
            row -> new Proposal.Question(row.need(QUESTION), row.get(ANSWER), row.get(BODY)),
            QUESTION,
            ANSWER,
            BODY);

    private static final Field<String> NUMBER =
            Field.optional("number", Types.TEXT, "The number of its section or paragraph as printed.");
    private static final Field<String> KIND =
            Field.required("kind", Types.TEXT, "The respect, any word: financial, legal, equality, wards.");
    private static final Field<String> TITLE = Field.optional("title", Types.TEXT, "Its heading as printed.");
    private static final Field<YesNoNa> APPLIES =
            Field.optional("applies", EntryTypes.YES_NO_NA, "Whether there is anything to say.");
    private static final Field<List<Proposal.Question>> QUESTIONS =
            Field.optional("questions", Types.list(QUESTION_SHAPE), "The questions of the form.");
    private static final Field<String> SIGNED =
            Field.optional("signed", Types.TEXT, "The initials or role of who signed.");
    private static final Field<PrintedDate> ON = Field.optional("on", DateTypes.WHEN, "When it was signed.");

    static final Shape<Proposal.Implication> SHAPE =
            Shape.of("implication", ImplicationReader::make, NUMBER, KIND, TITLE, APPLIES, QUESTIONS, BODY, SIGNED, ON);

    private ImplicationReader() {}

    private static Proposal.Implication make(Row row) {
        return new Proposal.Implication(
                row.get(NUMBER),
                row.need(KIND),
                row.get(TITLE),
                row.get(APPLIES),
                row.list(QUESTIONS),
                row.get(BODY),
                row.get(SIGNED),
                row.get(ON));
    }
}
