package org.strategypress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.model.Comment;
import org.strategypress.model.Publication;
import org.strategypress.source.DiagnosticText;

/** What people send in is told without who they are, and its answer keeps the law for a year. */
class CommentTest {
    @TempDir
    Path folder;

    private ContentResult read(String comment) throws Exception {
        return InlineSite.read(folder, """
                -- site.yaml --
                title: Our offer
                council: {name: Someshire Council}
                frames: send
                -- comments.yaml --
                - title: Too hard to read
                """ + comment.indent(2));
    }

    @Test
    void aDayIsRefusedAndTheCureIsItsMonth() throws Exception {
        ContentResult result = read("received: 14 May 2026\nsaid: The words are too hard.");
        assertThat(result.diagnostics().stream().map(DiagnosticText::text))
                .anyMatch(text -> text.contains("“14 May 2026” is a day, which could tell whom this is about")
                        && text.contains("write the month: 2026-05"));
    }

    @Test
    void thereIsNoFieldForWhoWroteIt() throws Exception {
        ContentResult result = read("received: May 2026\nsaid: The words are too hard.\nby: Mrs Example");
        assertThat(result.diagnostics().stream().map(DiagnosticText::text))
                .anyMatch(text -> text.contains("“by”") && text.contains("unknown-field"));
    }

    @Test
    void anAnswerOfTheLastYearIsWhatTheLawOfASendOfferAsksFor() throws Exception {
        Publication publication = Objects.requireNonNull(
                read("received: May 2026\nsaid: The words are too hard.\nreply: We wrote it again.")
                        .publication());
        Comment comment = publication.comments().get(0);
        assertThat(comment.wasAnsweredSince(LocalDate.of(2026, 5, 31))).isTrue();
        assertThat(comment.wasAnsweredSince(LocalDate.of(2026, 6, 1))).isFalse();
        Publication open = Objects.requireNonNull(
                read("received: May 2026\nsaid: The words are too hard.").publication());
        assertThat(open.comments().get(0).wasAnsweredSince(LocalDate.of(2020, 1, 1)))
                .isFalse();
    }
}
