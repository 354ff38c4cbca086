package org.strategypress.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeBlock.Role;
import org.strategypress.office.block.OfficeDocument;
import org.strategypress.office.block.Tally;

/** A table of contents that somebody typed: lines that end with the number of a page. It is left out, as one made by Word is. */
final class TypedContents {
    private static final int FEWEST = 2;
    private static final int LONGEST = 200;
    /** “Our homes ........ 12”, and without dots “Our homes 12”. */
    private static final Pattern LINE =
            Pattern.compile("(.*?\\p{L}.*?)((?:\\s?[.·_]){3,}|\\s*…+|\\s)\\s*([0-9]{1,3})\\s*");

    private static final Pattern TITLE =
            Pattern.compile("(?i)\\s*(?:table of )?contents(?: page)?\\s*:?\\s*|\\s*(?:tabl )?cynnwys\\s*:?\\s*");

    private TypedContents() {}

    /** Takes it out of a document, with its heading, and lists it. */
    static void leaveOut(OfficeDocument document) {
        List<OfficeBlock> blocks = document.blocks();
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph each && !each.text().isBlank()) {
                last.put(Tally.level(each.text()), i);
                last.put(Tally.level(each.label() + ' ' + each.text()), i);
            }
        }
        List<OfficeBlock> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int end = end(blocks, i, last);
            if (end - i < FEWEST) {
                kept.add(blocks.get(i));
                continue;
            }
            while (!kept.isEmpty() && kept.get(kept.size() - 1) instanceof Paragraph each && each.isEmpty()) {
                kept.remove(kept.size() - 1);
            }
            int from = !kept.isEmpty()
                            && kept.get(kept.size() - 1) instanceof Paragraph each
                            && TITLE.matcher(each.text()).matches()
                    ? kept.size() - 1
                    : kept.size();
            List<OfficeBlock> out = new ArrayList<>(kept.subList(from, kept.size()));
            kept.subList(from, kept.size()).clear();
            out.addAll(blocks.subList(i, end));
            document.leaveOut(OfficeBlock.words(out), "the table of contents: the website and the PDFs have their own");
            i = end - 1;
        }
        blocks.clear();
        blocks.addAll(kept);
    }

    /** Behind the last line of a table of contents that begins at a place; the place itself where none does. */
    private static int end(List<OfficeBlock> blocks, int from, Map<String, Integer> last) {
        int end = from;
        int page = 0;
        for (int i = from; i < blocks.size() && blocks.get(i) instanceof Paragraph each; i++) {
            Matcher line = LINE.matcher(each.text());
            if (each.isEmpty()) {
                continue;
            }
            boolean ends = each.role() == Role.TITLE
                    || each.text().length() > LONGEST
                    || !line.matches()
                    || Integer.parseInt(line.group(3)) < page;
            if (ends || line.group(2).isBlank() && last.getOrDefault(Tally.level(line.group(1)), -1) <= i) {
                break;
            }
            page = Integer.parseInt(line.group(3));
            end = i + 1;
        }
        return end;
    }
}
