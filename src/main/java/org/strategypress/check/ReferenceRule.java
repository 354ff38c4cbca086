package org.strategypress.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Meant;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Contact;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.Trace.Reference;
import org.strategypress.model.reach.MailAddress;
import org.strategypress.model.text.Ref;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Nearest;
import org.strategypress.source.Span;

/** Every reference names an entry of the kind it needs. */
final class ReferenceRule implements Rule {
    private static final int MOST_NAMED = 24;
    private static final Pattern NUMBER = Pattern.compile("[+(]?[0-9][0-9 ()-]{1,24}[0-9]");
    private static final Pattern ALL = Pattern.compile("(?i)all|any|everyone|everybody");

    @Override
    public void check(CheckInput input, Diagnostics out) {
        Publication publication = input.publication();
        publication
                .withEditions()
                .forEach(entry -> entry.meta()
                        .trace()
                        .references()
                        .forEach(reference -> check(reference, entry.kind(), input, out)));
    }

    private static void check(Reference reference, ContentKind in, CheckInput input, Diagnostics out) {
        Ref ref = reference.ref();
        ContentKind wanted = reference.wanted();
        Entry entry = input.publication().find(ref).orElse(null);
        if (entry == null) {
            unknown(reference, in, input, out);
        } else if (wanted != null && entry.kind() != wanted) {
            String message = "“" + ref.id() + "” is an entry of " + entry.kind().folder() + ", and an entry of "
                    + wanted.folder() + " belongs here";
            String near = Meant.of(input, wanted).by(ref.id());
            String cure = near == null
                    ? "give the id of an entry of " + wanted.folder()
                    : near.equals(ref.id())
                            ? "give the entry of " + entry.kind().folder() + " another id: “" + near
                                    + "” is the id of an entry of " + wanted.folder()
                                    + (input.otherIds().program().contains(near) ? " that comes ready-made" : "")
                            : "did you mean “" + near + "”?";
            out.error("wrong-kind", ref.where(), message, cure);
        }
    }

    private static void unknown(Reference reference, ContentKind in, CheckInput input, Diagnostics out) {
        Ref ref = reference.ref();
        ContentKind wanted = reference.wanted();
        String id = ref.id();
        if (input.otherIds().mayBeUnread(id, wanted)) {
            return;
        }
        if (isTakenBack(id, ref.where(), input, out)) {
            return;
        }
        if (input.otherIds().drafts().contains(id)) {
            String message = "“" + id + "” is a draft or not out yet, so it is left out and cannot be referred to";
            out.error(
                    "refers-to-draft",
                    ref.where(),
                    message,
                    "publish it (take draft: or publish-on: away there), or remove this");
            return;
        }
        if (input.otherIds().unapproved().contains(id)) {
            out.error(
                    "refers-to-unapproved",
                    ref.where(),
                    "“" + id + "” is not approved as it is, so it is left out and cannot be referred to",
                    "when it has been read: approve " + id + " --by \"ROLE\", or remove this");
            return;
        }
        String what = wanted == null ? "there is no entry “" : "there is no entry of " + wanted.folder() + " called “";
        out.error("unknown-reference", ref.where(), what + id + "”", cure(reference, in, input));
    }

    /** Tells of what leads to an entry that was taken back; false where it was not. */
    static boolean isTakenBack(String id, Span where, CheckInput input, Diagnostics out) {
        boolean gone = input.publication().withdrawn().stream()
                .anyMatch(entry -> entry.id().equals(id));
        if (gone) {
            out.error(
                    "refers-to-withdrawn",
                    where,
                    "“" + id + "” was taken back, so nothing leads to it",
                    "take this out, or name what there is in its place");
        }
        return gone;
    }

    /** What to write for a person's role where a body is wanted, by the fields that an entry of the kind has for one. */
    private static String role(ContentKind in) {
        return switch (in) {
            case ACTION -> "; for a person's role write owner: in place of lead:";
            case PRIORITY ->
                "; for a person's role take the line out, and write it into the actions for this priority, as owner:";
            case MILESTONE, NEXT_STEP -> "; for a person's role take the line out, and name it in the text, body:";
            case STRATEGY -> "; for other words write by: in place of body:";
            default -> "";
        };
    }

    /** Whether words are a telephone number or an e-mail address, as people write them where a contact is named. */
    private static boolean isReached(String words) {
        return NUMBER.matcher(words).matches() || MailAddress.isValid(words);
    }

    /** What to write in place of a number or an address: the contact that has it, or how to begin one. */
    private static String reached(String words, Publication publication) {
        String bare = bare(words);
        String field = MailAddress.isValid(words) ? "email" : "phone";
        return publication.all(ContentKind.CONTACT, Contact.class).stream()
                .filter(each -> bare.equals(bare(each.reach().phone()))
                        || bare.equals(bare(each.reach().email())))
                .findFirst()
                .map(each -> "write the id of the contact that has it: " + each.id())
                .orElse("a contact is named by its id: begin one in contacts.yaml that has this, like"
                        + " - {id: our-team, title: Our team, " + field + ": \"" + words
                        + "\"}, with your own id and title, and write that id here");
    }

    private static String bare(@Nullable String words) {
        return words == null ? "" : words.toLowerCase(Locale.ROOT).replaceAll("[\\s()-]", "");
    }

    private static String cure(Reference reference, ContentKind in, CheckInput input) {
        Ref ref = reference.ref();
        ContentKind wanted = reference.wanted();
        Entry renamed = input.publication().entries().stream()
                .filter(entry -> entry.meta().handling().was().contains(ref.id()))
                .findFirst()
                .orElse(null);
        if (renamed != null) {
            return "its id is “" + renamed.id() + "” now: write that";
        }
        boolean use = input.publication().site().use().contains(ref);
        Meant meant = Meant.of(input, wanted);
        Set<String> known = use ? input.otherIds().readyMade().keySet() : meant.ids();
        String near = use ? Nearest.of(ref.id(), known) : meant.by(ref.id());
        if (near != null) {
            return "did you mean “" + near + "”?";
        }
        if (wanted == ContentKind.CONTACT && isReached(ref.id())) {
            return reached(ref.id(), input.publication());
        }
        boolean all = wanted == ContentKind.CARE_STATUS || wanted == ContentKind.SITUATION;
        if (all && ALL.matcher(ref.id()).matches()) {
            return "take this field out: without it, it is for all of them";
        }
        String folder = wanted == null ? "" : " to " + wanted.folder();
        boolean words = ref.id().indexOf(' ') >= 0;
        String role = words && wanted == ContentKind.BODY ? role(in) : "";
        return known.isEmpty() || known.size() > MOST_NAMED
                ? "add an entry with this " + (words ? "title" : "id") + folder + ", or remove the reference" + role
                : "the ids are: " + String.join(", ", known) + role;
    }
}
