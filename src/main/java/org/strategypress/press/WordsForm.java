package org.strategypress.press;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.strategypress.audit.PageWords;

/** The words of pages as bytes. */
final class WordsForm {
    private WordsForm() {}

    static byte[] write(List<PageWords> pages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(pages.size());
            for (PageWords page : pages) {
                out.writeUTF(page.page());
                out.writeUTF(page.path());
                out.writeInt(page.words().size());
                for (String word : page.words()) {
                    out.writeUTF(word);
                }
            }
        } catch (IOException tooLong) {
            throw new UncheckedIOException(tooLong);
        }
        return bytes.toByteArray();
    }

    /** Reads what {@link #write} wrote. */
    static List<PageWords> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            List<PageWords> pages = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                String page = in.readUTF();
                String path = in.readUTF();
                List<String> words = new ArrayList<>();
                for (int more = in.readInt(); more > 0; more--) {
                    words.add(in.readUTF());
                }
                pages.add(new PageWords(page, path, words));
            }
            return pages;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
