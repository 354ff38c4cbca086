package org.strategypress.model;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.source.Span;

/**
 * A consultation: what was asked, what people said, what was done.
 *
 * @param meta the common fields
 * @param conduct when and how people were asked
 * @param turnout who answered
 * @param asked what was asked
 * @param said what people said
 * @param response what was done about it
 */
public record Consultation(
        EntryMeta meta,
        Conduct conduct,
        Turnout turnout,
        @Nullable Prose asked,
        Said said,
        Response response) implements Entry {
    /**
     * When and how people were asked.
     *
     * @param opened when it began
     * @param closed when it ended
     * @param channels how people could answer
     * @param events where people met
     */
    public record Conduct(
            @Nullable PrintedDate opened, @Nullable PrintedDate closed, List<Prose> channels, List<Event> events) {
        public Conduct {
            channels = List.copyOf(channels);
            events = List.copyOf(events);
        }
    }

    /**
     * Who answered.
     *
     * @param respondents who answered, in groups
     * @param parts the sums that are printed for some of the groups: all adults
     * @param total how many answered, as printed
     */
    public record Turnout(
            List<Respondents> respondents,
            List<Part> parts,
            @Nullable Integer total) {
        public Turnout {
            respondents = List.copyOf(respondents);
            parts = List.copyOf(parts);
        }
    }

    /**
     * What was done about what people said.
     *
     * @param did what was done, in order
     * @param effect what it changed
     * @param reply the answer that was given to those who took part
     */
    public record Response(
            List<Did> did, @Nullable Prose effect, @Nullable Reply reply) {
        public Response {
            did = List.copyOf(did);
        }
    }

    /**
     * A meeting at which people were asked.
     *
     * @param when when
     * @param what what it was
     * @param body the body that met
     */
    public record Event(
            @Nullable PrintedDate when,
            Prose what,
            @Nullable Ref body) {}

    /**
     * A group of those who answered.
     *
     * @param who who they are
     * @param count how many
     * @param part the part that they are counted in: {@code adults}
     * @param small whether they are so few that one could be known by it
     */
    public record Respondents(
            String who, int count, @Nullable String part, boolean small) {}

    /**
     * A sum over some of the groups, as printed.
     *
     * @param part its name, as the groups give it
     * @param count how many
     * @param where the place of the count
     */
    public record Part(String part, int count, Span where) {}

    /**
     * What people said.
     *
     * @param intro words before it
     * @param figures the figures, in order
     * @param themes the themes, in order
     */
    public record Said(@Nullable Prose intro, List<Figure> figures, List<Theme> themes) {
        /** Nothing is said. */
        public static final Said NONE = new Said(null, List.of(), List.of());

        public Said {
            figures = List.copyOf(figures);
            themes = List.copyOf(themes);
        }
    }

    /**
     * One figure as printed; of percent, count and value at most one is given.
     *
     * @param percent a percentage
     * @param count a number of people or answers
     * @param value any other figure, as printed
     * @param of of what: {@code all responses}
     * @param text what it says
     * @param groups the groups of respondents that it is said to add up
     * @param sic what is odd about it
     * @param accepted whether somebody has looked at that and it stays
     * @param where the place of the figure
     */
    public record Figure(
            @Nullable BigDecimal percent,
            @Nullable Integer count,
            @Nullable String value,
            @Nullable String of,
            Prose text,
            List<String> groups,
            @Nullable Prose sic,
            boolean accepted,
            Span where) {
        public Figure {
            groups = List.copyOf(groups);
        }
    }

    /**
     * Something that several people said.
     *
     * @param title it in a line
     * @param body more about it
     * @param actions the actions that came of it
     */
    public record Theme(Prose title, @Nullable Prose body, List<Ref> actions) {
        public Theme {
            actions = List.copyOf(actions);
        }
    }

    /**
     * Something that was done.
     *
     * @param title it in a line
     * @param actions the actions it became
     * @param body more about it
     * @param answers the titles of the themes that it answers, as they are written there
     * @param loosely whether nothing says for sure that it was done because of them
     */
    public record Did(
            Prose title, List<Ref> actions, @Nullable Prose body, List<Prose> answers, boolean loosely) {
        public Did {
            actions = List.copyOf(actions);
            answers = List.copyOf(answers);
        }

        private boolean isAnswerTo(Theme theme) {
            return answers.stream()
                    .anyMatch(each -> each.html().equals(theme.title().html()));
        }
    }

    /** Each theme with what was done about it, in order. */
    public List<SaidAndDone> saidAndDone() {
        Set<Did> told = new HashSet<>();
        return said.themes().stream()
                .map(theme -> new SaidAndDone(
                        theme,
                        response.did().stream()
                                .filter(each -> each.isAnswerTo(theme))
                                .map(each -> new Answer(each, told.add(each)))
                                .toList()))
                .toList();
    }

    /** What was done that stands beside no theme, in order. */
    public List<Did> doneBesides() {
        return response.did().stream()
                .filter(each -> said.themes().stream().noneMatch(each::isAnswerTo))
                .toList();
    }

    /**
     * A theme beside what was done about it.
     *
     * @param theme what people said
     * @param answers what was done, in order; empty where nothing is set beside it
     */
    public record SaidAndDone(Theme theme, List<Answer> answers) {
        public SaidAndDone {
            answers = List.copyOf(answers);
        }
    }

    /**
     * Something that was done, beside one theme that it answers.
     *
     * @param did what was done
     * @param first whether this is the first theme that it answers: there it is told in full
     */
    public record Answer(Did did, boolean first) {}

    /**
     * The answer to those who took part.
     *
     * @param text what it said
     * @param link where it is
     */
    public record Reply(@Nullable Prose text, @Nullable String link) {}
}
