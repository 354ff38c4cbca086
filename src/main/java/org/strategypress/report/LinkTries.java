package org.strategypress.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;

/** What somebody's link checker said of addresses of other websites, and when. */
public final class LinkTries {
    /** The rule that tells of links that did not work. */
    public static final String RULE = "link-tried-broken";

    /** Nobody tried anything. */
    public static final LinkTries NONE = new LinkTries();

    /** What came of a try. */
    enum Result {
        /** The page is there. */
        WORKS,
        /** The page is not there, or nobody answered. */
        BROKEN,
        /** The other side would not answer a program: somebody must open the page. */
        UNSURE
    }

    /**
     * A try.
     *
     * @param day the day
     * @param said what the checker wrote of it: {@code 404 Not Found}
     * @param result what that means
     */
    record Try(LocalDate day, String said, Result result) {}

    private final Map<String, Try> tries = new LinkedHashMap<>();

    /** Notes a try; of two of one address the later counts, and of one day the last. */
    void add(String address, Try tried) {
        tries.merge(level(address), tried, (old, now) -> now.day().isBefore(old.day()) ? old : now);
    }

    /** What came of the last try of an address; null where nobody tried it. */
    @Nullable
    Try of(String address) {
        return tries.get(level(address));
    }

    /** How many addresses were tried. */
    public int size() {
        return tries.size();
    }

    /** An address without what makes no difference to a server: a part of the page, and a last slash (RFC 3986, 6.2.2 and 6.2.3). */
    private static String level(String address) {
        String plain = address.strip().replaceFirst("#.*$", "").replaceFirst("/$", "");
        int host = plain.indexOf("://") + 3;
        int end = host < 3 ? -1 : plain.indexOf('/', host);
        int cut = end < 0 ? plain.length() : end;
        return plain.substring(0, cut).toLowerCase(Locale.ROOT) + plain.substring(cut);
    }

    /** Tells of each address that did not work, at each place where the council's own files have it. */
    public void tell(Publication publication, Diagnostics out) {
        Map<SourceFile, Set<String>> broken = new LinkedHashMap<>();
        publication
                .withEditions()
                .filter(EntryPlace::isOwn)
                .forEach(entry -> Addresses.elsewhere(entry).stream()
                        .filter(this::isBroken)
                        .forEach(each -> broken.computeIfAbsent(file(entry), any -> new LinkedHashSet<>())
                                .add(each)));
        broken.forEach((file, addresses) -> addresses.forEach(each -> tell(file, each, out)));
    }

    private static SourceFile file(Entry entry) {
        return entry.where().file();
    }

    private boolean isBroken(String address) {
        Try tried = of(address);
        return tried != null && tried.result() == Result.BROKEN;
    }

    private void tell(SourceFile file, String address, Diagnostics out) {
        Try tried = of(address);
        String text = file.text();
        for (int at = text.indexOf(address); tried != null && at >= 0; at = text.indexOf(address, at + 1)) {
            int end = at + address.length();
            if (end == text.length() || " \n\r\t)>\"',;]}|*".indexOf(text.charAt(end)) >= 0 || isStop(text, end)) {
                out.warning(
                        RULE,
                        file.span(at, end),
                        "nobody got through to this address on " + tried.day() + ": " + tried.said(),
                        "open it; if the page has moved, write its new address, else lead to another page or take the link out");
            }
        }
    }

    /** Whether a full stop or a part of the page stands behind an address, and not more of it. */
    private static boolean isStop(String text, int end) {
        boolean last = end + 1 >= text.length() || Character.isWhitespace(text.charAt(end + 1));
        return text.charAt(end) == '#' || ".!?:".indexOf(text.charAt(end)) >= 0 && last;
    }
}
