package org.strategypress.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.strategypress.feed.Compressed;
import org.strategypress.feed.Feeds;
import org.strategypress.html.SiteRenderer;
import org.strategypress.model.Publication;
import org.strategypress.model.Site;
import org.strategypress.opendata.OpenData;
import org.strategypress.output.OutputFile;
import org.strategypress.source.Diagnostic;

/**
 * Every file that will be published.
 *
 * @param web the pages and books
 * @param files pages, what they ask for, feeds and books
 * @param packed compressed copies of them, where the site asks for these
 * @param media the files of the media folder that pages and books show or offer, as paths below it
 * @param earlier the files of earlier publications, each in the folder of its own
 */
record SiteOutput(
        WebPages web, List<OutputFile> files, List<OutputFile> packed, Set<String> media, List<OutputFile> earlier) {
    SiteOutput {
        files = List.copyOf(files);
        packed = List.copyOf(packed);
        earlier = List.copyOf(earlier);
        media = java.util.Collections.unmodifiableSet(new TreeSet<>(media));
    }

    static Found<SiteOutput> gather(Job job, WebPages web) {
        Publication publication = web.shop().plan().publication();
        Map<String, OutputFile> assets = new TreeMap<>();
        Set<String> media = new TreeSet<>();
        for (Output each : Output.all()) {
            each.assets(web).forEach(asset -> assets.put(asset.path(), asset));
            media.addAll(each.media(web));
        }
        List<OutputFile> files = new ArrayList<>();
        Output.all().forEach(each -> files.addAll(each.files(web)));
        files.addAll(assets.values());
        files.addAll(web.proofs());
        if (publication.isEarlier()) {
            return Found.of(new SiteOutput(web, files, List.of(), media, List.of()));
        }
        files.addAll(Feeds.of(new Feeds.Input(
                publication,
                web.shop().plan().pages(),
                job.rendering(publication).baseUrl(),
                looks(web.shop().renderer(), assets.keySet()))));
        files.addAll(OpenData.of(
                publication,
                web.shop().plan().pages(),
                job.rendering(publication).baseUrl()));
        boolean packs = publication.site().server().compress();
        return new Found<>(
                new SiteOutput(web, files, packs ? Compressed.of(files) : List.of(), media, List.of()),
                packs && !Compressed.hasBrotli() ? List.of(noBrotli(publication.site())) : List.of());
    }

    /** The same with the files of earlier publications. */
    SiteOutput with(List<OutputFile> others) {
        List<OutputFile> all = new ArrayList<>(packed);
        if (web.shop().plan().publication().site().server().compress()) {
            all.addAll(Compressed.of(others));
        }
        return new SiteOutput(web, files, all, media, others);
    }

    /** Everything. */
    List<OutputFile> all() {
        List<OutputFile> all = new ArrayList<>(files);
        all.addAll(earlier);
        all.addAll(packed);
        return all;
    }

    private static Feeds.Looks looks(SiteRenderer renderer, Set<String> assets) {
        String icon = assets.stream()
                .filter(path -> path.startsWith("assets/icon-"))
                .findFirst()
                .orElse(null);
        String direction = renderer.isRightToLeft() ? "rtl" : "ltr";
        return new Feeds.Looks(renderer.colour("brand"), renderer.colour("surface"), direction, icon);
    }

    private static Diagnostic noBrotli(Site site) {
        return Diagnostic.warning(
                "no-brotli",
                site.meta().place("compress"),
                "no .br files are written: this program has no Brotli for this machine",
                "build on Linux, macOS or Windows on a common processor; the .gz files are there");
    }
}
