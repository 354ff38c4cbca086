package org.strategypress.model.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.text.Prose;

/**
 * What a decision record asks for, and what that rests on.
 *
 * @param recommendations what is asked for, in order
 * @param adopted the words that were adopted, where they are not those that were asked for
 * @param reasons why
 * @param options the other ways that were weighed
 * @param implications what follows for money, law, people; kinds are open
 * @param equality the equality assessment
 */
public record Proposal(
        List<Recommendation> recommendations,
        @Nullable Prose adopted,
        @Nullable Prose reasons,
        List<Choice> options,
        List<Implication> implications,
        @Nullable Equality equality) {
    public Proposal {
        recommendations = List.copyOf(recommendations);
        options = List.copyOf(options);
        implications = List.copyOf(implications);
    }

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
}
