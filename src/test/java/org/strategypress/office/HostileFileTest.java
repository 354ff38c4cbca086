package org.strategypress.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.strategypress.office.WordFile.p;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.model.ContentKind;
import org.strategypress.office.part.UnreadableFile;

/** Files that are made to do harm, and files that are broken, end with a sentence. */
class HostileFileTest {
    @TempDir
    Path folder;

    private void refused(byte[] bytes, String words) throws Exception {
        Path file = Files.write(folder.resolve("bad.docx"), bytes);
        Importer importer =
                new Importer(folder.resolve("content"), ContentKind.PAGE, Set.of(), Set.of(), new NoTables());
        assertThatThrownBy(() -> importer.bring(file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(words);
        assertThat(folder.resolve("content")).doesNotExist();
    }

    @Test
    void aZipThatUnpacksWithoutEndIsRefused() throws Exception {
        refused(
                new WordFile(p("a")).part("word/big.xml", new byte[65 << 20]).bytes(),
                "is larger unpacked than any report");
    }

    @Test
    void anEntityIsNotExpandedAndNothingIsFetched() throws Exception {
        String bomb = "<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'><!ENTITY c SYSTEM 'file:///etc/hostname'>]>"
                + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r>"
                + "<w:t>&b;&c;</w:t></w:r></w:p></w:body></w:document>";
        refused(new WordFile("").part("word/document.xml", bomb).bytes(), "document type");
    }

    @Test
    void elementsWithoutEndAreRefused() throws Exception {
        String deep = "<w:x>".repeat(100_000);
        refused(new WordFile(deep).bytes(), "holds more than any report does");
        refused(new WordFile("<w:p>").bytes(), "is damaged");
        refused("no zip".getBytes(StandardCharsets.UTF_8), "is no Word document inside");
    }
}
