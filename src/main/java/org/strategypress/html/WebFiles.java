package org.strategypress.html;

import java.util.List;
import java.util.Set;
import org.strategypress.output.OutputFile;

/**
 * A finished page of the website.
 *
 * @param pages its file; several for a page that holds others and would be too heavy
 * @param assets the files that it asks for
 * @param media the files of the media folder among them, as paths below it
 */
public record WebFiles(List<OutputFile> pages, List<OutputFile> assets, Set<String> media) {
    public WebFiles {
        pages = List.copyOf(pages);
        assets = List.copyOf(assets);
        media = Set.copyOf(media);
    }

    static WebFiles of(List<OutputFile> pages, Asked asked) {
        return new WebFiles(pages, asked.files(), asked.media());
    }
}
