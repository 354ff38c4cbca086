package org.strategypress.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Publication;
import org.strategypress.model.Site;
import org.strategypress.output.OutputFile;
import org.strategypress.page.FormerPages;
import org.strategypress.page.Pages;

/** The files that programs read: search engines, browsers, web servers, people who test security. */
public final class Feeds {
    private Feeds() {}

    /**
     * What the files are made from.
     *
     * @param publication the publication
     * @param pages its pages
     * @param baseUrl the address of the site, given with or without {@code /} at its end, or null when it is not known
     * @param looks what browsers show of the site outside its pages
     */
    public record Input(
            Publication publication, Pages pages, @Nullable String baseUrl, Looks looks) {
        public Input {
            if (baseUrl != null && !baseUrl.endsWith("/")) {
                baseUrl += "/";
            }
        }

        /** The path part of the site's address: {@code /} or {@code /offer/}. */
        String basePath() {
            if (baseUrl == null) {
                return "/";
            }
            return baseUrl.substring(baseUrl.indexOf('/', baseUrl.indexOf("://") + 3));
        }
    }

    /**
     * What browsers show of the site outside its pages.
     *
     * @param theme the colour of a window's frame, as CSS writes it
     * @param background the colour of an empty page
     * @param direction {@code ltr} or {@code rtl}
     * @param icon the path of the icon, an SVG picture, or null when there is none
     */
    public record Looks(
            String theme,
            String background,
            String direction,
            @Nullable String icon) {}

    /** The files: those that need the site's address only where it is known. */
    public static List<OutputFile> of(Input input) {
        List<OutputFile> files = new ArrayList<>();
        files.add(text("robots.txt", Sitemap.robots(input.baseUrl())));
        if (input.baseUrl() != null) {
            files.add(text("sitemap.xml", Sitemap.xml(input.pages(), input.baseUrl())));
        }
        // Every page refers to it, so it has to be there before the pages.
        files.add(OutputFile.text("manifest.webmanifest", OutputFile.Role.DOCUMENT, WebManifest.json(input)));
        String calendar = Calendar.of(input.publication(), input.pages(), input.baseUrl());
        if (calendar != null) {
            files.add(text(Calendar.PATH, calendar));
        }
        String changes = ChangeFeed.of(input.publication(), input.pages(), input.baseUrl());
        if (changes != null) {
            files.add(text(ChangeFeed.PATH, changes));
        }
        Site site = input.publication().site();
        String security = site.server().security() == null
                ? null
                : SecurityText.of(site, site.server().security(), input.baseUrl());
        if (security != null) {
            files.add(text(SecurityText.PATH, security));
        }
        files.addAll(Hosting.files(
                input.basePath(),
                PrivatePages.of(input.publication(), input.pages()),
                FormerPages.moved(input.pages()),
                input.publication().history().earlier().stream()
                        .map(each -> String.valueOf(each.history().name()))
                        .toList()));
        files.add(text("hosting/words-of-need.txt", NeedPage.of(input.publication())));
        return files;
    }

    static OutputFile text(String path, String text) {
        return OutputFile.text(path, OutputFile.Role.FEED, text);
    }
}
