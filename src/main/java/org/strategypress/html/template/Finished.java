package org.strategypress.html.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;

/** HTML that is finished, for templates, which escape everything else. */
public final class Finished {
    private Finished() {}

    /** HTML that templates write as it is. */
    public static TemplateHTMLOutputModel html(String html) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException neverThrown) {
            throw new IllegalStateException(neverThrown);
        }
    }
}
