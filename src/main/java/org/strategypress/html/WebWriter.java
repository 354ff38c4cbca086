package org.strategypress.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.strategypress.html.link.Asked;
import org.strategypress.html.link.BookFacts;
import org.strategypress.html.prose.LongPage;
import org.strategypress.html.theme.Assets;
import org.strategypress.markup.Tokens;
import org.strategypress.output.OutputFile;
import org.strategypress.page.Page;

/** Finishes web pages, once what they say of PDFs and the files that were made for them are known. Safe for many threads. */
public final class WebWriter {
    private final SiteRenderer renderer;
    private final Assets assets;
    private final BookFacts facts;
    private final Map<String, OutputFile> made = new TreeMap<>();

    /**
     * A writer.
     *
     * @param made the content of files that were made, not read, by the names that pages call them: {@code search-index.js}
     */
    WebWriter(SiteRenderer renderer, Assets assets, BookFacts facts, Map<String, byte[]> made) {
        this.renderer = renderer;
        this.assets = assets;
        this.facts = facts;
        made.forEach((name, bytes) -> this.made.put(name, Assets.hashed("assets/" + name, bytes)));
    }

    /** The files that were made. */
    public List<OutputFile> made() {
        return List.copyOf(made.values());
    }

    /** The web page round a part. */
    public WebFiles page(Page page, Tokens part) {
        Asked asked = new Asked(assets, made);
        return WebFiles.of(
                List.of(renderer.frame()
                        .html(page, renderer.view(page), part, new Slots(facts, asked), LongPage.Detail.SECTIONS)),
                asked);
    }

    /** A page that holds others, from their parts. */
    public WebFiles whole(Page page, Function<Page, Tokens> parts) {
        Asked asked = new Asked(assets, made);
        int style = Stream.of("site.css", "long.css", "player.css", "rare.css")
                .mapToInt(assets::weight)
                .sum();
        return WebFiles.of(new SheetWriter(renderer, new Slots(facts, asked), style).files(page, parts), asked);
    }
}
