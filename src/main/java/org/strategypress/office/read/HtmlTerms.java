package org.strategypress.office.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeBlock.Role;
import org.strategypress.office.block.OfficeBlock.Run;

/**
 * A group of a definition list (HTML, 4.4.9): terms, and what is said of them.
 *
 * @param terms the {@code dt}, one or several
 * @param meanings the {@code dd}, one or several
 */
record HtmlTerms(List<Element> terms, List<Element> meanings) {
    private static final int LONGEST = 200;
    private static final Set<String> UNSEEN = Set.of("script", "style", "template");

    /** The groups of a list, also of one that parts them by {@code div}; none where something else stands among them. */
    static List<HtmlTerms> of(Element list) {
        List<Element> parts = new ArrayList<>();
        for (Element each : list.children()) {
            if (each.normalName().equals("div")) {
                parts.addAll(each.children());
            } else {
                parts.add(each);
            }
        }
        parts.removeIf(each -> UNSEEN.contains(each.normalName()));
        boolean loose = list.childNodes().stream().anyMatch(HtmlTerms::isWords)
                || list.children().stream()
                        .filter(each -> each.normalName().equals("div"))
                        .anyMatch(each -> each.childNodes().stream().anyMatch(HtmlTerms::isWords));
        List<HtmlTerms> groups = new ArrayList<>();
        for (Element each : parts) {
            boolean term = each.normalName().equals("dt");
            boolean meaning = each.normalName().equals("dd") && !groups.isEmpty();
            if (loose || !term && !meaning) {
                return List.of();
            }
            if (term
                    && (groups.isEmpty()
                            || !groups.get(groups.size() - 1).meanings().isEmpty())) {
                groups.add(new HtmlTerms(new ArrayList<>(), new ArrayList<>()));
            }
            HtmlTerms last = groups.get(groups.size() - 1);
            (term ? last.terms() : last.meanings()).add(each);
        }
        return groups;
    }

    private static boolean isWords(Node node) {
        return node instanceof TextNode text && !text.isBlank();
    }

    /** Whether a block can be a term: one line of words. */
    static boolean isTerm(OfficeBlock block) {
        return block instanceof Paragraph each
                && (each.role() == Role.PLAIN || each.role() == Role.HEADING)
                && each.label().isEmpty()
                && each.language().isEmpty()
                && !each.text().isBlank()
                && each.text().length() <= LONGEST;
    }

    /** A paragraph as a term, which is not bold as a whole, as pages show it so already. */
    static Paragraph term(Paragraph words) {
        boolean bold =
                words.runs().stream().filter(each -> !each.text().isBlank()).allMatch(Run::bold);
        List<Run> runs = bold ? words.runs().stream().map(Run::inPlain).toList() : words.runs();
        return new Paragraph(Role.TERM, 0, "", runs, false).in(words.language());
    }
}
