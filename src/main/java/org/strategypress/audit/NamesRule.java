package org.strategypress.audit;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links, buttons, fields and pictures can be told apart without seeing them (WCAG 2.2, 1.1.1, 2.4.4 and 4.1.2). */
final class NamesRule implements PageRule {
    private static final Set<String> UNLABELLED = Set.of("hidden", "submit", "reset", "button", "image");

    @Override
    public void check(WebPage page, Findings findings) {
        for (Element element : page.elements()) {
            switch (element.name()) {
                case "a" -> checkLink(element, page, findings);
                case "button", "summary" -> checkNamed("empty-button", element, page, findings);
                case "input", "select", "textarea" -> checkField(element, page, findings);
                case "img", "area" -> checkAlternative(element, findings);
                case "svg" -> checkDrawing(element, page, findings);
                default -> {}
            }
        }
    }

    private static void checkLink(Element link, WebPage page, Findings findings) {
        if (link.has("href")) {
            checkNamed("empty-link", link, page, findings);
        }
    }

    private static void checkNamed(String rule, Element element, WebPage page, Findings findings) {
        if (Naming.of(page, element).isEmpty()) {
            String message = "<" + element.name() + "> has no words that a screen reader could say";
            findings.error(rule, element, message, "give it words, or an aria-label");
        }
    }

    private static void checkAlternative(Element image, Findings findings) {
        if (!image.has("alt")) {
            String cure = "give the picture alternative text, or mark it as decoration";
            findings.error("image-alt", image, "an image has no alternative text", cure);
        }
    }

    private static void checkDrawing(Element svg, WebPage page, Findings findings) {
        boolean named = svg.equals("role", "img") && !Naming.of(page, svg).isEmpty();
        if (!named && !svg.equals("aria-hidden", "true") && !insideHidden(svg)) {
            String cure = "give it role=\"img\" and a name, or aria-hidden=\"true\"";
            findings.error("image-alt", svg, "a drawing is neither named nor hidden from screen readers", cure);
        }
    }

    private static boolean insideHidden(Element element) {
        for (@Nullable Element up = element.parent(); up != null; up = up.parent()) {
            if (up.equals("aria-hidden", "true")) {
                return true;
            }
        }
        return false;
    }

    private static void checkField(Element field, WebPage page, Findings findings) {
        String type = field.attribute("type");
        if (field.is("input") && type != null && UNLABELLED.contains(type)) {
            return;
        }
        String id = field.attribute("id");
        List<Element> labels = page.named("label");
        boolean labelled = labels.stream().anyMatch(label -> label.equals("for", id == null ? "" : id));
        boolean named = field.says("aria-label") || field.says("aria-labelledby") || field.says("title");
        if (!labelled && !named && !field.inside("label")) {
            findings.error("field-label", field, "a form field has no label", null);
        }
    }
}
