package org.strategypress.content.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.Ids;
import org.strategypress.model.OtherIds;
import org.strategypress.model.Site;
import org.strategypress.model.language.Language;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Mend;
import org.strategypress.source.Nearest;
import org.strategypress.source.Span;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/** The files that are translations or Easy Read editions of an entry; those that are not, though their name says so, are told. */
public final class EditionFiles {
    private final @Nullable Site site;
    private final Diagnostics out;
    private final Map<String, Candidate> bases = new LinkedHashMap<>();
    private final OtherIds others;

    /**
     * The files beside their entries.
     *
     * @param site the site, or null when it could not be read
     * @param others the ids of entries that are left out or could not be read, whose editions wait with them
     */
    public EditionFiles(@Nullable Site site, OtherIds others, Diagnostics out) {
        this.site = site;
        this.others = others;
        this.out = out;
    }

    /** Adds an entry that files may be editions of; of two with one name the first counts. */
    public void addBase(Candidate base) {
        bases.putIfAbsent(base.kind() + "/" + base.id(), base);
        if (base.found().role() != FoundFile.Role.LIST) {
            bases.putIfAbsent(base.kind() + "/" + base.found().stem(), base);
        }
    }

    /**
     * Tells of languages of the site in which no file is, not even a draft: readers would find no page in them.
     *
     * @param files all files of the content folder
     */
    public static void tellEmptyLanguages(Site site, List<ParsedFile> files, Diagnostics out) {
        Set<String> used = files.stream()
                .flatMap(each -> Stream.ofNullable(each.found().edition()))
                .collect(Collectors.toSet());
        for (String language : site.region().languages().stream().skip(1).toList()) {
            if (!used.contains(language)) {
                String name = Language.of(language).englishName();
                out.warning(
                        "language-empty",
                        site.meta().place("languages"),
                        "nothing is translated into " + name + ", " + language + ", which is one of the languages here",
                        "put the words of an entry in that language into a file beside it, like strategy." + language
                                + ".md, or take " + language + " out of this line");
            }
        }
    }

    /** Takes the line away that a value ends, where nothing else stands on it but its name. */
    private static @Nullable Mend withoutLine(Span value) {
        String text = value.file().text();
        int start = text.lastIndexOf('\n', value.start() - 1) + 1;
        int end = text.indexOf('\n', value.end()) + 1;
        boolean alone = end > 0 && text.substring(start, end).strip().matches("id: *" + Pattern.quote(value.text()));
        return alone ? new Mend(value.file().span(start, end), "") : null;
    }

    /** The entry that a file is an edition of, or null when the file is not one that can be read. */
    @Nullable
    public Candidate base(Candidate words) {
        if (!isLanguageGood(words.found(), String.valueOf(words.edition()))) {
            return null;
        }
        Candidate base = bases.get(words.kind() + "/" + words.found().stem());
        if (base == null) {
            nothing(words);
            return null;
        }
        Scalar id = Ids.scalar(words.mapping(), "id");
        if (id != null && !id.text().equals(base.id())) {
            String message = "the words of “" + base.id() + "” stand here, so “" + id.text() + "” would name nothing";
            out.error("edition-id", id.span(), message, "remove this line", withoutLine(id.span()));
        }
        if (!FoundFile.EASY.equals(words.edition())) {
            compare(base, words);
        }
        return base;
    }

    private boolean isLanguageGood(FoundFile found, String edition) {
        if (site == null || edition.equals(FoundFile.EASY)) {
            return true;
        }
        if (edition.equals(site.language())) {
            String message = "“" + edition + "” is the site's main language";
            out.add(Diagnostic.fileError(
                    "unknown-language", found.path(), message, "write its words into " + name(found, null)));
            return false;
        }
        if (site.region().languages().contains(edition)) {
            return true;
        }
        String message = "“" + edition + "” is not a language of this site";
        out.add(Diagnostic.fileError("unknown-language", found.path(), message, otherName(found, edition)));
        return false;
    }

    private String otherName(FoundFile found, String edition) {
        Set<String> others =
                new TreeSet<>(site == null ? List.of() : site.region().languages());
        others.remove(site == null ? "" : site.language());
        boolean swapped = others.contains(found.stem()) && bases.containsKey(found.kind() + "/" + edition);
        if (swapped) {
            return "call it " + edition + "." + found.stem() + ending(found);
        }
        String lower = edition.toLowerCase(Locale.ROOT);
        boolean language = Language.isTag(lower) && lower.length() == 2;
        String near = others.contains(lower) ? lower : language ? null : Nearest.of(lower, others);
        String meant = Language.isTag(edition) ? null : Language.meant(edition);
        if (near == null && meant != null) {
            return others.contains(meant)
                    ? "did you mean “" + name(found, meant) + "”?"
                    : "call it " + name(found, meant) + ", and add " + meant + " to languages in site.yaml";
        }
        if (near == null && !edition.matches("[A-Za-z]{1,3}") && !Language.isTag(lower)) {
            return "call it " + Ids.slug(found.stem() + "-" + edition) + ending(found)
                    + ": behind a full stop stands a language";
        }
        if (near == null && !Language.isTag(lower)) {
            return "no language has this tag: rename the file, with the tag of one of the languages in site.yaml";
        }
        return near != null
                ? "did you mean “" + name(found, near) + "”?"
                : edition.equals(lower) || !language
                        ? "add " + edition + " to languages in site.yaml, or rename the file"
                        : "call it " + name(found, lower) + ", and add " + lower + " to languages in site.yaml";
    }

    private void nothing(Candidate words) {
        FoundFile found = words.found();
        String stem = found.stem();
        if (others.drafts().contains(stem) || others.mayBeUnread(stem, found.kind())) {
            return;
        }
        boolean easy = FoundFile.EASY.equals(words.edition());
        Set<String> known = bases.values().stream()
                .filter(base -> base.kind() == words.kind())
                .map(Candidate::id)
                .collect(Collectors.toCollection(TreeSet::new));
        String near = Nearest.of(stem, known);
        String cure = others.readyMade().containsKey(stem)
                ? "add " + stem + " to use in site.yaml"
                : near == null
                        ? "name it after the entry whose words it holds"
                        : "did you mean “" + near + "." + words.edition() + ending(found) + "”?";
        String message = "there is no entry “" + stem + "” that this could be "
                + (easy ? "the Easy Read edition of" : "a translation of");
        out.add(Diagnostic.fileError("edition-of-nothing", found.path(), message, cure));
    }

    /** What a translation lacks that its readers would miss: its title, and items of a list. */
    private void compare(Candidate base, Candidate words) {
        if (Ids.scalar(base.mapping(), "title") != null && Ids.scalar(words.mapping(), "title") == null) {
            out.warning(
                    "translation-title",
                    Ids.firstLine(words.mapping().span()),
                    "this translation has no title, so its page has that of the main language",
                    "add a line title: with the title in this language");
        }
        for (Pair own : words.mapping().pairs()) {
            for (Pair other : base.mapping().pairs()) {
                boolean same = own.key().text().equals(other.key().text());
                if (same && own.value() instanceof Sequence here && other.value() instanceof Sequence there) {
                    compare(own, here.items().size(), there.items().size());
                }
            }
        }
    }

    private void compare(Pair own, int here, int there) {
        if (here != there) {
            String message =
                    "“" + own.key().text() + "” has " + here + (here == 1 ? " item here, and " : " items here, and ")
                            + there + " in the entry that this translates";
            out.warning("translation-list", own.key().span(), message, "translate each of them, in the same order");
        }
    }

    private static String name(FoundFile found, @Nullable String edition) {
        return found.stem() + (edition == null ? "" : "." + edition) + ending(found);
    }

    private static String ending(FoundFile found) {
        return found.path().substring(found.path().lastIndexOf('.'));
    }
}
