package org.strategypress.check;

import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Meant;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Publication;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Diagnostics;

/** Every link to an entry leads to one. */
final class LinkRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        Publication publication = input.publication();
        publication
                .withEditions()
                .forEach(entry -> entry.meta().trace().links().forEach(link -> check(link, input, out)));
    }

    private static void check(Prose.Link link, CheckInput input, Diagnostics out) {
        String id = link.entryId();
        if (id == null
                || input.publication().find(id).isPresent()
                || input.otherIds().mayBeUnread(id, null)) {
            return;
        }
        if (ReferenceRule.isTakenBack(id, link.where(), input, out)) {
            return;
        }
        if (input.otherIds().drafts().contains(id)) {
            String message = "“" + id + "” is a draft or not out yet, so nothing can link to it";
            out.error(
                    "refers-to-draft",
                    link.where(),
                    message,
                    "publish it (take draft: or publish-on: away there), or remove the link");
            return;
        }
        if (input.otherIds().unapproved().contains(id)) {
            String message = "“" + id + "” is not approved as it is, so it is left out and nothing can link to it";
            String cure = "when it has been read: approve " + id + " --by \"ROLE\", or remove the link";
            out.error("refers-to-unapproved", link.where(), message, cure);
            return;
        }
        String near = Meant.of(input, null).by(id);
        String cure =
                near == null ? "link to the id of an entry, like entry:homes-first" : "did you mean “" + near + "”?";
        out.error("unknown-link", link.where(), "there is no entry “" + id + "” to link to", cure);
    }
}
