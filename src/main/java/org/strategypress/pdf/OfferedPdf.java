package org.strategypress.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * What a PDF of somebody's own making says of itself.
 *
 * @param readable whether it can be opened at all
 * @param lacks what readers need of it and it lacks: tags, a language, a title
 * @param names whom its notes name
 */
public record OfferedPdf(boolean readable, List<String> lacks, List<String> names) {
    private static final List<String> HOMES = List.of("\\Users\\", "/Users/", "/home/", "\\Documents and Settings\\");

    public OfferedPdf {
        lacks = List.copyOf(lacks);
        names = List.copyOf(names);
    }

    /** Looks into a file. */
    public static OfferedPdf of(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new OfferedPdf(true, lacks(document), names(document));
        } catch (IOException | RuntimeException unreadable) {
            return new OfferedPdf(false, List.of(), List.of());
        }
    }

    private static List<String> lacks(PDDocument document) {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        List<String> lacks = new ArrayList<>();
        if (catalog.getStructureTreeRoot() == null) {
            lacks.add("tags");
        }
        if (isEmpty(catalog.getLanguage())) {
            lacks.add("a language");
        }
        if (isEmpty(document.getDocumentInformation().getTitle())) {
            lacks.add("a title");
        }
        return lacks;
    }

    /** The author, and who is named by the folder or the mail address that a program wrote down. */
    private static List<String> names(PDDocument document) {
        PDDocumentInformation notes = document.getDocumentInformation();
        Set<String> names = new LinkedHashSet<>();
        if (!isEmpty(notes.getAuthor())) {
            names.add(notes.getAuthor().strip());
        }
        for (COSName key : notes.getCOSObject().keySet()) {
            String value = notes.getCOSObject().getString(key);
            if (value != null && (value.contains("@") || HOMES.stream().anyMatch(value::contains))) {
                names.add(value.strip());
            }
        }
        return new ArrayList<>(names);
    }

    private static boolean isEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank();
    }
}
