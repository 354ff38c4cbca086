package org.strategypress.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One address that a page names.
 *
 * @param element the element that names it
 * @param address the address as written
 * @param kind what a browser does with it
 */
record Reference(Element element, String address, Kind kind) {
    /** What a browser does with an address. */
    enum Kind {
        /** The reader follows it: it may lead to another site. */
        LINK,
        /** The browser fetches it for the page: it has to be a file of this site. */
        PART,
        /** It only tells machines where the page lives. */
        RELATION
    }

    private static final Set<String> RELATIONS =
            Set.of("canonical", "alternate", "license", "author", "me", "help", "prev", "next", "search", "up");
    private static final Pattern CANDIDATE = Pattern.compile("\\s*([^\\s,]\\S*[^\\s,])(?:\\s[^,]*)?(?:,|$)");

    /** The addresses of one element, none for most. */
    static List<Reference> of(Element element) {
        return switch (element.name()) {
            case "a", "area" -> one(element, "href", Kind.LINK);
            case "form" -> one(element, "action", Kind.LINK);
            case "button" -> one(element, "formaction", Kind.LINK);
            case "link" -> one(element, "href", linkKind(element));
            case "use", "image" -> one(element, "href", Kind.PART);
            case "object" -> one(element, "data", Kind.PART);
            case "img", "source", "script", "iframe", "audio", "video", "track", "embed", "input" -> parts(element);
            default -> List.of();
        };
    }

    private static List<Reference> one(Element element, String attribute, Kind kind) {
        String address = element.attribute(attribute);
        return address == null ? List.of() : List.of(new Reference(element, address, kind));
    }

    private static List<Reference> parts(Element element) {
        List<Reference> found = new ArrayList<>();
        found.addAll(one(element, "src", Kind.PART));
        found.addAll(one(element, "poster", Kind.PART));
        String candidates = element.attribute("srcset");
        if (candidates != null) {
            Matcher candidate = CANDIDATE.matcher(candidates);
            while (candidate.find()) {
                found.add(new Reference(element, candidate.group(1), Kind.PART));
            }
        }
        return found;
    }

    private static Kind linkKind(Element link) {
        String relations = link.attribute("rel");
        for (String relation : relations == null ? new String[0] : relations.split("\\s+")) {
            if (!RELATIONS.contains(relation)) {
                return Kind.PART;
            }
        }
        return Kind.RELATION;
    }
}
