package org.strategypress.pdf;

import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdfparser.xref.NormalXReference;
import org.apache.pdfbox.pdfparser.xref.XReferenceEntry;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/** Writes a file whose table of objects names itself too; PDFBox counts it in the table's size and leaves it out. */
final class WholeTableWriter extends COSWriter {
    private boolean adding;
    private boolean whole;

    WholeTableWriter(OutputStream out, CompressParameters compression) {
        super(out, compression);
    }

    @Override
    protected void addXRefEntry(XReferenceEntry entry) {
        adding = true;
        super.addXRefEntry(entry);
        adding = false;
    }

    /** Asked for while entries are added, and once the body is written, where the table begins. */
    @Override
    protected List<XReferenceEntry> getXRefEntries() {
        List<XReferenceEntry> entries = super.getXRefEntries();
        if (!adding && !whole) {
            whole = true;
            long last = 0;
            for (XReferenceEntry entry : entries) {
                last = Math.max(last, entry.getReferencedKey().getNumber());
            }
            long here = getStandardOutput().getPos();
            entries.add(new NormalXReference(here, new COSObjectKey(last + 1, 0), COSNull.NULL));
        }
        return entries;
    }
}
