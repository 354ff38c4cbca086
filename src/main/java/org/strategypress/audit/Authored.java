package org.strategypress.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Span;

/** Text that an author wrote about template code: it looks like a leftover of a template, and is none. */
public final class Authored {
    private static final List<String> MARKS = List.of("${", "&lt;#", "[object ");
    private static final List<String> QUOTATIONS = List.of("&quot;", "&#39;", "&#34;", "&apos;");
    private static final int LONGEST = 24;

    private final Set<SourceFile> files = new HashSet<>();

    /** What the authors of a publication wrote. */
    public Authored(Publication publication) {
        add(publication);
    }

    /** Its entries, those that were taken back, whose pages say why, and its earlier versions, which “what changed” quotes. */
    private void add(Publication publication) {
        Stream.of(publication.entries(), publication.editions(), publication.withdrawn())
                .flatMap(List::stream)
                .forEach(entry -> files.add(entry.where().file()));
        files.add(publication.site().where().file());
        publication.history().earlier().forEach(this::add);
    }

    /** The findings without those about words that stand in the content. */
    public List<Diagnostic> without(List<Diagnostic> audit) {
        return audit.stream()
                .filter(each -> !each.rule().equals(LeftoversRule.RULE) || !isAuthored(words(each.where())))
                .toList();
    }

    private boolean isAuthored(String words) {
        return !words.isEmpty() && files.stream().anyMatch(file -> file.text().contains(words));
    }

    /** What looks like template code, as an author would have written it; empty where there is none. */
    static String words(@Nullable Span where) {
        String page = where == null ? "" : where.file().text();
        int start = where == null ? 0 : where.start();
        int end = where == null ? 0 : Math.min(page.length(), Math.max(where.end(), start + LONGEST));
        String found = page.substring(start, end);
        for (String mark : MARKS) {
            int at = found.indexOf(mark);
            if (at >= 0) {
                return plain(found.substring(at, Math.min(found.length(), at + LONGEST)));
            }
        }
        return "";
    }

    /** Where a quotation mark stands as a reference before an end: each format writes it in its own way. */
    private static int quotation(String code, int end) {
        int first = end;
        for (String mark : QUOTATIONS) {
            int at = code.indexOf(mark);
            first = at >= 0 && at < first ? at : first;
        }
        return first;
    }

    /** Up to the first blank, tag or quotation mark, with references resolved. */
    private static String plain(String code) {
        int end = 0;
        while (end < code.length() && "<\" \n'".indexOf(code.charAt(end)) < 0) {
            end++;
        }
        String whole = code.substring(0, quotation(code, end));
        int cut = whole.lastIndexOf('&');
        String safe = cut > 0 && whole.indexOf(';', cut) < 0 ? whole.substring(0, cut) : whole;
        return safe.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
