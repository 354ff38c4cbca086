package org.strategypress.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.strategypress.markup.Token;
import org.strategypress.output.OutputFile;

/**
 * Reads the words that a finished page publishes, without the furniture of the website around them.
 *
 * <p>They are the words inside the element that carries {@code data-page}, most often {@code main}. Left out are the
 * elements with {@code data-web-only} or the class {@code web-only}, hidden ones, drawings, and what cannot be used on
 * paper: forms and their fields, buttons (but not those on a word, of the class {@code term}), players, frames, scripts
 * and templates.
 */
public final class WebText {
    private static final Set<String> SKIPPED = Set.of(
            "svg",
            "math",
            "script",
            "style",
            "noscript",
            "template",
            "form",
            "input",
            "select",
            "button",
            "textarea",
            "iframe",
            "object",
            "embed",
            "video",
            "audio");

    private WebText() {}

    /** The words of each page that the file holds: one for a usual page, none for one without {@code data-page}. */
    public static List<PageWords> read(OutputFile file) {
        return read(file, WebText::skips);
    }

    /** The same without what is of the class {@code once}: a book says that once for several pages. */
    public static List<PageWords> withoutRepeats(OutputFile file) {
        return read(file, element -> skips(element) || element.hasClass("once"));
    }

    private static List<PageWords> read(OutputFile file, Predicate<Element> skips) {
        WebPage page = WebPage.read(file);
        List<PageWords> found = new ArrayList<>(1);
        for (Element element : page.elements()) {
            String id = element.attribute("data-page");
            if (id != null && !isSkipped(element)) {
                found.add(new PageWords(id, file.path(), Words.of(text(page, element, skips))));
            }
        }
        return found;
    }

    private static String text(WebPage page, Element outer, Predicate<Element> skips) {
        StringBuilder text = new StringBuilder();
        List<Element> skipped = page.inside(outer).stream().filter(skips).toList();
        int skip = 0;
        int parts = 0;
        for (int i = page.firstTextAt(outer.contentStart()); i < page.texts().size(); i++) {
            TextRun run = page.texts().get(i);
            if (run.start() >= outer.contentEnd()) {
                break;
            }
            while (skip < skipped.size() && skipped.get(skip).contentEnd() <= run.start()) {
                skip++;
            }
            boolean left = skip < skipped.size() && skipped.get(skip).contentStart() <= run.start();
            if (!left) {
                text.append(run.parts() == parts ? "" : " ");
                text.append(page.html(), run.start(), run.end());
                parts = run.parts();
            }
        }
        return Token.decode(text.toString());
    }

    private static boolean isSkipped(Element element) {
        for (@Nullable Element up = element; up != null; up = up.parent()) {
            if (skips(up)) {
                return true;
            }
        }
        return false;
    }

    private static boolean skips(Element element) {
        return element.has("data-web-only")
                || element.has("hidden")
                || element.hasClass("web-only")
                || SKIPPED.contains(element.name()) && !element.hasClass("term");
    }
}
