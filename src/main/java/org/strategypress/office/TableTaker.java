package org.strategypress.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes those tables out of a document whose rows belong into a list of entries, and not onto a page. */
public interface TableTaker {
    /**
     * A place in a table, as readers see it.
     *
     * @param text its words; empty where it has none
     * @param copy whether it only shows what stands in the first of several merged cells
     * @param links the links in it, as Markdown, without those whose words are their address
     * @param bold whether all its words stand in bold letters
     */
    record Place(String text, boolean copy, List<String> links, boolean bold) {
        public Place {
            links = List.copyOf(links);
        }
    }

    /**
     * What stands on the page where a row stood.
     *
     * @param row the row, from 1 on
     * @param words what it says: the title of the entry, or the words that headed a group of rows
     * @param entry the id of the entry that the row became; null for words that head a group
     */
    record Line(int row, String words, @Nullable String entry) {}

    /**
     * What became of a table.
     *
     * @param lines what stands on the page in its place; none where it stays a table
     * @param ledger where each of its words is
     * @param remarks what somebody must look at
     */
    record Taken(List<Line> lines, ImportLedger ledger, List<String> remarks) {
        public Taken {
            lines = List.copyOf(lines);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * What a table stands under.
     *
     * @param headings the headings, the nearest first
     * @param priority the id of the priority that its chapter is; empty where it is none
     * @param cards whether the document has several cards, each of an entry
     * @param name the heading of this table alone, which stands right above it; empty where another block does
     */
    record Under(List<String> headings, String priority, boolean cards, String name) {
        /** Under no heading. */
        public static final Under NOTHING = new Under(List.of(), "", false, "");

        public Under {
            headings = List.copyOf(headings);
        }
    }

    /**
     * Whether the rows of a table would become entries, of which nothing is kept.
     *
     * @param rows its rows, each with a place for each column
     * @param words whether its cells hold words alone, and no table within the table
     */
    boolean isPlan(List<List<Place>> rows, boolean words);

    /**
     * Of how many entries a table is a card: names stand beside their words in it, and not above them. Nothing is kept.
     *
     * @param rows its rows, each with a place for each column
     * @param words whether its cells hold words alone, and no table within the table
     * @param name the heading that stands right above it; empty where another block does
     * @return 0 where it is none
     */
    int cards(List<List<Place>> rows, boolean words, String name);

    /** Whether words are a name that says what stands beside it in such entries, as “Lead” does. */
    boolean isName(String words);

    /** Whether names among words are surely those of such an entry: they say at least who answers, and by when. */
    boolean isAction(Collection<String> names);

    /**
     * Looks at a table.
     *
     * @param name what to call it: {@code plan.docx, table 2}
     * @param rows its rows, each with a place for each column
     * @param words whether its cells hold words alone, and no table within the table
     * @param under what it stands under
     * @throws IOException when the disk refuses
     */
    Taken take(String name, List<List<Place>> rows, boolean words, Under under) throws IOException;

    /** What the files become that rows went into, each with its whole text. */
    Map<Path, String> files();
}
