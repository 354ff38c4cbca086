package org.strategypress.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.strategypress.model.Entry;
import org.strategypress.source.Diagnostic;

/** Finds entries whose page cannot be put on disk: another page has its path, or no disk takes so long a name. */
public final class TakenPaths {
    /** How long a file's name may be on all usual disks; paths hold no letter that takes more than a byte. */
    private static final int LONGEST_NAME = 255;

    private static final int PACKED = ".br".length();

    private TakenPaths() {}

    /**
     * The findings on a plan.
     *
     * @param compressed whether a packed copy, whose name is longer, lies beside each page
     */
    public static List<Diagnostic> check(Pages pages, boolean compressed) {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, Page> taken = new HashMap<>();
        int longest = LONGEST_NAME - (compressed ? PACKED : 0);
        for (Page page : pages.all()) {
            Page first = taken.putIfAbsent(page.path(), page);
            if (first != null) {
                Entry second = page.entry() != null ? page.entry() : first.entry();
                if (second != null) {
                    found.add(taken(second, page.path()));
                }
            }
            Entry entry = page.entry();
            int name = page.path().length() - page.path().lastIndexOf('/') - 1;
            if (entry != null && name > longest) {
                found.add(tooLong(entry, longest - (name - entry.id().length())));
            }
        }
        return found;
    }

    private static Diagnostic taken(Entry entry, String path) {
        return Diagnostic.error(
                "reserved-id",
                entry.where(),
                "the page of “" + entry.id() + "” would be " + path + ", and another page of the site has that address",
                "give this entry a line id: with another id, or rename its file");
    }

    private static Diagnostic tooLong(Entry entry, int most) {
        return Diagnostic.error(
                "long-id",
                entry.where(),
                "this id has " + entry.id().length() + " letters, and its page's name is too long for a disk",
                "give this entry a line id: of at most " + most + " letters, better of three or four words");
    }
}
