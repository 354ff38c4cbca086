package org.strategypress.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Span;

/** Tells what is wrong with a picture as a whole at the line that shows it first. */
final class ShownPictures {
    private ShownPictures() {}

    /** The findings, those about a file of the media folder at their place in the text, if there is one. */
    static List<Diagnostic> placed(List<Diagnostic> found, Publication publication, String shown) {
        String media = shown + "/" + ContentKind.MEDIUM.folder() + "/";
        if (found.stream().noneMatch(each -> isOfWhole(each, media))) {
            return found;
        }
        Map<String, Span> places = new HashMap<>();
        publication
                .withEditions()
                .flatMap(entry -> entry.meta().trace().links().stream())
                .filter(link -> link.mediaPath() != null)
                .forEach(link -> places.putIfAbsent(media + link.mediaPath(), link.where()));
        return found.stream()
                .map(each -> isOfWhole(each, media) ? at(places.get(each.path()), each) : each)
                .sorted(Diagnostic.ORDER)
                .toList();
    }

    private static boolean isOfWhole(Diagnostic each, String media) {
        return each.isError() && each.where() == null && each.path().startsWith(media);
    }

    private static Diagnostic at(@Nullable Span where, Diagnostic each) {
        String name = each.path().substring(each.path().lastIndexOf('/') + 1);
        return where == null
                ? each
                : Diagnostic.error(each.rule(), where, "“" + name + "”: " + each.message(), each.hint());
    }
}
