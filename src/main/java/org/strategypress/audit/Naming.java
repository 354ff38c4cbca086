package org.strategypress.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.markup.Token;

/** What a screen reader calls an element, in short: the cases of "Accessible Name and Description" that we write. */
final class Naming {
    private Naming() {}

    /** The name, or an empty text when the element would be announced without one. */
    static String of(WebPage page, Element element) {
        String label = element.attribute("aria-label");
        if (label != null && !label.isBlank()) {
            return label.strip();
        }
        String references = element.attribute("aria-labelledby");
        if (references != null) {
            StringBuilder name = new StringBuilder();
            for (String id : references.split("\\s+", -1)) {
                Element target = page.ids().get(id);
                name.append(target == null ? "" : page.line(target));
            }
            return name.toString();
        }
        String content = content(page, element);
        String title = element.attribute("title");
        return content.isEmpty() && title != null ? title.strip() : content;
    }

    private static String content(WebPage page, Element element) {
        List<Element> inside = page.inside(element);
        if (inside.isEmpty()) {
            return page.text(element).replace('\u00a0', ' ').strip();
        }
        StringBuilder name = new StringBuilder();
        for (int i = page.firstTextAt(element.contentStart()); i < page.texts().size(); i++) {
            TextRun run = page.texts().get(i);
            if (run.start() >= element.contentEnd()) {
                break;
            }
            if (!isHidden(inside, run)) {
                name.append(page.html(), run.start(), run.end());
            }
        }
        for (Element inner : inside) {
            String text = inner.attribute(inner.is("svg") ? "aria-label" : "alt");
            name.append(text == null || hidingAncestor(inner, element) ? "" : text);
        }
        return Token.decode(name.toString()).replace('\u00a0', ' ').strip();
    }

    private static boolean isHidden(List<Element> inside, TextRun run) {
        for (Element inner : inside) {
            boolean around = inner.contentStart() <= run.start() && run.start() < inner.contentEnd();
            if (around && hides(inner)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hidingAncestor(Element element, Element top) {
        for (@Nullable Element up = element; up != null && up != top; up = up.parent()) {
            if (hides(up)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hides(Element element) {
        return element.equals("aria-hidden", "true") || element.has("hidden");
    }
}
