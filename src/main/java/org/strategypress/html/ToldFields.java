package org.strategypress.html;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.theme.Messages;
import org.strategypress.model.ContentKind;
import org.strategypress.version.ChangedField;
import org.strategypress.version.ChangedField.Change;
import org.strategypress.version.FieldValue.Plain;
import org.strategypress.version.FieldValue.Sort;

/**
 * By what name readers know a field of an entry that changed, and which fields are not for readers.
 *
 * <p>A field has the name that stands before it on its entry's page. What is for editors, and what names a person, is told nowhere;
 * all else is.
 */
final class ToldFields {
    private static final String NAMELESS = "";

    /** Fields whose words need no name before them. */
    private static final Set<String> BY_THEMSELVES = Set.of(
            "title",
            "sentence",
            "statement",
            "summary",
            "plain",
            "body",
            "meaning",
            "definition",
            "quote",
            "items",
            "sections",
            "cross-cutting",
            "names-changed",
            "urgent");

    /** What is for editors alone, or names a person, or follows from what is told. */
    private static final Set<String> PASSED_BY = Set.of(
            "id",
            "order",
            "topics",
            "updated",
            "checked",
            "review-by",
            "sort-as",
            "was",
            "source",
            "lgsl",
            "approved",
            "number",
            "draft",
            "publish-on",
            "exit-button",
            "preview-tells",
            "sic",
            "accepted",
            "withdrawn",
            "name",
            "initials",
            "name-owner",
            "few-shown",
            "menu",
            "section",
            "says",
            "icon");

    /** Who does something: the present words alone are told, as those before may be of somebody who is gone. */
    private static final Set<String> WHO_DOES = Set.of(
            "owner", "chair", "by", "lead", "members", "author", "lead-officer", "officers", "contacts", "signed");

    /** Fields whose own fields stand by themselves on the page of their entry. */
    private static final Set<String> OPEN = Set.of("who", "refresh", "approved", "audit", "equality");

    /** What readers know a field by, where that is not the message of its own name; with its kind where kinds differ. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("actions/expected", "label.action-expected"),
            Map.entry("actions/partners", "label.action-partners"),
            Map.entry("actions/plans", "label.action-plans"),
            Map.entry("actions/pledges", "label.action-pledges"),
            Map.entry("actions/rating", "label.action-rating"),
            Map.entry("actions/target", "label.action-target"),
            Map.entry("approved/body", "label.approved-body"),
            Map.entry("approved/by", "label.approved-by"),
            Map.entry("approved/on", "label.approved-on"),
            Map.entry("areas", "page.areas"),
            Map.entry("by-group", "column.figure"),
            Map.entry("contacts/who", NAMELESS),
            Map.entry("decisions/contacts", "heading.officers"),
            Map.entry("decisions/on", "label.decided-on"),
            Map.entry("decisions/status", "label.decision-status"),
            Map.entry("departments/lead", "label.department-lead"),
            Map.entry("done", "label.status"),
            Map.entry("email", "reach.email"),
            Map.entry("foreword/by", "label.signed"),
            Map.entry("hours", "reach.hours"),
            Map.entry("hours-words", "reach.hours"),
            Map.entry("how", "heading.how"),
            Map.entry("indicators/outcomes", "label.indicator-outcomes"),
            Map.entry("kind", "label.sort"),
            Map.entry("links", "heading.offer-links"),
            Map.entry("no-actions", "heading.actions"),
            Map.entry("no-mitigation", "heading.mitigation"),
            Map.entry("offer/until", "label.offer-until"),
            Map.entry("parts", "heading.respondents"),
            Map.entry("phone", "reach.phone"),
            Map.entry("phones", "reach.phone"),
            Map.entry("readings", "column.figure"),
            Map.entry("refresh/due", "label.refresh-due"),
            Map.entry("refresh/rule", "label.refresh-rule"),
            Map.entry("relay", "reach.relay"),
            Map.entry("risks/owner", "label.risk-owner"),
            Map.entry("stories/by", NAMELESS),
            Map.entry("superseded-by", "label.replaced-by"),
            Map.entry("text", "reach.text"),
            Map.entry("web", "reach.web"),
            Map.entry("whatsapp", "reach.whatsapp"),
            Map.entry("who/ages", "label.who-ages"),
            Map.entry("who/living", "label.who-living"),
            Map.entry("who/not-for", "label.who-not"),
            Map.entry("who/note", "label.who-note"),
            Map.entry("who/situations", "label.who-situations"),
            Map.entry("who/statuses", "label.who-statuses"),
            Map.entry("audit/sent", "label.sent-to"),
            Map.entry("audit/officers", "table.audit"),
            Map.entry("equality/groups", "label.equality-groups"),
            Map.entry("equality/findings", "heading.equality"));

    /** Fields within others that need a name, as the words alone do not say what they are. */
    private static final Set<String> NAMED_WITHIN = Set.of(
            "rating",
            "baseline",
            "when",
            "on",
            "changes",
            "method",
            "took-part",
            "who",
            "event",
            "host",
            "period",
            "held-at",
            "dated",
            "version",
            "assessed");

    /** What a yes of these fields says. */
    private static final Map<String, String> SAYS_YES = Map.ofEntries(
            Map.entry("suppressed", "reading.suppressed"),
            Map.entry("counted-anew", "reading.counted-anew"),
            Map.entry("loosely", "consultation.loosely"),
            Map.entry("small", "respondents.small"),
            Map.entry("cross-cutting", "aim.cross-cutting"),
            Map.entry("names-changed", "story.names-changed"),
            Map.entry("urgent", "reach.urgent"),
            Map.entry("external", "body.external"),
            Map.entry("done", "status.done"));

    /** Where the ready words of a field stand, where that is not below its own name. */
    private static final Map<String, String> CHOICES = Map.ofEntries(
            Map.entry("milestones/kind", "milestone."),
            Map.entry("bodies/kind", "body."),
            Map.entry("bodies/status", "body-status."),
            Map.entry("principles/kind", "principles."),
            Map.entry("contacts/kind", "contacts."),
            Map.entry("pledges/by", "by."),
            Map.entry("by", "marked-by."),
            Map.entry("mark", "status."),
            Map.entry("kept", "status."),
            Map.entry("no-figure", "reading."));

    private final Messages messages;

    ToldFields(Messages messages) {
        this.messages = messages;
    }

    /** The field that a change is told of; null where it is not for readers. */
    static @Nullable String of(ContentKind kind, ChangedField change) {
        List<String> names = change.way().stream().map(ChangedField.Step::field).toList();
        boolean facts = kind == ContentKind.STRATEGY && names.get(0).equals("approved") && names.size() > 1;
        if (change.change() == Change.MOVED
                || !facts && PASSED_BY.contains(names.get(0))
                || names.stream().skip(1).anyMatch(each -> !isForReaders(each))) {
            return null;
        }
        return OPEN.contains(names.get(0)) && names.size() > 1 ? names.get(0) + "/" + names.get(1) : names.get(0);
    }

    /** What a field is called on pages; null where its words speak for themselves. */
    @Nullable
    String label(ContentKind kind, String field) {
        String key = key(kind, field);
        return key == null || key.isEmpty() ? null : messages.get(key).replaceFirst(":$", "");
    }

    /** The key of the message that names a field; empty where it needs no name, null where it has none. */
    private @Nullable String key(ContentKind kind, String field) {
        String known = LABELS.getOrDefault(kind.folder() + "/" + field, LABELS.get(field));
        if (known != null || BY_THEMSELVES.contains(field)) {
            return known == null ? NAMELESS : known;
        }
        String name = field.substring(field.indexOf('/') + 1);
        return List.of("label.", "heading.", "column.").stream()
                .map(each -> each + name)
                .filter(messages::has)
                .findFirst()
                .orElse(null);
    }

    /** Whether readers know a field by a name, or need none. */
    boolean isKnown(ContentKind kind, String field) {
        return key(kind, field) != null;
    }

    /** What a field within another is called; empty where its words speak for themselves. */
    String within(String field) {
        return NAMED_WITHIN.contains(field)
                ? messages.get(field.equals("on") ? "label.when" : "label." + field)
                        .replaceFirst(":$", "")
                : "";
    }

    /** Whether the words that stood there are left out. */
    static boolean isOfPeople(ContentKind kind, ChangedField change) {
        boolean group = kind == ContentKind.INDICATOR && !change.field().equals("owner");
        boolean words = !(change.before() instanceof Plain plain) || plain.sort() == Sort.WORDS;
        return words
                && kind != ContentKind.PLEDGE
                && !group
                && change.way().stream().anyMatch(step -> WHO_DOES.contains(step.field()));
    }

    /** What a yes or no says. */
    String flag(String field, boolean yes) {
        String says = SAYS_YES.get(field);
        if (says == null) {
            return messages.get("answer." + (yes ? "yes" : "no"));
        }
        return yes ? messages.get(says) : "";
    }

    /** What one of a few ready words says; empty where pages have no words for it. */
    String choice(ContentKind kind, String field, String word) {
        String of = CHOICES.getOrDefault(kind.folder() + "/" + field, CHOICES.getOrDefault(field, field + "."));
        return List.of(of, "status.", "basis.", "answer.").stream()
                .map(each -> each + word)
                .filter(messages::has)
                .findFirst()
                .map(messages::get)
                .orElse("");
    }

    /** Whether a part of a value is for readers. */
    static boolean isForReaders(String field) {
        return !PASSED_BY.contains(field) || field.equals("number");
    }
}
