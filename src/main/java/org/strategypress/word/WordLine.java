package org.strategypress.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The runs of one paragraph: words with how they look, links, pictures. White space is as HTML means it. */
final class WordLine {
    private static final String BOLD = "<w:b/><w:bCs/>";
    private static final Map<String, String> MARKED = Map.ofEntries(
            Map.entry("strong", BOLD),
            Map.entry("b", BOLD),
            Map.entry("em", "<w:i/><w:iCs/>"),
            Map.entry("i", "<w:i/><w:iCs/>"),
            Map.entry("cite", "<w:i/><w:iCs/>"),
            Map.entry("dfn", "<w:i/><w:iCs/>"),
            Map.entry("del", "<w:strike/>"),
            Map.entry("s", "<w:strike/>"),
            Map.entry("ins", "<w:u w:val=\"single\"/>"),
            Map.entry("u", "<w:u w:val=\"single\"/>"),
            Map.entry("sup", "<w:vertAlign w:val=\"superscript\"/>"),
            Map.entry("sub", "<w:vertAlign w:val=\"subscript\"/>"));

    /** The order in which a run says how it looks (ISO/IEC 29500-1, 17.3.2.28). */
    private static final List<String> ORDER =
            List.of("<w:rStyle", "<w:b/>", "<w:i/>", "<w:strike", "<w:u ", "<w:vertAlign", "<w:rtl", "<w:lang");

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "sms");

    private final WordBody body;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private List<String> looks = List.of();
    private boolean spaceDue;
    private boolean begun;
    private boolean linked;

    /**
     * A line.
     *
     * @param bold whether all its words are bold without a mark of their own
     * @param rightToLeft whether it runs from right to left
     */
    WordLine(WordBody body, boolean bold, boolean rightToLeft) {
        this.body = body;
        this.looks = rightToLeft ? List.of("<w:rtl/>") : List.of();
        if (bold) {
            bold(true);
        }
    }

    /** Whether nothing is in it. */
    boolean isEmpty() {
        return !begun && out.isEmpty();
    }

    /** Whether the words to come are bold without a mark of their own. */
    void bold(boolean on) {
        flush();
        looks = on
                ? with(BOLD)
                : looks.stream().filter(each -> !each.equals(BOLD)).toList();
    }

    /** Adds words with every space that they have. */
    void exactly(String text) {
        begun = true;
        words.append(text);
    }

    /** Its runs. */
    String runs() {
        flush();
        return out.toString();
    }

    /** Adds a tab, behind which words begin anew. */
    void tab() {
        flush();
        out.append("<w:r><w:tab/></w:r>");
        spaceDue = false;
        begun = false;
    }

    void add(Node node) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void text(String all) {
        for (int at = 0; at < all.length(); at++) {
            char c = all.charAt(at);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                spaceDue = begun;
            } else {
                if (spaceDue) {
                    words.append(' ');
                    spaceDue = false;
                }
                begun = true;
                words.append(c);
            }
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> {
                flush();
                out.append("<w:r><w:br/></w:r>");
                spaceDue = false;
                begun = false;
            }
            case "wbr" -> {}
            case "img", "svg" -> picture(element);
            case "a" -> link(element);
            default -> looked(element);
        }
    }

    private void picture(Element element) {
        String picture = body.picture(element);
        if (picture != null) {
            space();
            out.append("<w:r>").append(picture).append("</w:r>");
            begun = true;
        }
    }

    /** The space before what looks in another way is not of it. */
    private void space() {
        if (spaceDue) {
            words.append(' ');
            spaceDue = false;
            begun = false; // what is white behind it is of the same space
        }
        flush();
    }

    private void link(Element element) {
        String href = element.attr("href");
        String target = href.startsWith("#") ? body.place(href.substring(1)) : null;
        int colon = href.indexOf(':');
        boolean outside = colon > 0 && SCHEMES.contains(href.substring(0, colon));
        if (linked || target == null && !outside) {
            looked(element);
            return;
        }
        space();
        linked = true;
        out.append("<w:hyperlink ")
                .append(target == null ? "r:id=\"" + body.media().link(href) : "w:anchor=\"" + target)
                .append("\" w:history=\"1\">");
        List<String> before = looks;
        looks = with("<w:rStyle w:val=\"Hyperlink\"/>");
        element.childNodes().forEach(this::add);
        flush();
        looks = before;
        out.append("</w:hyperlink>");
        linked = false;
    }

    private void looked(Element element) {
        List<String> before = looks;
        space();
        String mark = MARKED.get(element.normalName());
        if (mark != null) {
            looks = with(mark);
        }
        if (element.hasClass("gap")) {
            looks = with("<w:rStyle w:val=\"Gap\"/>");
        } else if (element.hasClass("num") || element.hasClass("status")) {
            looks = with(BOLD);
        }
        if (element.hasAttr("lang") && !element.attr("lang").isEmpty()) {
            String tag = WordXml.text(element.attr("lang"));
            looks = with("<w:lang w:val=\"" + tag + "\" w:bidi=\"" + tag + "\"/>");
        }
        String direction = element.attr("dir");
        if (direction.equals("rtl")) {
            looks = with("<w:rtl/>");
        } else if (direction.equals("ltr")) {
            looks = looks.stream().filter(each -> !each.equals("<w:rtl/>")).toList();
        }
        element.childNodes().forEach(this::add);
        flush();
        looks = before;
    }

    /** The looks with one more, in the order of the standard, one of each kind. */
    private List<String> with(String look) {
        List<String> all = new ArrayList<>();
        for (String kind : ORDER) {
            String found = look.startsWith(kind)
                    ? look
                    : looks.stream()
                            .filter(each -> each.startsWith(kind))
                            .findFirst()
                            .orElse(null);
            if (found != null) {
                all.add(found);
            }
        }
        return List.copyOf(all);
    }

    private void flush() {
        if (words.isEmpty()) {
            return;
        }
        run(words.toString(), String.join("", looks));
        words.setLength(0);
    }

    private void run(String text, String looks) {
        out.append("<w:r>").append(looks.isEmpty() ? "" : "<w:rPr>" + looks + "</w:rPr>");
        out.append("<w:t xml:space=\"preserve\">").append(WordXml.text(text)).append("</w:t></w:r>");
    }
}
