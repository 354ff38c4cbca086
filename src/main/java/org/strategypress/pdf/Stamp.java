package org.strategypress.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.strategypress.pdf.text.JarFile;

/**
 * What a PDF says about itself: title, dates, language, the standards it follows and its colours.
 *
 * <p>Everything comes from the book, nothing from the clock, so that the same book is the same bytes. The standards are
 * PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), or PDF/UA-2 (ISO 14289-2) and PDF/A-4 (ISO 19005-4), which has no
 * information but what is in the metadata.
 */
final class Stamp {
    private static final String PRODUCER = "Strategypress";
    private static final byte[] PROFILE = JarFile.bytes("/icc/sRGB.icc");
    private static final String XMP = JarFile.text("/xmp/packet.xml");
    private static final String SECOND_XMP = JarFile.text("/xmp/second.xml");
    private static final float SECOND_VERSION = 2.0f;

    private Stamp() {}

    static void set(PDDocument pdf, BookSource.About about) throws IOException {
        PDDocumentInformation info = new PDDocumentInformation();
        info.setTitle(about.title());
        if (!about.subject().isBlank()) {
            info.setSubject(about.subject());
        }
        info.setAuthor(about.author());
        info.setProducer(PRODUCER);
        Calendar date = GregorianCalendar.from(about.date().atStartOfDay(ZoneOffset.UTC));
        date.setTimeZone(TimeZone.getTimeZone("UTC"));
        info.setCreationDate(date);
        info.setModificationDate(date);
        pdf.setDocumentInformation(info);
        pdf.getDocument().getTrailer().removeItem(COSName.ID);
        pdf.setDocumentId(documentId(about));
        COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.METADATA, metadata(about));
        catalog.setItem(COSName.OUTPUT_INTENTS, outputIntents());
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences(about));
        catalog.setString(COSName.LANG, about.language());
        if (about.isSecond()) {
            pdf.getDocument().getTrailer().removeItem(COSName.INFO);
            pdf.getDocument().setVersion(SECOND_VERSION);
            catalog.removeItem(COSName.VERSION);
        }
    }

    private static long documentId(BookSource.About about) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((about.id() + "\n" + about.title() + "\n" + about.date()).getBytes(StandardCharsets.UTF_8));
            return java.nio.ByteBuffer.wrap(hash).getLong() & Long.MAX_VALUE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static COSDictionary preferences(BookSource.About about) {
        COSDictionary preferences = new COSDictionary();
        preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        preferences.setName(COSName.getPDFName("Direction"), about.rightToLeft() ? "R2L" : "L2R");
        return preferences;
    }

    private static COSStream metadata(BookSource.About about) throws IOException {
        String subject = about.subject().isBlank() ? about.title() : about.subject();
        String packet = (about.isSecond() ? SECOND_XMP : XMP)
                .replace("@{title}", escape(about.title()))
                .replace("@{subject}", escape(subject))
                .replace("@{author}", escape(about.author()))
                .replace("@{language}", escape(about.language()))
                .replace("@{producer}", PRODUCER)
                .replace("@{date}", String.format(Locale.ROOT, "%sT00:00:00Z", about.date()));
        COSStream stream = new COSStream();
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        write(stream, packet.getBytes(StandardCharsets.UTF_8), false);
        return stream;
    }

    static String escape(String text) {
        return org.jsoup.nodes.Entities.escape(text);
    }

    private static COSArray outputIntents() throws IOException {
        COSStream profile = new COSStream();
        profile.setInt(COSName.N, 3);
        write(profile, PROFILE, true);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFA1"));
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
        intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        return intents;
    }

    static void write(COSStream stream, byte[] bytes, boolean compress) throws IOException {
        try (OutputStream out =
                compress ? stream.createOutputStream(COSName.FLATE_DECODE) : stream.createOutputStream()) {
            out.write(bytes);
        }
    }
}
