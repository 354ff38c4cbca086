package org.strategypress.edit;

import org.jspecify.annotations.Nullable;
import org.strategypress.content.FieldCase;
import org.strategypress.content.file.FrontMatter;
import org.strategypress.model.Entry;
import org.strategypress.source.LeafPatch;
import org.strategypress.source.SourceFile;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Sequence;

/** A file of the content folder as one that may be changed. */
final class ContentFile {
    private ContentFile() {}

    /** Edits of its fields. */
    static LeafPatch patch(SourceFile file) {
        FrontMatter matter = file.path().endsWith(".md") ? FrontMatter.of(file) : null;
        return matter == null
                ? new LeafPatch(file, 0, file.text().length())
                : new LeafPatch(file, matter.start(), matter.end());
    }

    /** The fields of an entry as they stand in its file; null where they cannot be found. */
    static @Nullable Mapping fields(Entry entry) {
        YamlNode root = patch(entry.where().file()).root();
        return root == null ? null : fields(root, entry.where().start());
    }

    /**
     * The fields of the entry that stands at a place: all that the file holds, or one item of its list; each by its name, as the
     * reader takes it, however it is written.
     */
    static @Nullable Mapping fields(YamlNode root, int at) {
        if (root instanceof Mapping mapping) {
            return FieldCase.tidy(mapping);
        }
        return root instanceof Sequence list
                ? list.items().stream()
                        .filter(item ->
                                item.span().start() <= at && at < item.span().end())
                        .filter(Mapping.class::isInstance)
                        .map(Mapping.class::cast)
                        .map(FieldCase::tidy)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
