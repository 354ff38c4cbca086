package org.strategypress.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.Site;
import org.strategypress.model.language.Language;
import org.strategypress.source.LeafPatch;
import org.strategypress.source.SourceFile;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/** Begins the translations and Easy Read editions of entries: files beside theirs. */
public final class SideFile {
    private static final String EASY = "easy";
    private static final String LANGUAGES = "languages";

    private SideFile() {}

    /**
     * The file of a translation, and the line of {@code site.yaml} that names its language where there is none yet.
     *
     * @throws IOException when the disk refuses
     * @throws Refused when it cannot be done
     */
    public static List<FileChange> translation(Path content, String id, String asked) throws IOException {
        String tag = Language.isTag(asked) ? Locale.forLanguageTag(asked).toLanguageTag() : asked;
        if (tag.equals(EASY)) {
            throw new Refused("“easy” is no language: write easy " + id);
        }
        if (!Language.isTag(tag)) {
            String meant = Language.meant(tag);
            throw new Refused("“" + tag + "” is not the tag of a language"
                    + (meant == null ? ": write it like ar or zh-Hant" : ": did you mean “" + meant + "”?"));
        }
        return translation(Known.asItStands(content), id, tag);
    }

    /** The same for a publication that was read before. */
    static List<FileChange> translation(Known known, String id, String tag) throws IOException {
        Entry entry = known.find(id);
        Site site = known.publication().site();
        if (tag.equals(site.language())) {
            throw new Refused("“" + tag + "” is the main language: its words stand in "
                    + entry.where().file().path());
        }
        Path file = place(known, entry, tag);
        List<FileChange> changes = new ArrayList<>();
        changes.add(FileChange.of(file, SideText.translation(entry, known.shown(entry), Language.of(tag))));
        if (!site.region().languages().contains(tag)) {
            changes.add(language(known, site, tag));
        }
        return changes;
    }

    /**
     * The file of an Easy Read edition.
     *
     * @throws IOException when the disk refuses
     * @throws Refused when it cannot be done
     */
    public static List<FileChange> easyRead(Path content, String id) throws IOException {
        return easyRead(Known.asItStands(content), id);
    }

    /** The same for a publication that was read before. */
    static List<FileChange> easyRead(Known known, String id) throws IOException {
        Entry entry = known.find(id);
        return List.of(FileChange.of(place(known, entry, EASY), SideText.easyRead(entry, known.shown(entry))));
    }

    private static Path place(Known known, Entry entry, String edition) {
        ContentKind kind = entry.kind();
        if (kind == ContentKind.MEDIUM) {
            throw new Refused(
                    "“" + entry.id() + "” is a picture or a file, which has no file beside it: write what it shows"
                            + " where a text shows it, like ![WORDS](" + entry.title() + ")");
        }
        Path folder = kind.isSingleton() ? known.folder() : known.folder().resolve(kind.folder());
        String stem = known.stem(entry);
        for (String ending : List.of(".md", ".yaml", ".yml")) {
            Path there = folder.resolve(stem + "." + edition + ending);
            if (Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
                throw new Refused(there + " is there already; nothing was written");
            }
        }
        known.publication().editions().stream()
                .filter(each -> each.id().equals(entry.id()))
                .filter(each -> edition.equals(
                        each.meta().edition().easyRead()
                                ? EASY
                                : each.meta().edition().language()))
                .findFirst()
                .ifPresent(there -> {
                    throw new Refused(known.path(there.where().file()) + " is there already; nothing was written");
                });
        return folder.resolve(stem + "." + edition + (kind == ContentKind.SITE ? ".yaml" : ".md"));
    }

    private static FileChange language(Known known, Site site, String tag) {
        SourceFile file = site.where().file();
        LeafPatch patch = ContentFile.patch(file);
        YamlNode root = patch.root();
        Mapping fields = root == null ? null : ContentFile.fields(root, 0);
        if (fields == null) {
            throw new Refused("site.yaml cannot be read: run check and mend it first");
        }
        YamlNode languages = fields.pairs().stream()
                .filter(pair -> pair.key().text().equals(LANGUAGES))
                .map(Pair::value)
                .findFirst()
                .orElse(null);
        if (languages instanceof Sequence list) {
            patch.add(list, tag);
        } else if (languages instanceof Scalar line && !line.isNull()) {
            patch.set(line, line.text() + ", " + tag);
        } else if (languages instanceof Scalar nothing) {
            patch.set(nothing, site.language() + ", " + tag);
        } else {
            patch.add(fields, LANGUAGES, site.language() + ", " + tag);
        }
        String text = patch.text().orElseThrow(() -> new Refused("add " + tag + " to languages in site.yaml first"));
        Path path = known.path(file);
        return new FileChange(path, path, file.text(), text);
    }
}
