package org.strategypress.html.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.strategypress.html.prose.ProseScopes;
import org.strategypress.markup.Tokens;

final class EntryScopesTest {
    @Test
    void anIdOfAnEntrysTextStandsBehindTheEntrysId() {
        String part =
                "<h1 id=\"top\">Groups</h1><section class=\"entry\"><h2 id=\"board\">Board</h2><h3 id=\"role\">Role</h3>"
                        + "<section><a href=\"#role\">up</a></section></section><table id=\"all\"></table>";
        assertThat(EntryScopes.scoped(Tokens.of(part)).html())
                .isEqualTo("<h1 id=\"top\">Groups</h1><section class=\"entry\"><h2 id=\"board\">Board</h2>"
                        + "<h3 id=\"board-role\">Role</h3><section><a href=\"#board-role\">up</a></section></section>"
                        + "<table id=\"all\"></table>");
    }

    @Test
    void idsThatThePartItselfMadeStayAsTheyAre() {
        assertThat(EntryScopes.id("board", "board-log")).isEqualTo("board-log");
        assertThat(EntryScopes.id("board", "1.2")).isEqualTo("board-1.2");
    }

    @Test
    void theSecondTextOfAnEntryKeepsItsNotesToItself() {
        Tokens first = ProseScopes.mark(
                Tokens.of("<p><a id=\"note-1-call\" href=\"#note-1\">1</a></p><li id=\"note-1\">A</li>"));
        Tokens second = ProseScopes.mark(
                Tokens.of("<p><a id=\"note-1-call\" href=\"#note-1\">1</a></p><li id=\"note-1\">B</li>"));
        assertThat(ProseScopes.finish(Tokens.of(first.html() + "<hr>" + second.html()))
                        .html())
                .isEqualTo("<p><a id=\"note-1-call\" href=\"#note-1\">1</a></p><li id=\"note-1\">A</li><hr>"
                        + "<p><a id=\"note-1-call-2\" href=\"#note-1-2\">1</a></p><li id=\"note-1-2\">B</li>");
    }

    @Test
    void listsOfNotesAreLandmarksThatCanBeToldApart() {
        String list = "<section data-notes=\"list\" aria-label=\"Notes\"><ol><li id=\"note-1\">A</li></ol></section>";
        Tokens text = ProseScopes.mark(Tokens.of(list));
        assertThat(ProseScopes.finish(Tokens.of(text.html() + text.html())).html())
                .contains("aria-label=\"Notes\"", "aria-label=\"Notes 2\"");
    }
}
