package org.strategypress.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.strategypress.markup.Fault;
import org.strategypress.markup.Token;
import org.strategypress.output.OutputFile;
import org.strategypress.page.OutputKind;
import org.strategypress.source.SourceFile;

/** A finished HTML page, read once for all rules: its elements and texts in the order of the page. */
final class WebPage {
    private final SourceFile file;
    private final List<Element> elements;
    private final List<TextRun> texts;
    private final List<Fault> faults;
    private final Map<String, Element> ids = new HashMap<>();

    private WebPage(SourceFile file, ElementReader scanned) {
        this.file = file;
        this.elements = scanned.elements();
        this.texts = scanned.texts();
        this.faults = scanned.faults();
        for (Element element : elements) {
            String id = element.attribute("id");
            if (id != null) {
                ids.putIfAbsent(id, element);
            }
        }
    }

    static WebPage read(OutputFile file) {
        String html = file.text();
        return new WebPage(new SourceFile(file.path(), html), ElementReader.of(html));
    }

    static boolean isPage(OutputFile file) {
        return OutputKind.WEBSITE.isKindOf(file.path());
    }

    String path() {
        return file.path();
    }

    SourceFile file() {
        return file;
    }

    String html() {
        return file.text();
    }

    /** All elements, each before those inside it. */
    List<Element> elements() {
        return elements;
    }

    List<TextRun> texts() {
        return texts;
    }

    List<Fault> faults() {
        return faults;
    }

    /** The first element of each id. */
    Map<String, Element> ids() {
        return ids;
    }

    List<Element> named(String name) {
        return elements.stream().filter(element -> element.is(name)).toList();
    }

    /** The first element of that name, or null. */
    @Nullable
    Element first(String name) {
        for (Element element : elements) {
            if (element.is(name)) {
                return element;
            }
        }
        return null;
    }

    /** The elements inside another, at any depth. */
    List<Element> inside(Element outer) {
        int from = firstElementAt(outer.contentStart());
        return elements.subList(from, firstElementAt(outer.contentEnd()));
    }

    /** The decoded text inside an element, white space as written. */
    String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (int i = firstTextAt(element.contentStart()); i < texts.size(); i++) {
            TextRun run = texts.get(i);
            if (run.start() >= element.contentEnd()) {
                break;
            }
            text.append(html(), run.start(), run.end());
        }
        return Token.decode(text.toString());
    }

    /** The decoded text of an element as one line. */
    String line(Element element) {
        return text(element).replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    int firstTextAt(int offset) {
        int low = 0;
        int high = texts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (texts.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int firstElementAt(int offset) {
        int low = 0;
        int high = elements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (elements.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
