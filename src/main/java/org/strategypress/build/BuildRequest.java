package org.strategypress.build;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be built, and how.
 *
 * @param content the content folder
 * @param output the output folder
 * @param theme the theme's name, or null for the one that {@code site.yaml} names
 * @param baseUrl the address the site will live at, or null for the one that {@code site.yaml} names
 * @param today the day that the pages take as today, or null for the publication's own date
 * @param clock the day on the clock, for warnings to editors alone: it never changes what is built
 * @param drafts whether drafts are built too
 * @param pdf whether PDFs are made
 * @param publish whether anything is written
 */
public record BuildRequest(
        Path content,
        Path output,
        @Nullable String theme,
        @Nullable String baseUrl,
        @Nullable LocalDate today,
        LocalDate clock,
        boolean drafts,
        boolean pdf,
        boolean publish) {
    /** The folder of themes: beside the content. */
    Path themes() {
        return content.toAbsolutePath().normalize().resolveSibling("themes");
    }
}
