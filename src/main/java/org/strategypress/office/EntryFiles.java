package org.strategypress.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.Ids;
import org.strategypress.model.ContentKind;
import org.strategypress.office.block.MarkdownText;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeBlock.Role;
import org.strategypress.office.block.OfficeBlock.Run;
import org.strategypress.office.block.OfficeDocument;
import org.strategypress.office.block.Places;
import org.strategypress.page.PageShape;

/** Makes entries of a document: one for each of its chapters, or one of all where it has none. */
final class EntryFiles {
    /** The most letters of a title. */
    static final int LONGEST_TITLE = 110;

    private static final int FIRST_WORDS = 8;

    /** What stands at the head or foot of pages and is no title: {@code Cleared by: Ann Smith}. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)\\b(?:page|version|draft|author|date|official|confidential"
                    + "|(?:cleared|approved|agreed|authorised|prepared|written|produced|checked|reviewed|owned|issued) by)\\b");

    private final Media media;
    private final ContentKind kind;
    private final Map<String, Places.Told> files = new LinkedHashMap<>();
    private final Set<String> stems = new HashSet<>();
    private final Map<String, String> renamed = new LinkedHashMap<>();
    private final Predicate<String> taken;
    private final String document;
    private final IdentityHashMap<Paragraph, String> ids = new IdentityHashMap<>();
    private String stem = "";
    private String title = "";
    private boolean shown = true;
    private @Nullable Paragraph untold;

    /**
     * A maker of entries of a kind.
     *
     * @param taken whether a file, by its path below the content folder, is there and is not of this document
     * @param document the document's name, as a part of a file's name
     */
    EntryFiles(Media media, ContentKind kind, Predicate<String> taken, String document) {
        this.taken = taken;
        this.document = document.isEmpty() ? "document" : document;
        this.media = media;
        this.kind = kind;
    }

    /** The files by their paths below the content folder. */
    Map<String, Places.Told> files() {
        return files;
    }

    /** The files that got the document's name into their own, by those that they would have had: these are taken. */
    Map<String, String> renamed() {
        return renamed;
    }

    /** What heads the pages, where that is a line that can be a title; else nothing. */
    static String heading(OfficeDocument document) {
        for (String margin : document.margins()) {
            for (String line : margin.split("\\R", -1)) {
                String words = MarkdownText.clean(line).replaceAll("\\s+", " ").strip();
                boolean title = words.length() <= LONGEST_TITLE
                        && words.split(" ", -1).length > 2
                        && words.chars().noneMatch(c -> c == '@' || c == '/')
                        && !NO_TITLE.matcher(words).find();
                if (title) {
                    return words;
                }
            }
        }
        return "";
    }

    /** The document's title, in words of its own where it has any. */
    String title() {
        return title;
    }

    /** Whether the title stands on a page, and not only in the name of a publication that the document begins. */
    boolean isTitleShown() {
        return shown;
    }

    /** Whether the document has a title of its own for which no page is made, so that it can only name the publication. */
    boolean isTitleWithoutPage() {
        return untold != null;
    }

    /** An entry on its way. */
    private record Chapter(Paragraph title, ContentKind kind, String stem, List<OfficeBlock> body) {}

    /**
     * Gives each chapter the name of its file.
     *
     * @return the ids of the chapters that are priorities, by their headings; empty words for all others
     */
    IdentityHashMap<OfficeBlock, String> name(ChapterHeads chapters) {
        Paragraph own = chapters.own();
        if (own != null) {
            stem = stem(oneLine(own), kind);
        }
        IdentityHashMap<OfficeBlock, String> priorities = new IdentityHashMap<>();
        for (Paragraph head : chapters.heads()) {
            String id = stem(oneLine(Objects.requireNonNull(chapters.shown(head))), kind(chapters, head));
            ids.put(head, id);
            priorities.put(head, chapters.isPriority(head) ? id : "");
        }
        return priorities;
    }

    private ContentKind kind(ChapterHeads chapters, Paragraph head) {
        return chapters.isPriority(head) ? ContentKind.PRIORITY : kind;
    }

    /**
     * Makes the entries.
     *
     * @param chapters the chapters, which have their names
     * @param blocks the document as it is shown
     * @param otherwise what it is called where it says nothing itself
     */
    void make(ChapterHeads chapters, List<OfficeBlock> blocks, String otherwise) {
        Paragraph own = chapters.own();
        Paragraph first = own == null ? Paragraph.of(otherwise.isBlank() ? firstWords(blocks) : otherwise) : own;
        title = oneLine(first);
        List<Chapter> all = new ArrayList<>();
        all.add(new Chapter(first, kind, own == null ? "" : stem, new ArrayList<>()));
        for (OfficeBlock block : blocks) {
            Paragraph head = block instanceof Paragraph each ? chapters.shown(each) : null;
            if (head != null && block instanceof Paragraph each) {
                all.add(new Chapter(
                        head, kind(chapters, each), Objects.requireNonNull(ids.get(each)), new ArrayList<>()));
            } else if (block != own) {
                all.get(all.size() - 1).body().add(block);
            }
        }
        boolean empty = all.size() > 1 && all.get(0).body().isEmpty();
        if (empty && own == null) {
            all.remove(0); // a page that nobody wrote, with nothing on it
            shown = otherwise.isBlank();
            title = shown ? oneLine(all.get(0).title()) : title;
        } else if (empty && own != null && isWords(own)) {
            untold = all.remove(0).title(); // it names the publication, and its page would hold nothing
        } else if (own == null) {
            Chapter begin = all.get(0);
            all.set(0, new Chapter(begin.title(), kind, stem(oneLine(first), kind), begin.body()));
        }
        InnerLinks links = new InnerLinks();
        if (untold != null) {
            links.add(all.get(0).stem(), untold, List.of());
        }
        all.forEach(each -> links.add(each.stem(), each.title(), each.body()));
        for (int i = 0; i < all.size(); i++) {
            write(all.get(i), all.size() > 1 ? i + 1 : 0, links);
        }
    }

    private static boolean isWords(Paragraph head) {
        return MarkdownText.clean(head.label()).isBlank()
                && head.runs().stream().allMatch(each -> each.note() == null && each.picture() == null);
    }

    private static String firstWords(List<OfficeBlock> blocks) {
        String words = OfficeBlock.words(blocks).replaceAll("\\s+", " ");
        String[] some = words.split(" ", FIRST_WORDS + 1);
        String cut = some.length > FIRST_WORDS ? String.join(" ", List.of(some).subList(0, FIRST_WORDS)) + " …" : words;
        return cut.length() > LONGEST_TITLE ? cut.substring(0, LONGEST_TITLE) + " …" : cut;
    }

    private void write(Chapter chapter, int order, InnerLinks links) {
        Places places = new Places();
        Phrases phrases = new Phrases(media, places, links.from(chapter.stem()));
        Paragraph head = chapter.title();
        String label = MarkdownText.clean(head.label()).strip();
        boolean number = label.matches("[\\p{L}\\p{N}()]{1,6}(?:\\.[\\p{L}\\p{N}]{1,6})*\\.?");
        String words = oneLine(head);
        StringBuilder out = new StringBuilder("---\n");
        if (number) {
            out.append("number: ")
                    .append(MarkdownText.yaml(label.replaceAll("\\.$", "")))
                    .append('\n');
        }
        out.append("title: ").append(MarkdownText.yaml(number || label.isEmpty() ? words : label + ' ' + words));
        out.append(order > 0 ? "\norder: " + order : "").append("\n---\n");
        BlockWriter writer = new BlockWriter(phrases, places);
        List<Run> marks = head.runs().stream()
                .filter(each -> each.note() != null || each.picture() != null)
                .toList();
        if (!marks.isEmpty()) {
            writer.write(new Paragraph(Role.PLAIN, 0, "", marks, false));
        }
        chapter.body().forEach(writer::write);
        writer.notes();
        out.append(writer.text()).append(writer.text().isEmpty() ? "" : "\n");
        files.put(path(chapter.kind(), chapter.stem()), places.tell(out.toString()));
    }

    private static String path(ContentKind kind, String stem) {
        return kind.folder() + '/' + stem + ".md";
    }

    private static String oneLine(Paragraph head) {
        return MarkdownText.clean(head.text()).replaceAll("\\s+", " ").strip();
    }

    private String stem(String words, ContentKind kind) {
        String slug = Ids.slug(words);
        String stem = slug.isEmpty() ? kind.idWord() : PageShape.isReserved(slug) ? slug + '-' + kind.idWord() : slug;
        String wanted = path(kind, stem);
        if (taken.test(wanted)) {
            stem = stem + '-' + document;
            renamed.put(wanted, path(kind, stem));
        }
        String free = stem;
        for (int i = 2; !stems.add(free); i++) {
            free = stem + '-' + i;
        }
        return free;
    }
}
