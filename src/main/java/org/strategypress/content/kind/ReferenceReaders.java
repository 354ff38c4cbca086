package org.strategypress.content.kind;

import java.util.List;
import org.strategypress.content.field.DateTypes;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.model.Area;
import org.strategypress.model.CareStatus;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Department;
import org.strategypress.model.Explainer;
import org.strategypress.model.FreePage;
import org.strategypress.model.Situation;
import org.strategypress.model.Term;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.money.AgeRange;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;

/** The fields of departments, areas, statuses, situations, explainers, terms and pages: kinds with few of their own. */
public final class ReferenceReaders {
    private static final Field<String> LEAD = Field.optional("lead", Types.TEXT, "The role that leads it.");
    private static final Field<Ref> CONTACT =
            Field.optional("contact", EntryTypes.ref(ContentKind.CONTACT), "How to reach it.");
    private static final Field<PrintedDate> SINCE =
            Field.optional("since", DateTypes.DATE, "Since when it is on this list.");
    private static final Field<PrintedDate> UNTIL =
            Field.optional("until", DateTypes.DATE, "Until when the law named it.");
    private static final Field<String> ICON = Field.optional("icon", Types.TEXT, "The name of a picture in the theme.");
    private static final Field<Prose> TEST =
            Field.optional("test", EntryTypes.LINE, "Who may have it, in plain words.");
    private static final Field<Prose> QUESTION = Field.optional(
            "question", EntryTypes.LINE, "The same as one question, which the finder asks: Were you in care at 16?");
    private static final Field<AgeRange> AGES = Field.optional("ages", EntryTypes.AGES, "The ages, like 16-17.");
    private static final Field<List<Explainer.Audience>> AUDIENCE =
            Field.optional("audience", Types.list(Types.oneOf(Explainer.Audience.class)), "Who it is for; a list.");
    private static final Field<List<Ref>> ABOUT =
            Field.optional("about", Types.list(EntryTypes.ANY_REF), "The entries it explains.");
    private static final Field<List<String>> AKA =
            Field.optional("aka", Types.list(Types.TEXT), "Other forms of the word.");
    private static final Field<Prose> MEANING =
            Field.required("meaning", EntryTypes.LINE, "What it means, in one line.");
    private static final Field<FreePage.Chapter> SECTION = Field.optional(
            "section",
            Types.oneOf(FreePage.Chapter.class),
            "The section it is a chapter of; the guides when left out.");
    private static final Field<Boolean> MENU =
            Field.optional("menu", Types.YES_NO, "Whether the site's menu shows it.");

    private static final Field<List<String>> SAYS = Field.optional(
            "says",
            Types.oneOrMany(Types.TEXT),
            "What the law asks an offer to say and this page says, by the ids that check tells, like [approach].");

    /** The fields of a department. */
    public static final Shape<Department> DEPARTMENT = EntryFields.titled(
            ContentKind.DEPARTMENT,
            row -> new Department(EntryFields.meta(row), row.get(LEAD), row.get(CONTACT)),
            LEAD,
            CONTACT);

    /** The fields of an area. */
    public static final Shape<Area> AREA = EntryFields.titled(
            ContentKind.AREA,
            ReferenceReaders::area,
            LawFields.LEGAL,
            SINCE,
            LawFields.ENACTED,
            LawFields.IN_FORCE,
            UNTIL,
            LawFields.NATION,
            LawFields.CHECKED,
            ICON);

    /** The fields of a care status. */
    public static final Shape<CareStatus> CARE_STATUS = EntryFields.titled(
            ContentKind.CARE_STATUS,
            row -> new CareStatus(
                    EntryFields.meta(row),
                    row.get(TEST),
                    row.get(QUESTION),
                    row.get(LawFields.LEGAL),
                    row.get(LawFields.ENACTED),
                    LawFields.inForce(row),
                    row.get(LawFields.NATION),
                    row.get(LawFields.CHECKED),
                    row.get(AGES)),
            TEST,
            QUESTION,
            LawFields.LEGAL,
            LawFields.ENACTED,
            LawFields.IN_FORCE,
            LawFields.NATION,
            LawFields.CHECKED,
            AGES);

    /** The fields of a situation. */
    public static final Shape<Situation> SITUATION = EntryFields.titled(
            ContentKind.SITUATION,
            row -> new Situation(
                    EntryFields.meta(row),
                    row.get(LawFields.LEGAL),
                    row.get(LawFields.ENACTED),
                    LawFields.inForce(row),
                    row.get(LawFields.NATION),
                    row.get(LawFields.CHECKED)),
            LawFields.LEGAL,
            LawFields.ENACTED,
            LawFields.IN_FORCE,
            LawFields.NATION,
            LawFields.CHECKED);

    /** The fields of an explainer. */
    public static final Shape<Explainer> EXPLAINER = EntryFields.titled(
            ContentKind.EXPLAINER,
            row -> new Explainer(EntryFields.meta(row), row.list(AUDIENCE), row.list(ABOUT)),
            AUDIENCE,
            ABOUT);

    /** The fields of a term. */
    public static final Shape<Term> TERM = EntryFields.titled(
            ContentKind.TERM, row -> new Term(EntryFields.meta(row), row.list(AKA), row.need(MEANING)), AKA, MEANING);

    /** The fields of a page of its own. */
    public static final Shape<FreePage> PAGE = EntryFields.titled(
            ContentKind.PAGE,
            row -> new FreePage(EntryFields.meta(row), row.get(SECTION), row.get(MENU, false), row.list(SAYS)),
            SECTION,
            MENU,
            SAYS);

    private ReferenceReaders() {}

    private static Area area(Row row) {
        return new Area(
                EntryFields.meta(row),
                row.get(LawFields.LEGAL),
                row.get(SINCE),
                row.get(LawFields.ENACTED),
                LawFields.inForce(row),
                row.get(UNTIL),
                row.get(LawFields.NATION),
                row.get(LawFields.CHECKED),
                row.get(ICON));
    }
}
