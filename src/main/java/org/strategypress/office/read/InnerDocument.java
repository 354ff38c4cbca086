package org.strategypress.office.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeDocument;
import org.strategypress.office.part.OfficeZip;
import org.strategypress.office.part.UnreadableFile;

/**
 * Reads documents that lie in a Word file and are shown as a part of it (ISO/IEC 29500-1, 17.17.2): other Word files, pages of the
 * web, plain words. One that lies in such a one in turn is not read, and is told.
 */
final class InnerDocument {
    private static final int MOST = 50;

    private final OfficeZip zip;
    private final OfficeDocument document;
    private final String prefix;
    private int count;

    /**
     * Reads what lies in a file.
     *
     * @param document what takes what is left out
     * @param prefix what parts the pictures of the file from those of the file that it lies in; empty where it lies in none
     */
    InnerDocument(OfficeZip zip, OfficeDocument document, String prefix) {
        this.zip = zip;
        this.document = document;
        this.prefix = prefix;
    }

    /** By what a picture of a part is known: each file has parts of the same names. */
    String name(String part) {
        return prefix + part;
    }

    /** Puts the blocks of the document in a part behind those that are there. */
    void read(@Nullable String part, List<OfficeBlock> out) {
        byte[] bytes = part == null || !prefix.isEmpty() || ++count > MOST ? null : zip.bytes(part);
        OfficeDocument read = null;
        try {
            read = bytes == null || part == null ? null : read(part.toLowerCase(Locale.ROOT), bytes);
        } catch (UnreadableFile damaged) {
            document.remarks().add("a document within this one " + damaged.getMessage());
        }
        if (read == null) {
            document.remarks()
                    .add("another document within this one was not read"
                            + (part == null ? "" : ": " + part.substring(part.lastIndexOf('/') + 1)));
            return;
        }
        out.addAll(read.blocks());
        document.pictures().putAll(read.pictures());
        document.leftOut().addAll(read.leftOut());
        document.remarks().addAll(read.remarks());
        document.margins().addAll(read.margins());
        document.stamps().addAll(read.stamps());
    }

    private static @Nullable OfficeDocument read(String part, byte[] bytes) throws UnreadableFile {
        if (part.endsWith(".docx") || part.endsWith(".docm")) {
            return WordReader.readInner(OfficeZip.read(bytes), part + '/');
        }
        if (part.matches(".*\\.x?html?")) {
            return HtmlReader.read(bytes, null);
        }
        if (part.endsWith(".txt")) {
            OfficeDocument words = new OfficeDocument();
            new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(each -> !each.isBlank())
                    .forEach(each -> words.blocks().add(Paragraph.of(each)));
            return words;
        }
        return null;
    }
}
