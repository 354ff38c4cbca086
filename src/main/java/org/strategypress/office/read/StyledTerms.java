package org.strategypress.office.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Box;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeBlock.Role;

/** Terms and what they mean, by the styles that pandoc and LibreOffice have for them: they are a definition list, as on web pages. */
final class StyledTerms {
    private static final Set<String> TERMS = Set.of("definition term", "definition term tight", "list heading");
    private static final Set<String> MEANINGS =
            Set.of("definition", "definition definition", "definition definition tight", "list contents");

    private StyledTerms() {}

    /** Whether a style, by its name in small letters, is one of terms. */
    static boolean isTerm(String style) {
        return TERMS.contains(style);
    }

    /** Whether a style, by its name in small letters, is one of what terms mean. */
    static boolean isMeaning(String style) {
        return MEANINGS.contains(style);
    }

    /** Puts a paragraph of such a style behind the others; what no term stands before means none, and stays a paragraph. */
    static void add(Paragraph made, String style, List<OfficeBlock> out) {
        OfficeBlock last = out.isEmpty() ? null : out.get(out.size() - 1);
        boolean below =
                last instanceof Paragraph term && term.role() == Role.TERM || last instanceof Box box && box.meaning();
        if (isTerm(style) && HtmlTerms.isTerm(made)) {
            out.add(made.as(Role.TERM, 0, false));
        } else if (isMeaning(style) && below && made.role() == Role.PLAIN && !made.isEmpty()) {
            out.add(new Box(List.of(made), true));
        } else {
            out.add(made);
        }
    }

    /** The blocks with terms that have no meaning as the paragraphs that they were, and the others as web pages show them. */
    static void settle(List<OfficeBlock> blocks) {
        List<OfficeBlock> read = new ArrayList<>(blocks);
        boolean said = false;
        for (int i = read.size() - 1; i >= 0; i--) {
            OfficeBlock block = read.get(i);
            if (block instanceof Paragraph term && term.role() == Role.TERM) {
                blocks.set(i, said ? HtmlTerms.term(term) : term.as(Role.PLAIN, 0, false));
            } else {
                said = block instanceof Box box && box.meaning();
            }
        }
    }
}
