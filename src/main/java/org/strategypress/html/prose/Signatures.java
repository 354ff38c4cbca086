package org.strategypress.html.prose;

import org.strategypress.html.theme.Messages;
import org.strategypress.markup.Escape;
import org.strategypress.model.Decision;
import org.strategypress.model.EditionKind;
import org.strategypress.model.decision.Clearance;
import org.strategypress.page.Book;
import org.strategypress.page.Page;

/**
 * The names of who signed a decision: they stand in the edition of record, below the decision, and nowhere else. The website and
 * all other books tell who signed by role.
 */
public final class Signatures {
    /** What the audit knows them by: their words are in that one book alone. */
    private static final String FURNITURE = "furniture-signatures-";

    private Signatures() {}

    /** What stands below a page in a book; nothing in any book but the record, and where no name is given. */
    public static String onPaper(Book book, Page page, Messages messages) {
        if (book.edition().kind() != EditionKind.RECORD || page.entry() == null) {
            return "";
        }
        StringBuilder rows = new StringBuilder();
        page.entry()
                .as(Decision.class)
                .ifPresent(decision -> decision.clearance().approvals().forEach(one -> row(one, messages, rows)));
        if (rows.isEmpty()) {
            return "";
        }
        String heading = Escape.text(messages.get("table.approvals"));
        return "<aside class=\"signatures\" data-page=\"" + FURNITURE + page.id() + "\"><p><b>" + heading + "</b></p>"
                + rows + "</aside>";
    }

    private static void row(Clearance.Approval one, Messages messages, StringBuilder rows) {
        String name = one.name();
        if (name != null) {
            rows.append("<p>").append(Escape.text(one.role() + messages.get("comma") + " " + name));
            rows.append("</p>");
        }
    }
}
