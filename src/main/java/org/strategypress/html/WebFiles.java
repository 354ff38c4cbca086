package org.strategypress.html;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.strategypress.html.link.Asked;
import org.strategypress.output.OutputFile;
import org.strategypress.source.Provenance;

/**
 * A finished page of the website.
 *
 * @param pages its file; several for a page that holds others and would be too heavy
 * @param origins what in the content wrote which stretch of each, by their paths
 * @param assets the files that it asks for
 * @param media the files of the media folder among them, as paths below it
 */
public record WebFiles(
        List<OutputFile> pages, Map<String, Provenance> origins, List<OutputFile> assets, Set<String> media) {
    public WebFiles {
        pages = List.copyOf(pages);
        origins = Map.copyOf(origins);
        assets = List.copyOf(assets);
        media = Set.copyOf(media);
    }

    static WebFiles of(List<WrittenPage> pages, Asked asked) {
        return new WebFiles(
                pages.stream().map(WrittenPage::file).toList(),
                pages.stream().collect(Collectors.toMap(each -> each.file().path(), WrittenPage::origins)),
                asked.files(),
                asked.media());
    }
}
