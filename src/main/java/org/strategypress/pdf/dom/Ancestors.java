package org.strategypress.pdf.dom;

import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Looks up a tree of HTML by plain tests: a selector in words is parsed anew at each call, which adds up in a long book. */
public final class Ancestors {
    private Ancestors() {}

    /** The element itself, or the nearest around it, that passes a test; null when none does. */
    public static @Nullable Element nearest(Element from, Predicate<Element> wanted) {
        for (Element each = from; each != null; each = each.parent()) {
            if (wanted.test(each)) {
                return each;
            }
        }
        return null;
    }

    /** The first child of a name; null when there is none. */
    static @Nullable Element child(Element parent, String name) {
        for (Element each = parent.firstElementChild(); each != null; each = each.nextElementSibling()) {
            if (each.nameIs(name)) {
                return each;
            }
        }
        return null;
    }
}
