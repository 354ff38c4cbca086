package org.strategypress.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.strategypress.content.field.Schema;
import org.strategypress.model.ContentKind;

/** The fields of every kind as Markdown tables, made from the schema. */
final class FieldTables {
    private final StringBuilder out = new StringBuilder();
    private final Set<String> common = new TreeSet<>();

    private FieldTables() {}

    static String markdown() {
        FieldTables tables = new FieldTables();
        Schemas.common().properties().forEach(field -> tables.common.add(field.name()));
        tables.shared();
        for (ContentKind kind : ContentKind.values()) {
            tables.kind(kind);
        }
        tables.frame();
        tables.heading("synonyms.yaml", "A list of words that readers may search with, and what they are called here.");
        tables.table(Schemas.synonyms().properties());
        return tables.out.toString();
    }

    private void shared() {
        heading(
                "Fields that every entry may have",
                "All may be left out, but most kinds need a `title`; the site has its `name` in place of one, and a picture or file its `file`.");
        table(Schemas.common().properties());
        Map<String, Schema> parts = new LinkedHashMap<>();
        Schemas.common().properties().forEach(field -> gather(field, parts));
        parts.remove("period");
        parts.put("date", part(ContentKind.ENTITLEMENT, "date"));
        parts.put("period", part(ContentKind.STRATEGY, "period"));
        parts.forEach((name, part) -> {
            part(part);
            common.add("a part: " + name);
        });
    }

    private void frame() {
        heading(
                "frames/ID/frame.yaml",
                "The duty under which you publish, where it is none of those that come ready-made, or where you change one. All may be left out.");
        table(Schemas.frame().properties());
        Map<String, Schema> parts = new LinkedHashMap<>();
        Schemas.frame().properties().forEach(field -> gather(field, parts));
        parts.values().forEach(this::part);
    }

    /** A part that many kinds have, as one of them has it. */
    private static Schema part(ContentKind kind, String name) {
        Map<String, Schema> parts = new LinkedHashMap<>();
        Schemas.of(kind).properties().forEach(field -> gather(field, parts));
        return Objects.requireNonNull(parts.get(name));
    }

    private void kind(ContentKind kind) {
        Schema schema = Schemas.of(kind);
        String file = kind.isSingleton() || kind == ContentKind.MEDIUM ? kind.folder() + ".yaml" : kind.folder();
        heading(file, about(kind));
        List<Schema.Property> own = schema.properties().stream()
                .filter(field -> !common.contains(field.name())
                        || field.required()
                        || kind == ContentKind.STRATEGY && field.name().equals("approved"))
                .toList();
        table(own);
        Map<String, Schema> parts = new LinkedHashMap<>();
        own.forEach(field -> gather(field, parts));
        parts.forEach((name, part) -> {
            if (!common.contains("a part: " + name)) {
                part(part);
            }
        });
    }

    private static void gather(Schema.Property field, Map<String, Schema> parts) {
        for (Schema part : field.type().parts()) {
            if (parts.putIfAbsent(part.name(), part) == null) {
                part.properties().forEach(inner -> gather(inner, parts));
            }
        }
    }

    private void part(Schema part) {
        out.append("The fields of “").append(part.name()).append("”:\n\n");
        table(part.properties());
    }

    private void heading(String title, String about) {
        out.append("### ").append(title).append("\n\n").append(about).append("\n\n");
    }

    private void table(List<Schema.Property> fields) {
        if (fields.isEmpty()) {
            return;
        }
        out.append("| field | what to write | needed | what it means |\n|---|---|---|---|\n");
        for (Schema.Property field : fields) {
            out.append("| `").append(field.name()).append("` | ");
            out.append(cell(field.words()))
                    .append(" | ")
                    .append(field.required() ? "yes" : "")
                    .append(" | ");
            out.append(cell(field.about())).append(" |\n");
        }
        out.append('\n');
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static String about(ContentKind kind) {
        return switch (kind) {
            case SITE -> "The site and the council behind it. The only file that must be there.";
            case STRATEGY -> "The strategy itself. `strategy.md` works too.";
            case FOREWORD -> "A foreword. `foreword.md` is the easiest.";
            case ACCESSIBILITY -> "The facts from which the accessibility statement is made.";
            case CONTACT -> "People and teams to reach. The title is the role or team, not a person's name.";
            case VISION -> "What the council wants to be true.";
            case VALUE -> "Values and principles of the strategy. One value may hold others.";
            case PRINCIPLE_SET ->
                "Principles, charters and standards made elsewhere. Three come ready-made:"
                        + " `corporate-parenting-principles`, `care-leavers-charter` and"
                        + " `arrangements-for-adult-life`: what the law of 2026 adds, passed with no day set.";
            case AIM -> "Strategic aims.";
            case PRIORITY -> "Strategic priorities. The title is the key phrase; `sentence` is the whole sentence.";
            case OUTCOME -> "Outcomes for children and young people.";
            case INDICATOR -> "What is measured.";
            case ACTION -> "The action plan.";
            case MILESTONE -> "Dates of the delivery plan.";
            case PROGRESS -> "What was done so far.";
            case NEXT_STEP -> "What comes next.";
            case RISK -> "Risks, and what is done about them.";
            case STORY ->
                "What people said and lived through: quotations and case studies. Ask before you print one, and print no full names.";
            case BODY -> "Committees, panels, groups, partnerships, children's councils.";
            case DEPARTMENT -> "The council's departments.";
            case PLEDGE -> "Promises to children and young people.";
            case AREA ->
                "The areas that the law names for a local offer. They come ready-made; write one only to change it.";
            case CARE_STATUS ->
                "The legal kinds of care leaver. They come ready-made; write one to use your own words.";
            case SITUATION -> "Situations that change what help there is. They come ready-made.";
            case ENTITLEMENT -> "The local offer: one entry for each thing that a young person can get.";
            case CONSULTATION -> "Consultations: what was asked, what people said, what was done.";
            case COMMENT ->
                "What families or young people sent in about what you publish, summed up, and your answer. Write nothing by which one"
                        + " person could be known; take the entry out, and no page, feed, table or list of changes has it any more.";
            case DECISION -> "Decision records, as signed.";
            case EXPLAINER -> "Explanations for lay readers.";
            case TERM -> "Words and what they mean. The title is the word.";
            case PAGE ->
                "Pages of their own: chapters of a long strategy, terms of reference, a budget, anything that no other kind holds.";
            case MEDIUM -> "What the pictures and files in `media/` show.";
        };
    }
}
