package org.strategypress.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.press.BuildRequest;
import org.strategypress.source.Diagnostic;

/** What other programs do to a folder while its site is shown: Git, editors that write in pieces, sync programs. */
class UnquietFolderTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SITE = """
            name: Alongside You
            base-url: https://www.example.org/
            help: {emergency: danger}
            """;
    private static final String CONTACTS = "- {id: danger, title: Police, phone: \"999\"}\n";
    private static final String MILESTONES = """
            - {id: launch, title: The strategy begins, due: 1 May 2026}
            """;

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<List<Diagnostic>> told = new CopyOnWriteArrayList<>();
    private PreviewServer server;

    private static String page(String title, String words) {
        return "---\ntitle: " + title + "\nupdated: 2026-10-01\n---\n" + words + "\n";
    }

    @BeforeEach
    void serve() throws IOException {
        write("content/site.yaml", SITE);
        write("content/contacts.yaml", CONTACTS);
        write("content/milestones.yaml", MILESTONES);
        write("content/actions.yaml", "- {id: open, title: We open a house, due: 1 June 2026}\n");
        write("content/pages/helpers.md", page("Who helps you", "Ask anybody here."));
        write("content/pages/old.md", page("An old page", "It stood here."));
        server = new PreviewServer(
                () -> new BuildRequest(
                        folder.resolve("content"),
                        folder.resolve("site-output"),
                        null,
                        null,
                        null,
                        LocalDate.of(2026, 11, 26),
                        false,
                        false,
                        false,
                        null),
                0,
                PlaceLinks.COPIED,
                told::add);
        assertThat(get("pages/helpers.html").body()).contains("Ask anybody here.");
    }

    @AfterEach
    void end() throws IOException {
        server.close();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private HttpResponse<String> get(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server.address() + path)).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited").isLessThan(end);
            Thread.sleep(10);
        }
    }

    /** Git writes many files, takes others away and makes folders, in no order that helps. */
    @Test
    void anotherBranchIsShownWholeAndTheFirstAgainAfterIt() throws Exception {
        Files.delete(folder.resolve("content/pages/old.md"));
        write("content/site.yaml", SITE.replace("Alongside You", "The Other Branch"));
        for (int i = 0; i < 40; i++) {
            write("content/priorities/p" + i + ".md", page("Priority " + i, "We work on " + i + "."));
            write("content/pages/more-" + i + ".md", page("More " + i, "Words " + i + "."));
        }
        await(() -> get("pages/more-39.html").statusCode() == 200
                && get("pages/old.html").statusCode() == 404
                && get("priorities/index.html").body().contains("Priority 39")
                && get("index.html").body().contains("The Other Branch"));

        try (Stream<Path> gone = Files.list(folder.resolve("content/priorities"))) {
            for (Path each : gone.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder.resolve("content/priorities"));
        for (int i = 0; i < 40; i++) {
            Files.delete(folder.resolve("content/pages/more-" + i + ".md"));
        }
        write("content/site.yaml", SITE);
        write("content/pages/old.md", page("An old page", "It stood here."));
        await(() -> get("pages/old.html").statusCode() == 200
                && get("priorities/index.html").statusCode() == 404
                && get("pages/more-0.html").statusCode() == 404
                && get("index.html").body().contains("Alongside You"));
    }

    @Test
    void aFileInPiecesLeavesTheLastGoodSiteUntilItIsWhole() throws Exception {
        String text = page("Who helps you", "Ask Sam here.");
        int cut = text.indexOf("updated") + 4; // in the middle of a field's name
        write("content/pages/helpers.md", text.substring(0, cut));
        await(() -> get("pages/helpers.html").body().contains("data-mistakes=\"1\""));
        assertThat(get("pages/helpers.html").statusCode()).isEqualTo(200);
        assertThat(get("pages/helpers.html").body()).contains("Ask anybody here.");
        Files.writeString(folder.resolve("content/pages/helpers.md"), text.substring(cut), StandardOpenOption.APPEND);
        await(() -> get("pages/helpers.html").body().contains("Ask Sam here."));
        assertThat(get("pages/helpers.html").body()).contains("data-mistakes=\"0\"");
    }

    /** While a site is made anew the one before is shown: no page that stays is gone for a moment, and the last save wins. */
    @Test
    void savesWhileASiteIsMadeAreAllTakenAndNoPageIsGoneInBetween() throws Exception {
        AtomicBoolean going = new AtomicBoolean(true);
        ConcurrentLinkedQueue<Integer> answers = new ConcurrentLinkedQueue<>();
        Thread reader = new Thread(() -> {
            while (going.get()) {
                answers.add(get("pages/old.html").statusCode());
                answers.add(get("index.html").statusCode());
            }
        });
        reader.start();
        for (int i = 0; i <= 40; i++) {
            write("content/pages/helpers.md", page("Who helps you", "Ask number " + i + "."));
            write("content/site.yaml", SITE.replace("Alongside You", "Alongside You " + i % 3));
            Thread.sleep(25);
        }
        await(() -> get("pages/helpers.html").body().contains("Ask number 40.")
                && get("index.html").body().contains("Alongside You 1"));
        going.set(false);
        reader.join(PATIENCE.toMillis());
        assertThat(answers).hasSizeGreaterThan(4).containsOnly(200);
        assertThat(told.get(told.size() - 1)).noneMatch(Diagnostic::isError);
    }

    @Test
    void whatIsSubscribedToIsMadeAnewWithItsPage() throws Exception {
        assertThat(get("delivery/timeline.html").body()).contains("calendar.ics");
        assertThat(get("calendar.ics").body()).contains("The strategy begins");
        write("content/milestones.yaml", MILESTONES.replace("The strategy begins", "It begins in May"));
        await(() -> get("delivery/timeline.html").body().contains("It begins in May"));
        assertThat(get("calendar.ics").body()).contains("It begins in May").doesNotContain("The strategy begins");
        assertThat(get("data/publication.json").body())
                .contains("It begins in May")
                .doesNotContain("The strategy begins");
    }
}
