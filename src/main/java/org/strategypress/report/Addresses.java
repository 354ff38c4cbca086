package org.strategypress.report;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.strategypress.model.Entry;
import org.strategypress.model.text.Prose;

/** What entries point to and show, taken out of their texts and fields. */
final class Addresses {
    private static final Pattern LINK = Pattern.compile("\\bhref=\"(https?://[^\"]*)\"");
    private static final Pattern PICTURE = Pattern.compile("<img\\b[^>]*>");
    private static final Pattern SOURCE = Pattern.compile("\\bsrc=\"media:([^\"]*)\"");
    private static final Pattern WORDS = Pattern.compile("\\balt=\"[^\"]+\"");

    private Addresses() {}

    /** The web addresses that an entry gives or links to, sorted. */
    static Set<String> elsewhere(Entry entry) {
        Set<String> found = new TreeSet<>();
        Leaves.of(entry, (name, value) -> {
            if (value instanceof Prose prose) {
                LINK.matcher(prose.html())
                        .results()
                        .forEach(each -> found.add(each.group(1).replace("&amp;", "&")));
            } else if (value instanceof String text && text.matches("https?://\\S+")) {
                found.add(text);
            }
        });
        return found;
    }

    /** The files of the media folder that an entry's texts show with words of what is on them. */
    static Set<String> described(Entry entry) {
        Set<String> found = new TreeSet<>();
        Leaves.of(entry, (name, value) -> {
            if (value instanceof Prose prose) {
                PICTURE.matcher(prose.html())
                        .results()
                        .map(each -> each.group())
                        .filter(each -> WORDS.matcher(each).find())
                        .forEach(each -> SOURCE.matcher(each).results().forEach(source -> found.add(source.group(1))));
            }
        });
        return found;
    }
}
