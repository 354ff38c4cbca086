package org.strategypress.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a drawing before the drawing library does, and says what must not be in it.
 *
 * <p>A document type can name entities that swell without end, a script can run, an import or an outside reference
 * makes the library fetch: each of these stops the book or reaches out of the site.
 */
final class SvgGate {
    private static final Set<String> REFUSED =
            Set.of("script", "foreignobject", "iframe", "object", "embed", "handler");

    private SvgGate() {}

    /** What is wrong with a drawing's file, or null when it can be drawn. */
    static @Nullable String fault(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        String upper = text.toUpperCase(Locale.ROOT);
        if (upper.contains("<!DOCTYPE") || upper.contains("<!ENTITY")) {
            return "it has a document type or entities";
        }
        return fault(Jsoup.parse(text, Parser.xmlParser()));
    }

    /** What is wrong with a drawing that is already a tree, or null when it can be drawn. */
    static @Nullable String fault(Element svg) {
        for (Element element : svg.getAllElements()) {
            String name = element.normalName();
            if (REFUSED.contains(name.substring(name.indexOf(':') + 1))) {
                return "it has a " + element.tagName() + " element";
            }
            if (name.endsWith("style")
                    && element.data().concat(element.wholeText()).matches("(?is).*(@import|url\\().*")) {
                return "its style reaches for another file";
            }
            for (Attribute attribute : element.attributes()) {
                String fault = fault(attribute);
                if (fault != null) {
                    return fault;
                }
            }
        }
        return null;
    }

    private static @Nullable String fault(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("on")) {
            return "it has the script attribute " + attribute.getKey();
        }
        boolean reference = name.equals("href") || name.endsWith(":href") || name.equals("src");
        if (reference && !value.startsWith("#") && !value.startsWith("data:image/")) {
            return "it reaches for " + attribute.getValue();
        }
        if (value.contains("url(") && !value.replace("'", "").replace("\"", "").matches("(?s).*url\\(\\s*#.*")) {
            return "it reaches for " + attribute.getValue();
        }
        return null;
    }
}
