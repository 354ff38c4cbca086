package org.strategypress.press;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.archive.Archive;
import org.strategypress.content.Wanted;
import org.strategypress.source.Beside;

/**
 * What is to be built, and how.
 *
 * @param content the content folder
 * @param output the output folder
 * @param theme the theme's name, or null for the one that {@code site.yaml} names
 * @param baseUrl the address the site will live at, or null for the one that {@code site.yaml} names
 * @param today the day that the pages and the findings take as today, or null: then pages take the publication's own date
 * @param clock the day on the clock, for findings when no other day is given: it never changes what is built
 * @param drafts whether drafts are built too
 * @param approvedOnly whether only what is as somebody approved it is built
 * @param pdf whether PDFs are made
 * @param publish whether anything is written
 * @param cache where PDFs are kept from build to build, or null when every PDF is made anew
 * @param themes the folder of themes
 * @param published the addresses that were published before, of which it is told which would die; empty where nobody asks
 */
public record BuildRequest(
        Path content,
        Path output,
        @Nullable String theme,
        @Nullable String baseUrl,
        @Nullable LocalDate today,
        LocalDate clock,
        boolean drafts,
        boolean approvedOnly,
        boolean pdf,
        boolean publish,
        @Nullable Cache cache,
        Path themes,
        List<String> published) {
    public BuildRequest {
        published = List.copyOf(published);
    }

    /** A request for all that is ready, whether it is approved or not. */
    public BuildRequest(
            Path content,
            Path output,
            @Nullable String theme,
            @Nullable String baseUrl,
            @Nullable LocalDate today,
            LocalDate clock,
            boolean drafts,
            boolean pdf,
            boolean publish,
            @Nullable Cache cache) {
        this(content, output, theme, baseUrl, today, clock, drafts, false, pdf, publish, cache);
    }

    /** A request with themes beside the content, in a folder named as that is. */
    public BuildRequest(
            Path content,
            Path output,
            @Nullable String theme,
            @Nullable String baseUrl,
            @Nullable LocalDate today,
            LocalDate clock,
            boolean drafts,
            boolean approvedOnly,
            boolean pdf,
            boolean publish,
            @Nullable Cache cache) {
        this(
                content,
                output,
                theme,
                baseUrl,
                today,
                clock,
                drafts,
                approvedOnly,
                pdf,
                publish,
                cache,
                Beside.of(content, "themes"),
                List.of());
    }

    /** The same request with the themes of a folder, where there are none beside the content. */
    public BuildRequest withThemes(Path shared) {
        return Files.isDirectory(themes) ? this : with(shared, published);
    }

    /** The same, asked which of these addresses, as paths below the output folder, would die. */
    public BuildRequest against(List<String> addresses) {
        return with(themes, addresses);
    }

    /**
     * The request for an earlier publication of the same content folder, as it was on its own days.
     *
     * @param name its folder's name
     * @param address its address, or null when it is not known
     */
    BuildRequest earlier(String name, @Nullable String address) {
        return new BuildRequest(
                content.resolve(Archive.FOLDER).resolve(name),
                output,
                theme,
                address,
                null,
                clock,
                false,
                false,
                pdf,
                publish,
                cache,
                themes,
                List.of());
    }

    private BuildRequest with(Path others, List<String> addresses) {
        return new BuildRequest(
                content,
                output,
                theme,
                baseUrl,
                today,
                clock,
                drafts,
                approvedOnly,
                pdf,
                publish,
                cache,
                others,
                addresses);
    }

    /**
     * Where PDFs are kept from build to build.
     *
     * @param folder a folder outside the content and the output, which may be deleted at any time
     * @param tool the program and the Java, exact enough that the same source gives the same bytes
     */
    public record Cache(Path folder, String tool) {}

    /** The day that findings go by: the one that pages are told to take as today, or else the day on the clock. */
    public LocalDate findingsDay() {
        return today == null ? clock : today;
    }

    /** Which entries are wanted. */
    Wanted wanted() {
        return approvedOnly ? Wanted.APPROVED : drafts ? Wanted.DRAFTS_TOO : Wanted.ALL_READY;
    }

    /** What messages call the content folder: as it was given, with {@code /}. */
    String shown() {
        String given = content.toString().replace('\\', '/');
        return given.endsWith("/") ? given.substring(0, given.length() - 1) : given;
    }
}
