package org.strategypress.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.press.BuildRequest;
import org.strategypress.source.Diagnostic;

/** What an editor sees while files are saved, and what nobody else is answered. */
class PreviewServerTest {
    private static final String GOOD = "---\ntitle: Who helps you\nupdated: 2026-10-01\n---\nAsk anybody here.\n";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private final List<List<Diagnostic>> told = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private LocalDate clock = LocalDate.of(2026, 11, 26);
    private PreviewServer server;
    private int port;

    @BeforeEach
    void serve() throws IOException {
        write("content/site.yaml", "name: Alongside You\nhelp: {emergency: danger}\n");
        write(
                "content/contacts.yaml",
                "- {id: danger, title: Police, phone: \"999\"}\n"
                        + "- {title: Duty team, phone: 01632 960001, urgent: yes}\n");
        write("content/pages/helpers.md", GOOD);
        begin();
    }

    private void begin() throws IOException {
        server = new PreviewServer(
                () -> new BuildRequest(
                        folder.resolve("content"),
                        folder.resolve("site-output"),
                        null,
                        null,
                        null,
                        clock,
                        false,
                        false,
                        false,
                        null),
                0,
                PlaceLinks.COPIED,
                told::add);
        port = URI.create(server.address()).getPort();
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

    private String text(String path) {
        return get(path).body();
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited").isLessThan(end);
            Thread.sleep(10);
        }
    }

    /** The first line of the answer to bytes that a browser would not send. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String line = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
                    .readLine();
            return line == null ? "" : line;
        }
    }

    @Test
    void aSaveIsShown() throws Exception {
        assertThat(text("pages/helpers.html")).contains("Ask anybody here.");
        write("content/pages/helpers.md", GOOD.replace("anybody", "Sam"));
        await(() -> text("pages/helpers.html").contains("Ask Sam here."));
        assertThat(text("contents.html")).contains("Who helps you");
    }

    @Test
    void aSaveByRenamingIsShownToo() throws Exception {
        write("content/pages/helpers.md~new", GOOD.replace("anybody", "Sam"));
        Files.move(
                folder.resolve("content/pages/helpers.md~new"),
                folder.resolve("content/pages/helpers.md"),
                StandardCopyOption.REPLACE_EXISTING);
        await(() -> text("pages/helpers.html").contains("Ask Sam here."));
    }

    @Test
    void twoSavesOfTheSameLengthWithinOneMomentAreBothShown() throws Exception {
        for (String name : List.of("Sam", "Ali", "Zoe", "Kim", "Joe")) {
            write("content/pages/helpers.md", GOOD.replace("anybody", name));
            await(() -> text("pages/helpers.html").contains("Ask " + name + " here."));
        }
    }

    @Test
    void mistakesStandOverTheLastGoodSiteAndGoWhenTheyAreMended() throws Exception {
        write("content/pages/helpers.md", GOOD.replace("title:", "titel:"));
        await(() -> text("pages/helpers.html").contains("data-mistakes=\"1\""));
        assertThat(text("pages/helpers.html"))
                .contains("Ask anybody here.")
                .contains("“titel” is not a field")
                .contains("cure: did you mean “title”?")
                .contains("pages/helpers.md:2:1");
        assertThat(get("pages/helpers.html").statusCode()).isEqualTo(200);
        write("content/pages/helpers.md", GOOD);
        await(() -> text("pages/helpers.html").contains("data-mistakes=\"0\""));
        assertThat(told).anySatisfy(each -> assertThat(each).anyMatch(Diagnostic::isError));
        assertThat(told.get(told.size() - 1)).noneMatch(Diagnostic::isError);
    }

    @Test
    void whereThereWasNeverAGoodSiteThePageSaysWhatToMend() throws Exception {
        server.close();
        write("content/pages/helpers.md", "no front matter");
        begin();
        assertThat(get("").statusCode()).isEqualTo(503);
        assertThat(text("")).contains("Not yet a site").contains("does not begin with its fields");
        write("content/pages/helpers.md", GOOD);
        await(() -> get("").statusCode() == 200);
    }

    @Test
    void aPageThatWasRenamedIsGoneFromItsOldAddress() throws Exception {
        Files.move(folder.resolve("content/pages/helpers.md"), folder.resolve("content/pages/staff.md"));
        await(() -> get("pages/staff.html").statusCode() == 200);
        assertThat(get("pages/helpers.html").statusCode()).isEqualTo(404);
        assertThat(text("pages/helpers.html")).contains("There is no page /pages/helpers.html now");
    }

    @Test
    void aThemesPartAndStyleAreShownAndItsMistakeStopsNothing() throws Exception {
        write("themes/own/assets/extra.css", "body { color: #111 }\n");
        write("content/site.yaml", "name: Alongside You\ntheme: own\nhelp: {emergency: danger}\n");
        await(() -> text("index.html").contains("data-state"));
        String css = "h1 { letter-spacing: .123em }\n";
        write("themes/own/assets/extra.css", css);
        await(() -> style().contains(".123em"));
        write("themes/own/parts/pages.ftlh", "<p>Our part</p>");
        await(() -> text("pages/helpers.html").contains("Our part"));
        write("themes/own/parts/pages.ftlh", "<p>${nothing.there}</p>");
        await(() -> text("index.html").contains("data-mistakes=\"1\""));
        assertThat(get("index.html").statusCode()).isEqualTo(200);
    }

    private String style() {
        String home = text("index.html");
        int at = home.indexOf("assets/site-");
        return at < 0 ? "" : text(home.substring(at, home.indexOf(".css", at) + ".css".length()));
    }

    @Test
    void theStyleOfAPageInViewIsThereAfterItChanged() throws Exception {
        String home = text("index.html");
        int at = home.indexOf("assets/site-");
        String old = home.substring(at, home.indexOf(".css", at) + ".css".length());
        assertThat(get(old).statusCode()).isEqualTo(200);
        write("content/site.yaml", "name: Alongside You\nbrand: {primary: \"#123456\"}\nhelp: {emergency: danger}\n");
        await(() -> !text("index.html").contains(old));
        assertThat(get(old).statusCode()).isEqualTo(200);
    }

    @Test
    void aBurstOfWritesIsOneChange() throws Exception {
        int before = state();
        for (int i = 0; i < 200; i++) {
            write("content/pages/helpers.md", GOOD.replace("anybody", "number " + i));
            write("content/pages/page-" + i + ".md", GOOD.replace("Who helps you", "Page " + i));
        }
        await(() -> text("pages/helpers.html").contains("number 199")
                && get("pages/page-199.html").statusCode() == 200);
        assertThat(state() - before).isLessThan(60);
    }

    private int state() {
        String page = text("index.html");
        int at = page.indexOf("data-state=\"") + "data-state=\"".length();
        return Integer.parseInt(page.substring(at, page.indexOf('"', at)));
    }

    @Test
    void theDayOfTheClockIsAskedAgain() throws Exception {
        write("content/pages/helpers.md", GOOD.replace("updated: 2026-10-01", "review-by: 2026-12-01"));
        await(() -> text("pages/helpers.html").contains("look again by 2026-12-01"));
        assertThat(text("pages/helpers.html")).doesNotContain("should have been looked at again");
        clock = LocalDate.of(2026, 12, 2);
        write("content/pages/helpers.md", GOOD.replace("updated: 2026-10-01", "review-by: 2026-12-01") + "\nMore.\n");
        await(() -> text("pages/helpers.html").contains("should have been looked at again by 2026-12-01"));
    }

    @Test
    void pagesHearOfEachChange() throws Exception {
        HttpURLConnection events = (HttpURLConnection)
                URI.create(server.address() + "-/events").toURL().openConnection();
        events.setReadTimeout((int) PATIENCE.toMillis());
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(events.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(events.getContentType()).isEqualTo("text/event-stream");
            String first = event(lines);
            write("content/pages/helpers.md", GOOD + "\nMore.\n");
            String second = event(lines);
            assertThat(Integer.parseInt(second)).isGreaterThan(Integer.parseInt(first));
        }
    }

    private static String event(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (!line.startsWith("data: ")) {
            line = lines.readLine();
        }
        return line.substring("data: ".length());
    }

    @Test
    void theBarNamesSourceDayAndEditions() throws IOException {
        assertThat(text("pages/helpers.html"))
                .contains("pages/helpers.md:2")
                .contains("updated 2026-10-01")
                .contains("page=pages%2Fhelpers.html&amp;width=320");
        assertThat(text("-/width?page=pages/helpers.html&width=320")).contains("src=\"/pages/helpers.html\"");
        assertThat(get("-/width?page=https://evil.example/&width=320").statusCode())
                .isEqualTo(404);
        assertThat(get("-/width?page=pages/helpers.html&width=9").statusCode()).isEqualTo(404);
    }

    @Test
    void theBarSaysWhatReadingAgeAPageOfWordsEnoughAsksFor() throws Exception {
        assertThat(text("pages/helpers.html")).doesNotContain("reading age");

        write(
                "content/pages/helpers.md",
                GOOD + "\nWe will help you to find a safe home near your friends.\n".repeat(12));

        await(() -> text("pages/helpers.html").contains(" · reading age 6</p>"));
    }

    @Test
    void aPageIsShownAsItIsPrintedWithoutTheBar() throws IOException {
        assertThat(text("-/width?page=pages/helpers.html&width=print"))
                .contains("src=\"/pages/helpers.html?as=print\"")
                .contains("as it is printed");
        assertThat(text("pages/helpers.html?as=print"))
                .contains("<script src=\"/-/print.js\" defer></script>")
                .doesNotContain("strategypress-preview");
    }

    @Test
    void nothingIsWritten() throws Exception {
        text("index.html");
        write("content/pages/helpers.md", GOOD + "\nMore.\n");
        await(() -> text("pages/helpers.html").contains("More."));
        assertThat(folder.resolve("site-output")).doesNotExist();
        try (var all = Files.list(folder)) {
            assertThat(all.map(each -> each.getFileName().toString())).containsExactly("content");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evil.example | 403",
                "evil.example:PORT | 403",
                "127.0.0.1.evil.example:PORT | 403",
                "127.0.0.1 | 403",
                "127.0.0.1:1 | 403",
                "0.0.0.0:PORT | 403",
                "user@127.0.0.1:PORT | 403",
                "127.0.0.1:PORT.evil.example | 403",
                "127.0.0.1:PORT | 200",
                "localhost:PORT | 200",
                "LOCALHOST:PORT | 200",
                "[::1]:PORT | 200",
            })
    void onlyTheLoopbacksNamesAreAnswered(String host, int status) throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: " + host.replace("PORT", "" + port) + "\r\nConnection: close\r\n\r\n"))
                .contains(" " + status + " ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.0\r\n\r\n",
                "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
                "GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "GET //evil.example/ HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "GET /../../../../etc/passwd HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "GET /..%5c..%5csite.yaml HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "GET /%00index.html HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "GET /content/site.yaml HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "GET /-/../site.yaml HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "GET /-/SiteHandler.class HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
                "PUT /index.html HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
                "DELETE /index.html HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "CONNECT evil.example:80 HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "get / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nOrigin: https://evil.example\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nOrigin: null\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\n"
                        + "Host: 127.0.0.1:PORT\r\n"
                        + "Sec-Fetch-Site: cross-site\r\n"
                        + "Sec-Fetch-Mode: no-cors\r\n\r\n",
                "GET / HTTP/1.1\r\n"
                        + "Host: 127.0.0.1:PORT\r\n"
                        + "Sec-Fetch-Site: cross-site\r\n"
                        + "Sec-Fetch-Mode: navigate\r\n"
                        + "Sec-Fetch-Dest: iframe\r\n\r\n",
                "GET /-/events HTTP/1.1\r\n"
                        + "Host: 127.0.0.1:PORT\r\n"
                        + "Sec-Fetch-Site: same-site\r\n"
                        + "Sec-Fetch-Mode: cors\r\n\r\n",
                "GET /-/events HTTP/1.1\r\n"
                        + "Host: 127.0.0.1:PORT\r\n"
                        + "Sec-Fetch-Site: cross-site\r\n"
                        + "Sec-Fetch-Mode: navigate\r\n"
                        + "Sec-Fetch-Dest: document\r\n\r\n",
                "GET file:///index.html HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "GET https://127.0.0.1:PORT/index.html HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "GET http:/index.html HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "GET http://u:p@127.0.0.1:PORT/ HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "GET 127.0.0.1:PORT HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "GET * HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "GET index.html HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "GET /% HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "GET /index.html%00.css HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "GET /.git/config HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "GET /%c0%ae%c0%ae/site.yaml HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "GET /index.html::$DATA HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "GET / HTTP/2.0\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "GET / \r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: evil.example\r\n 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: 127.0.0.1.:PORT\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: [::ffff:127.0.0.1]:PORT\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: abc\r\nConnection: close\r\n\r\n",
            })
    void nothingElseIsAnswered(String request) throws IOException {
        assertThat(raw(request.replace("PORT", "" + port)))
                .doesNotContain(" 200 ")
                .doesNotContain(" 30");
        assertThat(get("index.html").statusCode()).isEqualTo(200);
    }

    /** All that is answered until the server closes. */
    private String whole(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(request.replace("PORT", "" + port).getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/pages/helpers.html", "/nowhere", "/-/preview.css", "/-/nothing"})
    void headersAloneSayTheLengthOfThePageAndHoldNothingOfIt(String path) throws IOException {
        String rest = " " + path + " HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n";
        String got = whole("GET" + rest);
        String head = whole("HEAD" + rest);
        int body = got.length() - got.indexOf("\r\n\r\n") - 4;
        assertThat(body).isPositive();
        assertThat(head).endsWith("\r\n\r\n").containsIgnoringCase("\r\nContent-Length: " + body + "\r\n");
        assertThat(head.lines().findFirst()).isEqualTo(got.lines().findFirst());
    }

    @Test
    void theEventsAnswerThoseWhoAskForTheirHeadersAlone() throws IOException {
        assertThat(whole("HEAD /-/events HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n"))
                .contains(" 200 ")
                .endsWith("\r\n\r\n");
    }

    @Test
    void whoAsksTwiceOnOneLineIsAnsweredTwiceAlsoAfterAMistake() throws IOException {
        String host = "Host: 127.0.0.1:PORT\r\n";
        String answers = whole("GET /nowhere HTTP/1.1\r\n" + host + "\r\nPUT / HTTP/1.1\r\n" + host
                + "Content-Length: 3\r\n\r\nabcGET /-/preview.css HTTP/1.1\r\n" + host
                + "Connection: close\r\n\r\n");
        assertThat(answers.lines()
                        .filter(line -> line.contains("HTTP/1.1 "))
                        .map(line -> line.replaceAll(".*HTTP/1\\.1 ([0-9]+) .*", "$1")))
                .containsExactly("404", "405", "200");
    }

    @Test
    void aLinkFromAnotherWebsiteMayLeadHere() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: 127.0.0.1:" + port
                        + "\r\n"
                        + "Sec-Fetch-Site: cross-site\r\n"
                        + "Sec-Fetch-Mode: navigate\r\n"
                        + "Sec-Fetch-Dest: document\r\n\r\n"))
                .contains(" 200 ");
    }

    @Test
    void noOtherAddressOfTheMachineIsListenedTo() throws IOException {
        for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(each.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThat(isOpen(address)).as(address.toString()).isFalse();
                }
            }
        }
    }

    private boolean isOpen(InetAddress address) {
        try (Socket socket = new Socket(address, port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    @Test
    void answersAreKeptByNoBrowserAndReadByNoOtherSite() throws IOException {
        HttpResponse<String> home = get("");
        assertThat(home.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(home.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(home.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(home.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .contains("frame-ancestors 'self'")
                .doesNotContain("unsafe");
        assertThat(get("pages").statusCode()).isIn(302, 404);
    }

    @Test
    void closingEndsAtOnceThoughPagesListen() throws Exception {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
            socket.getOutputStream()
                    .write(("GET /-/events HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            socket.getInputStream().read();
            long began = System.nanoTime();
            server.close();
            server.await();
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void whatClosingBreaksOffIsNoMistakeOfTheProgram() throws Exception {
        for (int page = 0; page < 60; page++) {
            write("content/pages/page-" + page + ".md", GOOD.replace("title:", "was: was-" + page + "\ntitle:"));
        }
        for (int pause = 0; pause < 6; pause++) {
            server.close();
            begin();
            Thread.sleep(pause * 60L);
        }
        server.close();
        await(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(each -> each.getName().equals("preview-background")));
        assertThat(told).isNotEmpty();
        assertThat(told)
                .allSatisfy(findings ->
                        assertThat(findings).noneMatch(each -> each.rule().equals("fault")));
    }

    @Test
    void whoBeginsToAskAndDoesNotEndKeepsNobodyWaiting() throws Exception {
        List<Socket> half = new CopyOnWriteArrayList<>();
        try {
            for (int each = 0; each < 200; each++) {
                Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port);
                half.add(socket);
                socket.getOutputStream().write("GET / HTTP/1.1\r\nHo".getBytes(StandardCharsets.ISO_8859_1));
            }
            assertThat(raw("GET / HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200 ");
        } finally {
            for (Socket socket : half) {
                socket.close();
            }
        }
    }
}
