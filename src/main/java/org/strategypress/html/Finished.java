package org.strategypress.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;

/** HTML that is finished, for templates, which escape everything else. */
final class Finished {
    private Finished() {}

    static TemplateHTMLOutputModel html(String html) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException neverThrown) {
            throw new IllegalStateException(neverThrown);
        }
    }
}
