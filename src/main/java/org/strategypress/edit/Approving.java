package org.strategypress.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.file.FrontMatter;
import org.strategypress.content.file.SignOff;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.source.LeafPatch;
import org.strategypress.source.PersonName;
import org.strategypress.source.SourceFile;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;

/** Notes in entries who approved their words, with a mark by which a later change is known. */
public final class Approving {
    private static final String EASY = "easy";

    private final Known known;
    private final @Nullable String by;
    private final LocalDate on;

    private Approving(Known known, @Nullable String by, LocalDate on) {
        this.known = known;
        this.by = by;
        this.on = on;
    }

    /**
     * What would change where entries are approved; nothing is written.
     *
     * @param ids their ids, an edition's like {@code grant.ar} or {@code grant.easy}; none for all that is no draft and not approved as it is
     * @param by the role of who approved them; null to take an approval away
     * @throws IOException when the disk refuses
     * @throws Refused when it cannot be done
     */
    public static List<FileChange> plan(Path content, List<String> ids, @Nullable String by, LocalDate on)
            throws IOException {
        Approving approving = new Approving(Known.asItStands(content), by, on);
        List<Entry> entries = ids.isEmpty()
                ? approving.unapproved()
                : ids.stream().map(approving::named).distinct().toList();
        Map<SourceFile, List<Entry>> files = new LinkedHashMap<>();
        entries.forEach(entry -> files.computeIfAbsent(entry.where().file(), file -> new ArrayList<>())
                .add(entry));
        approving.known.mustBeSound(files.keySet());
        List<FileChange> changes = new ArrayList<>();
        files.forEach((file, held) -> changes.add(approving.change(file, held)));
        return changes.stream()
                .filter(each -> !each.before().equals(each.after()))
                .toList();
    }

    /** What to tell of words that were given as a role and seem to be a person's name; nothing where they seem to be none. */
    public static Optional<String> doubt(String by) {
        return PersonName.inPlaceOfRole(by)
                .map(name ->
                        "“" + name + "” seems to be a person's name, and it stands in the files for good: give the role"
                                + " alone, like Head of Leaving Care");
    }

    /** All that is no draft and not approved as it is. */
    private List<Entry> unapproved() {
        return known.publication()
                .withEditions()
                .filter(entry -> known.isOwn(entry) && !entry.meta().upkeep().draft() && !stands(entry))
                .toList();
    }

    private static boolean stands(Entry entry) {
        Mapping fields = ContentFile.fields(entry);
        return fields != null && SignOff.stands(fields, body(entry.where().file()));
    }

    private Entry named(String id) {
        int dot = id.indexOf('.');
        if (dot < 0) {
            return known.own(id);
        }
        Entry base = known.find(id.substring(0, dot));
        String edition = id.substring(dot + 1);
        return known.publication().editions().stream()
                .filter(each -> each.id().equals(base.id()))
                .filter(each -> edition.equals(
                        each.meta().edition().easyRead()
                                ? EASY
                                : each.meta().edition().language()))
                .findFirst()
                .orElseThrow(() -> new Refused("“" + base.id() + "” has no edition “" + edition + "”: begin it with "
                        + (edition.equals(EASY) ? "easy " + base.id() : "translate " + base.id() + " " + edition)));
    }

    private FileChange change(SourceFile file, List<Entry> held) {
        LeafPatch patch = ContentFile.patch(file);
        YamlNode root = patch.root();
        for (Entry entry : held) {
            Mapping fields =
                    root == null ? null : ContentFile.fields(root, entry.where().start());
            if (fields != null) {
                note(entry, fields, patch);
            }
        }
        String text = patch.text()
                .orElseThrow(
                        () -> new Refused(
                                file.path()
                                        + " is written in a way that cannot be changed without changing more: write approved: there by hand"));
        Path path = known.path(file);
        return new FileChange(path, path, file.text(), text);
    }

    private void note(Entry entry, Mapping fields, LeafPatch patch) {
        Pair there = fields.pairs().stream()
                .filter(pair -> pair.key().text().equals(SignOff.FIELD))
                .findFirst()
                .orElse(null);
        if (by == null) {
            takeAway(entry, fields, there, patch);
            return;
        }
        Map<String, String> words = new LinkedHashMap<>();
        words.put("by", by);
        words.put("on", on.toString());
        words.put("of", SignOff.mark(fields, body(entry.where().file())));
        if (there == null) {
            patch.add(fields, SignOff.FIELD, words);
        } else if (there.value() instanceof Mapping group) {
            keepWhatIsPublished(entry, group, words);
            words.forEach((name, value) -> set(group, name, value, patch));
        } else {
            throw new Refused(entry.where().file().path() + ":"
                    + there.key().span().position().line()
                    + " holds “approved” without by, on and of: take it away first");
        }
    }

    private static void takeAway(Entry entry, Mapping fields, @Nullable Pair there, LeafPatch patch) {
        if (there != null && entry.kind() != ContentKind.STRATEGY) {
            patch.remove(fields, there);
        } else if (there != null && there.value() instanceof Mapping group) {
            find(group, "of").ifPresent(mark -> patch.remove(group, mark));
        }
    }

    /** A strategy says on its page who approved it, and when: that is not written over. */
    private void keepWhatIsPublished(Entry entry, Mapping group, Map<String, String> words) {
        if (entry.kind() != ContentKind.STRATEGY) {
            return;
        }
        find(group, "by").filter(pair -> !words(pair).equals(by)).ifPresent(pair -> {
            throw new Refused("the strategy says on its page that “" + words(pair) + "” approved it: give --by \""
                    + words(pair) + "\", or change it there first");
        });
        find(group, "on").ifPresent(pair -> words.remove("on"));
    }

    private static void set(Mapping group, String name, String value, LeafPatch patch) {
        find(group, name)
                .ifPresentOrElse(pair -> patch.set((Scalar) pair.value(), value), () -> patch.add(group, name, value));
    }

    private static Optional<Pair> find(Mapping group, String name) {
        return group.pairs().stream()
                .filter(pair -> pair.key().text().equals(name) && pair.value() instanceof Scalar)
                .findFirst();
    }

    private static String words(Pair pair) {
        return pair.value() instanceof Scalar scalar ? scalar.text() : "";
    }

    private static String body(SourceFile file) {
        FrontMatter matter = file.path().endsWith(".md") ? FrontMatter.of(file) : null;
        return matter == null ? "" : file.text().substring(matter.bodyStart());
    }
}
