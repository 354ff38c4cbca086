package org.strategypress.edit;

import org.strategypress.content.FrontMatter;
import org.strategypress.source.LeafPatch;
import org.strategypress.source.SourceFile;

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
}
