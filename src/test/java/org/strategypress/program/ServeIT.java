package org.strategypress.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview as an editor starts and ends it. */
class ServeIT {
    @TempDir
    Path temp;

    @Test
    void printsItsAddressShowsTheSiteAndEndsWithinASecondLeavingNothing() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("work"));
        Files.createDirectories(folder.resolve("content/pages"));
        Files.writeString(folder.resolve("content/site.yaml"), "name: Alongside You\n");
        Files.writeString(folder.resolve("content/pages/helpers.md"), "---\ntitle: Who helps you\n---\nAsk.\n");
        Program program = new Program(folder);
        Path out = temp.resolve("out");
        Process process = program.start(out, temp.resolve("err"), "serve");
        try {
            String address = address(out);
            assertThat(address).matches("http://127\\.0\\.0\\.1:\\d+/");
            assertThat(get(address + "pages/helpers.html")).contains("Who helps you");
            assertThat(HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(address + "documents/whole.pdf"))
                                            .build(),
                                    BodyHandlers.ofByteArray())
                            .body())
                    .startsWith('%', 'P', 'D', 'F');
            long began = System.nanoTime();
            process.destroy();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
        } finally {
            process.destroyForcibly();
        }
        assertThat(folder.resolve("site-output")).doesNotExist();
        assertThat(Program.files(program.cache().resolve("run")).keySet()).allMatch("lock"::equals);
    }

    @Test
    void aPortThatIsTakenIsSaidWithACure() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("work/content"));
        Files.writeString(folder.resolve("site.yaml"), "name: Alongside You\n");
        try (java.net.ServerSocket taken =
                new java.net.ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"))) {
            Program.Outcome refused =
                    new Program(temp.resolve("work")).run("serve", "--port", "" + taken.getLocalPort());
            assertThat(refused.exit()).isEqualTo(3);
            assertThat(refused.err())
                    .contains("the port " + taken.getLocalPort() + " is used by another program")
                    .contains("cure: name another port with --port");
        }
        assertThat(new Program(temp).run("serve").exit()).isEqualTo(2);
    }

    private static String get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }

    private static String address(Path out) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (System.nanoTime() < end) {
            String printed = Files.readString(out);
            if (printed.endsWith("\n")) {
                return printed.strip();
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("no address was printed: " + Files.readString(out));
    }
}
