package org.strategypress.office.read;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a saved page: a small sign that leads to words further down, from which a link leads back to it. Word, Google Docs,
 * LibreOffice and pandoc all write them so, each with names of its own.
 */
@SuppressWarnings({"ReferenceEquality", "IdentityHashMapUsage"}) // an element of a page is itself alone
final class HtmlNotes {
    private static final Pattern SIGN = Pattern.compile("[\\[(]?(?:\\d{1,3}|[ivxlc]{1,6}|[a-z*†‡§]{1,2})[\\])]?");
    private static final Pattern BACK = Pattern.compile(SIGN.pattern() + "|[↩↑^←\\uFE0E]{1,2}|(?i:back|return)");

    private static final int MOST = 2_000;

    private final IdentityHashMap<Element, Element> called = new IdentityHashMap<>();

    /** Finds the notes, and takes their words out of the page. */
    HtmlNotes(Document page) {
        Map<String, Element> named = new HashMap<>();
        IdentityHashMap<Element, Integer> order = new IdentityHashMap<>();
        for (Element each : page.body().getAllElements()) {
            order.put(each, order.size());
            names(each).forEach(name -> named.putIfAbsent(name, each));
        }
        Map<Element, Element> first = new LinkedHashMap<>(); // where the words are, by the link that leads there
        IdentityHashMap<Element, Element> words = new IdentityHashMap<>();
        for (Element link :
                page.body().select("a[href*=#]").stream().limit(MOST).toList()) {
            Element target = named.get(place(link));
            if (target != null
                    && SIGN.matcher(link.text().strip()).matches()
                    && order.getOrDefault(link, 0) < order.getOrDefault(target, 0)) {
                Element back = back(link, target);
                if (back != null) {
                    words.putIfAbsent(target, back);
                }
                first.put(link, target);
            }
        }
        first.values().removeIf(each -> !words.containsKey(each));
        IdentityHashMap<Element, Element> whole = new IdentityHashMap<>();
        words.forEach((target, block) -> whole.put(target, whole(block, target, words, first)));
        first.forEach((link, target) -> called.put(link, whole.getOrDefault(target, target)));
        whole.values().forEach(Element::remove);
        first.forEach((link, target) -> whole.getOrDefault(target, target).select("a[href*=#]").stream()
                .filter(each -> BACK.matcher(each.text().strip()).matches()
                        && names(link).contains(place(each)))
                .forEach(Element::remove));
        first.forEach((link, target) ->
                sign(whole.getOrDefault(target, target), link.text().strip()));
    }

    /** Takes the sign off the words of a note that begin with it, raised and without a link. */
    private static void sign(Element words, String sign) {
        Element raised = words.selectFirst("sup");
        if (raised != null
                && raised.text().strip().equals(sign)
                && words.text().strip().startsWith(sign)
                && raised.select("a[href]").isEmpty()) {
            raised.remove();
        }
    }

    /** The element with the words of the note that a link calls; null where it calls none. */
    @Nullable
    Element of(Element link) {
        return called.get(link);
    }

    private static String place(Element link) {
        String address = link.attr("href");
        return address.contains("://") ? "" : address.substring(address.indexOf('#') + 1);
    }

    /** The names by which links lead to an element; a link has those of a raised sign around it too. */
    private static List<String> names(Element element) {
        Element around = element.parent();
        String outer = element.normalName().equals("a")
                        && around != null
                        && around.normalName().equals("sup")
                ? around.id()
                : "";
        return List.of(element.id(), element.attr("name"), outer).stream()
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** The nearest element around a place from which a link leads back. */
    private static @Nullable Element back(Element link, Element target) {
        List<String> names = names(link);
        Element at = target;
        for (int i = 0; i < 4 && at != null && !at.normalName().equals("body"); i++) {
            boolean leads =
                    at.select("a[href*=#]").stream().anyMatch(each -> names.contains(place(each)) && each != link);
            if (leads) {
                return at;
            }
            at = at.parent();
        }
        return null;
    }

    /** All that belongs to one note: the largest element that holds neither another one nor a link that calls it. */
    private static Element whole(
            Element block, Element target, Map<Element, Element> words, Map<Element, Element> links) {
        Element at = block;
        for (Element up = at.parent(); up != null && !up.normalName().equals("body"); up = up.parent()) {
            Element around = up;
            boolean other = words.keySet().stream().anyMatch(each -> each != target && isIn(each, around))
                    || links.keySet().stream().anyMatch(each -> isIn(each, around));
            if (other || at.normalName().equals("li")) {
                break;
            }
            at = up;
        }
        return at;
    }

    private static boolean isIn(Element inner, Element outer) {
        for (Element at = inner; at != null; at = at.parent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }
}
