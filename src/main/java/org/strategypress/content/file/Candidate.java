package org.strategypress.content.file;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.Ids;
import org.strategypress.content.field.YesNo;
import org.strategypress.model.ContentKind;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Scalar;

/**
 * An entry as it stands in its file, not yet decoded.
 *
 * @param kind its kind
 * @param id its id, given or made; may be one that is not allowed
 * @param mapping its fields, a Markdown body among them
 * @param found the file it stands in
 * @param index its place in the list of its file, from 0
 * @param isDraft whether the editor marked it as a draft
 */
public record Candidate(ContentKind kind, String id, Mapping mapping, FoundFile found, int index, boolean isDraft) {
    /** The field that says before which day an entry is left out. */
    public static final String PUBLISH_ON = "publish-on";

    /** An entry of a file. */
    public static Candidate of(FoundFile found, Mapping mapping, int index) {
        ContentKind kind = Objects.requireNonNull(found.kind());
        boolean listed = found.role() == FoundFile.Role.LIST;
        String id = Ids.of(kind, mapping, listed ? null : found.stem());
        return new Candidate(kind, id, mapping, found, index, isDraft(mapping));
    }

    /** The same entry under another id, and with other fields. */
    public Candidate as(String other, Mapping fields) {
        return new Candidate(kind, other, fields, found, index, isDraft(fields));
    }

    private static boolean isDraft(Mapping mapping) {
        Scalar draft = Ids.scalar(mapping, "draft");
        return draft != null && Boolean.TRUE.equals(YesNo.of(draft.text()));
    }

    /** The day before which it is left out; null where none is said, or no day. */
    public @Nullable LocalDate publishOn() {
        return kind == ContentKind.SITE ? null : day(mapping, PUBLISH_ON);
    }

    /** A day that a field says, in any form that is read as one; null where it says none, which is told where the field is read. */
    static @Nullable LocalDate day(Mapping mapping, String field) {
        return Optional.ofNullable(Ids.scalar(mapping, field))
                .flatMap(scalar -> PrintedDate.parse(scalar.text().strip()))
                .filter(date -> date.precision() == PrintedDate.Precision.DAY)
                .map(PrintedDate::from)
                .orElse(null);
    }

    /** The edition that its file's name says, or null. */
    @Nullable
    public String edition() {
        return found.edition();
    }
}
