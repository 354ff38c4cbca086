package org.strategypress.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.strategypress.html.SiteRenderer;
import org.strategypress.pdf.PdfRenderer;
import org.strategypress.press.files.MediaFolder;

/**
 * A plan with what carries it out.
 *
 * @param plan what is to be made
 * @param renderer renders it
 * @param media the files that it shows
 * @param printer prints its books
 */
record Workshop(Plan plan, SiteRenderer renderer, MediaFolder media, PdfRenderer printer) {
    static Workshop of(Job job, Plan plan) {
        MediaFolder media = new MediaFolder(job.request().content());
        try {
            SiteRenderer renderer = new SiteRenderer(
                    new SiteRenderer.Plan(plan.publication(), plan.pages(), plan.books(), plan.leftOut()),
                    plan.theme(),
                    job.rendering(plan.publication()),
                    media::bytes);
            return new Workshop(plan, renderer, media, new PdfRenderer());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
