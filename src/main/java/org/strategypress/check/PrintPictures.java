package org.strategypress.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.strategypress.model.Medium;
import org.strategypress.model.Publication;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Span;

/** Pictures that only browsers can show need another one for print. */
public final class PrintPictures {
    private PrintPictures() {}

    /** One error for each picture that cannot be printed: at its line in {@code media.yaml}, else where it is shown first. */
    public static List<Diagnostic> check(Publication publication) {
        Map<String, Span> places = new TreeMap<>();
        publication
                .withEditions()
                .flatMap(entry -> entry.meta().trace().links().stream())
                .filter(Prose.Link::picture)
                .forEach(link -> places.putIfAbsent(link.target().substring("media:".length()), link.where()));
        for (Medium each : publication.media()) {
            if (publication.listsMedia() || places.containsKey(each.file())) {
                places.put(each.file(), each.meta().place("file"));
            }
        }
        places.keySet().removeIf(path -> !path.toLowerCase(Locale.ROOT).endsWith(".avif"));
        places.keySet().removeAll(publication.printPictures().keySet());
        return places.entrySet().stream()
                .map(each -> Diagnostic.error(
                        "print-picture",
                        each.getValue(),
                        "“" + each.getKey() + "” is an avif, which browsers show and PDFs cannot",
                        cure(each.getKey())))
                .toList();
    }

    private static String cure(String path) {
        String jpeg = path.substring(0, path.length() - ".avif".length()) + ".jpg";
        return "save it as a jpg or webp too, and give its entry in media.yaml the line print: " + jpeg;
    }
}
