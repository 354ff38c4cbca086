package org.strategypress.office.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A piece of a document as read: a paragraph, a table or a box beside the text. */
public sealed interface OfficeBlock {
    /** What a paragraph is. */
    enum Role {
        /** The document's title. */
        TITLE,
        /** A heading; its level is from 1 on. */
        HEADING,
        /** The item of a list; its level is from 0 on. */
        ITEM,
        /** Another paragraph of the item above it, with the level of that item. */
        REST,
        /** What the box behind it says the meaning of. */
        TERM,
        /** What says what a table or a picture beside it shows. */
        CAPTION,
        /** Words; the level is the size of the first letters in half points, 0 where the file does not say. */
        PLAIN
    }

    /**
     * A stretch of words of one look.
     *
     * @param text the words; a line end is a line that was broken by hand
     * @param shift -1 for lowered, 1 for raised, else 0
     * @param underlined whether a line is under it, which only helps to find headings
     * @param struck whether a line goes through it
     * @param link the address it leads to
     * @param note the blocks of the note that it calls
     * @param picture the picture that stands there
     * @param anchor the name by which links of the document lead there
     */
    record Run(
            String text,
            boolean bold,
            boolean italic,
            boolean underlined,
            boolean struck,
            int shift,
            @Nullable String link,
            @Nullable Note note,
            @Nullable Picture picture,
            @Nullable String anchor) {
        /** Words without any look. */
        public static Run of(String text) {
            return new Run(text, false, false, false, false, 0, null, null, null, null);
        }

        /** The same words in bold letters. */
        public Run inBold() {
            return new Run(text, true, italic, underlined, struck, shift, link, note, picture, anchor);
        }

        /** The same words in plain letters. */
        public Run inPlain() {
            return new Run(text, false, italic, false, struck, shift, link, note, picture, anchor);
        }

        /** The same words as a link. */
        public Run to(String address) {
            return new Run(text, bold, italic, underlined, struck, shift, address, note, picture, anchor);
        }

        /** The call of a note. */
        public static Run of(Note note) {
            return new Run("", false, false, false, false, 0, null, note, null, null);
        }

        /** A picture among words. */
        public static Run of(Picture picture) {
            return new Run("", false, false, false, false, 0, null, null, picture, null);
        }

        /** A place without words, to which links of the document lead. */
        public static Run at(String anchor) {
            return new Run("", false, false, false, false, 0, null, null, null, anchor);
        }

        /** Whether it shows in the same way as another one. */
        public boolean isLike(Run other) {
            return note == null
                    && picture == null
                    && other.equals(
                            new Run(other.text, bold, italic, other.underlined, struck, shift, link, null, null, null));
        }

        /** The same look with other words. */
        public Run with(String words) {
            return new Run(words, bold, italic, underlined, struck, shift, link, note, picture, anchor);
        }
    }

    /** A note; one is the same as another only where it is called twice. */
    final class Note {
        private final List<OfficeBlock> blocks;

        /** A note with words to which more may be added. */
        public Note(List<OfficeBlock> blocks) {
            this.blocks = blocks;
        }

        /** Its words, to which more may be added while the document is read. */
        public List<OfficeBlock> blocks() {
            return blocks;
        }
    }

    /**
     * A picture.
     *
     * @param part the part of the file that holds it
     * @param alt what somebody wrote of what it shows; empty where nobody did
     */
    record Picture(String part, String alt) {}

    /**
     * A paragraph.
     *
     * @param label the number that the program writes before it, as shown; empty where it has none, or a bullet
     * @param guessed whether what it is was read from its looks alone
     * @param language the language of its words (BCP 47), where the file says one besides its own; else empty
     */
    record Paragraph(Role role, int level, String label, List<Run> runs, boolean guessed, String language)
            implements OfficeBlock {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /** A paragraph in the language of the document. */
        public Paragraph(Role role, int level, String label, List<Run> runs, boolean guessed) {
            this(role, level, label, runs, guessed, "");
        }

        /** The same paragraph in a language. */
        public Paragraph in(String tag) {
            return new Paragraph(role, level, label, runs, guessed, tag);
        }

        /** Whether most of its letters run from right to left. */
        public boolean isFromRight() {
            long letters = text().codePoints().filter(Character::isLetter).count();
            long right = text().codePoints()
                    .filter(Character::isLetter)
                    .map(Character::getDirectionality)
                    .filter(each -> each == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                            || each == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                    .count();
            return right * 2 > letters;
        }

        /** Whether it is words and nothing more by what the file says, in an item or not. */
        public boolean isPlain() {
            return role == Role.PLAIN || role == Role.REST;
        }

        /** Words alone. */
        public static Paragraph of(String words) {
            return new Paragraph(Role.PLAIN, 0, "", List.of(Run.of(words)), false);
        }

        /** Its words, without its label. */
        public String text() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }

        /** Whether it shows nothing at all. */
        public boolean isEmpty() {
            return text().isBlank() && runs.stream().allMatch(each -> each.note() == null && each.picture() == null);
        }

        /** The same words as something else. */
        public Paragraph as(Role other, int depth, boolean guess) {
            return new Paragraph(other, depth, label, runs, guess, language);
        }
    }

    /**
     * A cell.
     *
     * @param across how many columns it takes
     * @param down how many rows it takes
     * @param head whether the file says that it heads others
     * @param colour the name of the colour behind it, where that is one that can speak; else empty
     */
    record Cell(List<OfficeBlock> blocks, int across, int down, boolean head, String colour) {
        /** A cell without a colour. */
        public Cell(List<OfficeBlock> blocks, int across, int down, boolean head) {
            this(blocks, across, down, head, "");
        }

        /** Its words. */
        public String text() {
            return words(blocks);
        }
    }

    /** A table by its rows. */
    record Table(List<List<Cell>> rows) implements OfficeBlock {}

    /**
     * A text box or frame, which stands beside the text.
     *
     * @param meaning whether it stands there for the meaning of the terms before it
     */
    record Box(List<OfficeBlock> blocks, boolean meaning) implements OfficeBlock {
        /** A box that is the meaning of nothing. */
        public Box(List<OfficeBlock> blocks) {
            this(blocks, false);
        }
    }

    /** All words of blocks, with their labels, one paragraph a line. */
    static String words(List<OfficeBlock> blocks) {
        StringBuilder out = new StringBuilder();
        for (OfficeBlock block : blocks) {
            if (block instanceof Paragraph paragraph) {
                out.append(paragraph.label()).append(paragraph.label().isEmpty() ? "" : " ");
                out.append(paragraph.text()).append('\n');
            } else if (block instanceof Box box) {
                out.append(words(box.blocks()));
            } else if (block instanceof Table table) {
                table.rows()
                        .forEach(row ->
                                row.forEach(cell -> out.append(cell.text()).append('\n')));
            }
        }
        return out.toString().strip();
    }

    /** What somebody wrote of the pictures in blocks, one text each; of pictures without words nothing. */
    static List<String> pictureWords(List<OfficeBlock> blocks) {
        List<String> words = new ArrayList<>();
        for (OfficeBlock block : blocks) {
            if (block instanceof Paragraph paragraph) {
                for (Run run : paragraph.runs()) {
                    Picture picture = run.picture();
                    if (picture != null && !picture.alt().isBlank()) {
                        words.add(picture.alt());
                    }
                }
            } else if (block instanceof Box box) {
                words.addAll(pictureWords(box.blocks()));
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.forEach(cell -> words.addAll(pictureWords(cell.blocks()))));
            }
        }
        return words;
    }
}
