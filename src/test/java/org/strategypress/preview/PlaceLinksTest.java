package org.strategypress.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceLinksTest {
    private static final Path FILE = Path.of("/home/ed/a council/offer & more.md");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code --wait|CODE",
                "/usr/bin/codium -w|CODIUM",
                "\"C:\\Program Files\\Microsoft VS Code\\bin\\code.cmd\" --wait|CODE",
                "C:\\Program Files\\JetBrains\\IDEA\\bin\\idea64.exe|IDEA",
                "Cursor.exe|CURSOR",
                "code-insiders|CODE_INSIDERS",
                "zeditor --wait|ZED",
                "mate -w|TEXTMATE",
                "vi|COPIED",
                "nano|COPIED",
                "decode|COPIED"
            })
    void anEditorIsKnownByItsProgram(String command, PlaceLinks places) {
        assertThat(PlaceLinks.of(command)).isEqualTo(places);
    }

    @Test
    void withoutAnEditorItIsVisualStudioCode() {
        assertThat(PlaceLinks.of(null)).isEqualTo(PlaceLinks.CODE);
        assertThat(PlaceLinks.of(" ")).isEqualTo(PlaceLinks.CODE);
    }

    @Test
    void eachEditorHasItsOwnAddresses() {
        assertThat(PlaceLinks.CODE.address(FILE, 3))
                .isEqualTo("vscode://file/home/ed/a%20council/offer%20%26%20more.md:3");
        assertThat(PlaceLinks.IDEA.address(FILE, 3))
                .isEqualTo("idea://open?file=/home/ed/a%20council/offer%20%26%20more.md&line=3");
        assertThat(PlaceLinks.COPIED.address(FILE, 3)).isNull();
    }
}
