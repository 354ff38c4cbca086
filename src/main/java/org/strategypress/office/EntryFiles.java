package org.strategypress.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
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
import org.strategypress.office.block.Tally;
import org.strategypress.page.PageShape;

/** Makes entries of a document: one for each of its chapters, or one of all where it has none. */
final class EntryFiles {
    private static final int LONG = 1500;
    private static final int LONGEST_TITLE = 110;
    /** What a line of the head of a report says: {@code Date: 11 July 2024}. */
    private static final Pattern LABELLED = Pattern.compile("^\\s*\\p{L}[\\p{L} ’'/-]{1,40}:\\s*\\S");

    private static final int MOST_LABELS = 16;
    private static final int FIRST_WORDS = 8;
    private static final Pattern TYPED = Pattern.compile("^\\s*(\\d{1,2})[.):]?\\s+(?=\\p{L})");

    private final Media media;
    private final ContentKind kind;
    private final Map<String, Places.Told> files = new LinkedHashMap<>();
    private final Set<String> stems = new HashSet<>();
    private final Map<String, String> renamed = new LinkedHashMap<>();
    private final Predicate<String> taken;
    private final String document;
    private String title = "";

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
                        && !words.matches("(?i).*\\b(?:page|version|draft|author|date|official|confidential)\\b.*");
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

    /** An entry on its way. */
    private record Chapter(Paragraph title, String stem, List<OfficeBlock> body) {}

    /**
     * Makes the entries.
     *
     * @param blocks the document
     * @param otherwise what it is called where it says nothing itself
     */
    void make(List<OfficeBlock> blocks, String otherwise) {
        List<OfficeBlock> rest = new ArrayList<>(blocks);
        Paragraph own = title(rest);
        Paragraph first = own == null ? Paragraph.of(otherwise.isBlank() ? firstWords(rest) : otherwise) : own;
        title = oneLine(first);
        int level = split(rest);
        List<Chapter> chapters = new ArrayList<>();
        boolean typed = isTyped(rest, level);
        chapters.add(new Chapter(first, stem(oneLine(first)), new ArrayList<>()));
        for (OfficeBlock block : rest) {
            if (block instanceof Paragraph heading && isChapter(heading, level)) {
                Paragraph head = typed ? numbered(heading) : heading;
                chapters.add(new Chapter(head, stem(oneLine(head)), new ArrayList<>()));
            } else {
                chapters.get(chapters.size() - 1).body().add(block);
            }
        }
        if (own == null && chapters.size() > 1 && chapters.get(0).body().isEmpty()) {
            chapters.remove(0); // a page that nobody wrote, with nothing on it
            title = otherwise.isBlank() ? oneLine(chapters.get(0).title()) : title;
        }
        InnerLinks links = new InnerLinks();
        chapters.forEach(each -> links.add(each.stem(), each.title(), each.body()));
        for (int i = 0; i < chapters.size(); i++) {
            write(chapters.get(i), chapters.size() > 1 ? i + 1 : 0, links);
        }
    }

    /** Whether somebody typed the numbers of the chapters: 1, 2 and so on, in order. */
    private static boolean isTyped(List<OfficeBlock> blocks, int level) {
        int next = 1;
        for (OfficeBlock block : blocks) {
            if (block instanceof Paragraph head && isChapter(head, level)) {
                Matcher typed = TYPED.matcher(head.text());
                if (!head.label().isEmpty() || typed.find() && Integer.parseInt(typed.group(1)) != next++) {
                    return false;
                }
            }
        }
        return next > 2;
    }

    /** A heading whose typed number is its label. */
    private static Paragraph numbered(Paragraph head) {
        Matcher typed = TYPED.matcher(head.text());
        return typed.find()
                ? new Paragraph(
                        head.role(),
                        head.level(),
                        typed.group(1),
                        Shaping.without(head.runs(), typed.end()),
                        head.guessed())
                : head;
    }

    private static boolean isChapter(Paragraph head, int level) {
        return head.role() == Role.HEADING && !head.guessed() && head.level() == level && fits(head);
    }

    private static boolean fits(Paragraph head) {
        return head.text().strip().length() <= LONGEST_TITLE && !head.text().isBlank();
    }

    /** The title, a line of its own, which is taken out of the blocks; null where there is none. */
    private static @Nullable Paragraph title(List<OfficeBlock> blocks) {
        for (int i = 0; i < Math.min(blocks.size(), 6); i++) {
            if (blocks.get(i) instanceof Paragraph each && each.role() == Role.TITLE && fits(each)) {
                blocks.remove(i);
                return each;
            }
        }
        int below = belowLabels(blocks);
        if (below > 0 && blocks.remove(below) instanceof Paragraph each) {
            return each;
        }
        OfficeBlock first = blocks.isEmpty() ? null : blocks.get(0);
        if (first instanceof Paragraph line && fits(line) && line.role() != Role.ITEM && line.role() != Role.CAPTION) {
            boolean alone = line.role() != Role.HEADING
                    || blocks.stream()
                                    .filter(each -> each instanceof Paragraph other
                                            && other.role() == Role.HEADING
                                            && other.level() <= line.level())
                                    .count()
                            == 1
                    || line.guessed()
                    || isAbove(line, blocks);
            String text = line.text().strip();
            if (alone && !text.endsWith(".") && !text.endsWith(":") && text.indexOf('\n') < 0) {
                blocks.remove(0);
                return line;
            }
        }
        return null;
    }

    /** Whether the next line is a heading of the same rank, so that nothing is below this one but the whole document. */
    private static boolean isAbove(Paragraph line, List<OfficeBlock> blocks) {
        return blocks.size() > 2
                && blocks.get(1) instanceof Paragraph next
                && next.role() == Role.HEADING
                && next.level() == line.level()
                && !next.guessed();
    }

    /** Where the first heading stands that has only lines like “Report to: Cabinet” above it; 0 where no such line begins the document. */
    private static int belowLabels(List<OfficeBlock> blocks) {
        for (int i = 0; i < Math.min(blocks.size(), MOST_LABELS); i++) {
            if (!(blocks.get(i) instanceof Paragraph line)) {
                return 0;
            }
            if (line.role() == Role.HEADING
                    && i > 0
                    && fits(line)
                    && !LABELLED.matcher(line.text()).find()) {
                return i;
            }
            if (!LABELLED.matcher(line.text()).find()) {
                return 0;
            }
        }
        return 0;
    }

    private static String firstWords(List<OfficeBlock> blocks) {
        String words = OfficeBlock.words(blocks).replaceAll("\\s+", " ");
        String[] some = words.split(" ", FIRST_WORDS + 1);
        String cut = some.length > FIRST_WORDS ? String.join(" ", List.of(some).subList(0, FIRST_WORDS)) + " …" : words;
        return cut.length() > LONGEST_TITLE ? cut.substring(0, LONGEST_TITLE) + " …" : cut;
    }

    /** The level of headings that begin an entry; 0 where none does. */
    private static int split(List<OfficeBlock> blocks) {
        for (int level = 1; level <= 9; level++) {
            int at = level;
            long heads = blocks.stream()
                    .filter(each -> each instanceof Paragraph head && isChapter(head, at))
                    .count();
            boolean first = blocks.stream()
                    .noneMatch(each -> each instanceof Paragraph head
                            && head.role() == Role.HEADING
                            && !head.guessed()
                            && head.level() < at);
            if (heads > 1 && (first || Tally.count(OfficeBlock.words(blocks)) > LONG)) {
                return level;
            }
            if (heads > 0 && !first) {
                return 0;
            }
        }
        return 0;
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
        files.put(path(chapter.stem()), places.tell(out.toString()));
    }

    private String path(String stem) {
        return kind.folder() + '/' + stem + ".md";
    }

    private static String oneLine(Paragraph head) {
        return MarkdownText.clean(head.text()).replaceAll("\\s+", " ").strip();
    }

    private String stem(String words) {
        String slug = Ids.slug(words);
        String stem = slug.isEmpty() ? kind.idWord() : PageShape.isReserved(slug) ? slug + '-' + kind.idWord() : slug;
        String wanted = path(stem);
        if (taken.test(wanted)) {
            stem = stem + '-' + document;
            renamed.put(wanted, path(stem));
        }
        String free = stem;
        for (int i = 2; !stems.add(free); i++) {
            free = stem + '-' + i;
        }
        return free;
    }
}
