package org.strategypress.markup;

/** The names that tags and attributes have, each once in memory, found without making a text of what is looked for. */
final class Names {
    private static final String KNOWN =
            "a abbr address alt area article aside audio b bdi bdo blockquote body br button "
                    + "caption charset circle cite class code col colgroup content d data datetime dd decoding del details dfn dir div "
                    + "dl dt em fieldset figcaption figure fill footer for form g h1 h2 h3 h4 h5 h6 head header height hidden hr href "
                    + "hreflang html i id img input ins kbd label lang legend li line link list loading main map mark meta name nav "
                    + "ol option p path placeholder polygon polyline popover popovertarget popovertargetaction pre property q rect "
                    + "rel role s samp scope script section select small source span src start strong style sub summary sup svg "
                    + "tabindex table tbody td template text textarea th thead time title tr track type u ul use value var video "
                    + "viewbox wbr width aria-current aria-describedby aria-hidden aria-label aria-labelledby data-page";
    private static final int SIZE = 1024;
    private static final String[] TABLE = table();

    private Names() {}

    /** A name in small letters. */
    static String of(String source, int from, int to) {
        return of(source.substring(from, to).toCharArray(), 0, to - from);
    }

    /** The same of a stretch of characters. */
    static String of(char[] source, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + Tag.small(source[i]);
        }
        for (int at = slot(hash); TABLE[at] != null; at = at + 1 & SIZE - 1) {
            if (says(source, from, to, TABLE[at])) {
                return TABLE[at];
            }
        }
        return Tag.lower(new String(source, from, to - from), 0, to - from);
    }

    private static boolean says(char[] source, int from, int to, String name) {
        if (name.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (Tag.small(source[i]) != name.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 10 ^ hash >>> 20) & SIZE - 1;
    }

    private static String[] table() {
        String[] table = new String[SIZE];
        for (String name : KNOWN.split(" ", -1)) {
            int at = slot(name.hashCode());
            while (table[at] != null) {
                at = at + 1 & SIZE - 1;
            }
            table[at] = name;
        }
        return table;
    }
}
