package org.strategypress.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Another program than ours that opens a Word file, where it is on the machine. */
public final class LibreOffice {
    private LibreOffice() {}

    /** The text of a Word file as LibreOffice reads it; a test without LibreOffice ends here. */
    public static String text(Path docx) throws IOException, InterruptedException {
        Path office = Stream.of("/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assumeTrue(office != null, "LibreOffice is not there");
        Path folder = docx.toAbsolutePath().getParent();
        Process reading = new ProcessBuilder(
                        String.valueOf(office),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "txt:Text (encoded):UTF8",
                        "--outdir",
                        folder.toString(),
                        docx.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(reading.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String name = docx.getFileName().toString().replaceFirst("\\.docx$", ".txt");
        return Files.readString(folder.resolve(name));
    }
}
