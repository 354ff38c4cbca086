package org.strategypress.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.strategypress.html.SiteRenderer;

/**
 * A plan with what carries it out.
 *
 * @param plan what is to be made
 * @param renderer renders it
 * @param media the files that it shows
 */
record Workshop(Plan plan, SiteRenderer renderer, MediaFolder media) {
    static Workshop of(Job job, Plan plan) {
        MediaFolder media = new MediaFolder(job.request().content());
        try {
            SiteRenderer renderer = new SiteRenderer(
                    new SiteRenderer.Plan(plan.publication(), plan.pages(), plan.books()),
                    plan.theme(),
                    job.rendering(plan.publication()),
                    media::bytes);
            return new Workshop(plan, renderer, media);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
