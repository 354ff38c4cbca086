package org.strategypress.pdf.ink;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.strategypress.pdf.tag.InkPlaces;

/**
 * Looks at the ink of each page of a book as it is finished: what stands where it cannot be read, and what stands alone. One finding
 * of each kind a page, about its first words.
 */
public final class InkAudit {
    private static final float SMALLEST = 6.95f;
    private static final int FEWEST_LINES = 3;
    private static final float SAME_LINE = 3;
    private static final int MOST_WORDS = 8;
    private static final String FURNITURE = "furniture-";

    /** A row with more lines than this may go over two pages: whole, it would leave half a page empty. */
    private static final int LONG_ROW = 15;

    private final InkPlaces places;
    private final int mostEmpty;
    private final IdentityHashMap<COSDictionary, InkFont> fonts = new IdentityHashMap<>();
    private final List<InkFault> faults = new ArrayList<>();
    private List<InkRun> runs = List.of();
    private String chapter = "";
    private String before = "";
    private int page;
    private int emptyBefore;
    private InkPlaces.@Nullable Edge above;
    private List<String> aboveWords = List.of();
    private Map<Integer, Integer> rowsAbove = Map.of();

    /**
     * A look at a file from its first page.
     *
     * @param places knows the chapters by their tags
     * @param mostEmpty how many pages in a row may be empty, for the next to begin on the other side or to fill a sheet
     */
    public InkAudit(InkPlaces places, int mostEmpty) {
        this.places = places;
        this.mostEmpty = mostEmpty;
    }

    /**
     * Looks at the next page.
     *
     * @param content its content, finished and not compressed
     */
    public void look(PDPage sheet, byte[] content) throws IOException {
        page++;
        InkReader.Sheet read = InkReader.read(sheet, content, fonts);
        runs = read.runs();
        List<InkRun> words =
                runs.stream().filter(run -> run.mark() != InkRun.ARTIFACT).toList();
        COSDictionary key = sheet.getCOSObject();
        chapter =
                words.isEmpty() ? chapter : places.at(key, words.get(0).mark()).chapter();
        runs.stream().filter(InkRun::cut).findFirst().ifPresent(run -> add(InkFault.Kind.CUT_OFF, key, run));
        runs.stream()
                .filter(run -> run.size() < SMALLEST)
                .findFirst()
                .ifPresent(run -> add(InkFault.Kind.SMALL_TEXT, key, run));
        over(key);
        if (!read.pictures()) {
            count(key, words);
        }
        announced(key);
        parted(key, words);
        before = words.isEmpty()
                ? before
                : places.at(key, words.get(words.size() - 1).mark()).chapter();
    }

    /** All that was found, in the order of the pages. */
    public List<InkFault> faults() {
        return faults;
    }

    private void count(COSDictionary key, List<InkRun> words) {
        emptyBefore = words.isEmpty() ? emptyBefore + 1 : 0;
        if (words.isEmpty() && emptyBefore <= mostEmpty) {
            return;
        }
        if (words.isEmpty()) {
            faults.add(new InkFault(InkFault.Kind.BLANK_PAGE, page, chapter, List.of()));
            return;
        }
        InkPlaces.Place first = places.at(key, words.get(0).mark());
        boolean left = first.chapter().equals(before); // a short chapter of its own is meant so
        if (left && !isFurniture(first) && lines(words) < FEWEST_LINES) {
            add(InkFault.Kind.FEW_LINES, key, words.get(0));
        }
    }

    /** Whether what the page before ends with announces what this one begins with. */
    private void announced(COSDictionary key) {
        InkPlaces.Edge first = places.first(key);
        InkPlaces.Edge end = above;
        if (end != null && first != null && !isFurniture(first.place())) {
            boolean heads = !end.place().head().isEmpty()
                    && !first.place().isBesideOrAbove(end.place())
                    && !first.place().head().equals("Caption");
            boolean opens = !aboveWords.isEmpty()
                    && !end.place().code()
                    && first.place().head().isEmpty()
                    && aboveWords.get(aboveWords.size() - 1).endsWith(":")
                    && first.place().chapter().equals(end.place().chapter());
            if (heads || opens) {
                faults.add(new InkFault(
                        InkFault.Kind.LONE_HEADING, page - 1, end.place().chapter(), first(aboveWords)));
            }
        }
        above = places.last(key);
        aboveWords = above == null ? List.of() : of(above.mark());
    }

    /** Lines that are alone, and rows that go on from the page before. */
    private void parted(COSDictionary key, List<InkRun> words) {
        Map<Integer, List<InkRun>> texts = new LinkedHashMap<>();
        Map<Integer, List<InkRun>> rows = new LinkedHashMap<>();
        for (InkRun run : words) {
            InkPlaces.Place place = places.at(key, run.mark());
            if (place.text() > 0) {
                texts.computeIfAbsent(place.text(), unseen -> new ArrayList<>()).add(run);
            }
            if (place.row() > 0) {
                rows.computeIfAbsent(place.row(), unseen -> new ArrayList<>()).add(run);
            }
        }
        texts.values().stream()
                .filter(text -> lines(text) == 1)
                .findFirst()
                .ifPresent(text -> add(InkFault.Kind.LONE_LINE, key, text.get(0)));
        Map<Integer, Integer> here = new HashMap<>();
        rows.forEach((row, text) -> {
            Integer before = rowsAbove.get(row);
            int all = lines(text) + (before == null ? 0 : before);
            here.put(row, all);
            if (before != null && all <= LONG_ROW) {
                add(InkFault.Kind.PARTED_ROW, key, text.get(0));
            }
        });
        rowsAbove = here;
    }

    private static List<String> first(List<String> words) {
        return words.subList(0, Math.min(MOST_WORDS, words.size()));
    }

    /** The words of a piece. */
    private List<String> of(int mark) {
        return runs.stream()
                .filter(run -> run.mark() == mark)
                .flatMap(run -> Arrays.stream(run.words().split(" ", -1)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isFurniture(InkPlaces.Place place) {
        return place.chapter().isEmpty() || place.chapter().startsWith(FURNITURE);
    }

    private static int lines(List<InkRun> words) {
        double[] heights = words.stream().mapToDouble(InkRun::base).sorted().toArray();
        int lines = 1;
        for (int i = 1; i < heights.length; i++) {
            lines += heights[i] - heights[i - 1] > SAME_LINE ? 1 : 0;
        }
        return lines;
    }

    /** Searches from the foot of the page up: of each text only those are compared that begin below its top. */
    private void over(COSDictionary key) {
        List<InkRun> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(InkRun::base));
        for (int i = 0; i < sorted.size(); i++) {
            InkRun one = sorted.get(i);
            for (int j = i + 1; j < sorted.size() && sorted.get(j).base() < one.top(); j++) {
                if (one.covers(sorted.get(j))) {
                    add(InkFault.Kind.TEXT_OVER_TEXT, key, one.mark() == InkRun.ARTIFACT ? sorted.get(j) : one);
                    return;
                }
            }
        }
    }

    private void add(InkFault.Kind kind, COSDictionary key, InkRun run) {
        String at = places.at(key, run.mark()).chapter();
        faults.add(new InkFault(kind, page, at.isEmpty() ? chapter : at, words(run)));
    }

    /** The words of a text and, if they are few, of those that are read after it. */
    private List<String> words(InkRun first) {
        List<String> words = new ArrayList<>();
        for (InkRun run : runs.subList(runs.indexOf(first), runs.size())) {
            if (words.isEmpty() || run.mark() != InkRun.ARTIFACT) {
                Arrays.stream(run.words().split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS - words.size())
                        .forEach(words::add);
            }
        }
        return words;
    }
}
