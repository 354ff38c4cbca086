package org.strategypress.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/** WebKitGTK's small browser, of Safari's engine, on a screen in memory, driven by WebDriver (W3C) over HTTP. */
final class WebKit implements Engine {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration AT_MOST = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process screen;
    private final Process driver;
    private final String driven;
    private final String session;

    /**
     * What is needed to start it.
     *
     * @param driver WebKitWebDriver
     * @param browser the program that it drives
     * @param screen Xvfb
     */
    record Programs(Path driver, Path browser, Path screen) {}

    /** Starts it. */
    WebKit(Programs programs) {
        try {
            screen = new ProcessBuilder(
                            programs.screen().toString(),
                            "-displayfd",
                            "1",
                            "-nolisten",
                            "tcp",
                            "-screen",
                            "0",
                            "1500x1200x24")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String display = new BufferedReader(new InputStreamReader(screen.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            int port = freePort();
            ProcessBuilder start = new ProcessBuilder(
                            programs.driver().toString(), "--host=127.0.0.1", "--port=" + port)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            start.environment().put("DISPLAY", ":" + display);
            start.environment().put("GDK_BACKEND", "x11");
            start.environment().remove("WAYLAND_DISPLAY");
            driver = start.start();
            driven = "http://127.0.0.1:" + port + "/session";
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        session = driven + "/" + begin(programs.browser());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private String begin(Path browser) {
        ObjectNode body = JSON.createObjectNode();
        ObjectNode options =
                body.putObject("capabilities").putObject("alwaysMatch").putObject("webkitgtk:browserOptions");
        options.put("binary", browser.toString());
        options.putArray("args").add("--automation");
        long end = System.nanoTime() + AT_MOST.toNanos();
        while (true) {
            try {
                return send("POST", driven, body).get("sessionId").asText();
            } catch (UncheckedIOException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                Thread.onSpinWait();
            }
        }
    }

    private JsonNode send(String method, String address, JsonNode body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(AT_MOST)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        method.equals("POST")
                                ? HttpRequest.BodyPublishers.ofString(body.toString())
                                : HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode value = JSON.readTree(answer.body()).get("value");
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + ": " + value);
            }
            return value;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public void open(String address) {
        send("POST", session + "/url", JSON.createObjectNode().put("url", address));
    }

    @Override
    public void resize(int width, int height) {
        // The bar above the page belongs to the window: its height is found by asking.
        rect(width, height);
        for (int tries = 0; tries < 3; tries++) {
            JsonNode inner = ask("return [innerWidth, innerHeight, outerWidth, outerHeight]");
            if (inner.get(0).asInt() == width && inner.get(1).asInt() == height) {
                return;
            }
            JsonNode now = send("GET", session + "/window/rect", JSON.createObjectNode());
            rect(
                    now.get("width").asInt() + width - inner.get(0).asInt(),
                    now.get("height").asInt() + height - inner.get(1).asInt());
        }
    }

    private void rect(int width, int height) {
        send(
                "POST",
                session + "/window/rect",
                JSON.createObjectNode()
                        .put("x", 0)
                        .put("y", 0)
                        .put("width", width)
                        .put("height", height));
    }

    @Override
    public JsonNode ask(String body) {
        ObjectNode script =
                JSON.createObjectNode().put("script", "return JSON.stringify((() => {" + body + "})() ?? null)");
        script.putArray("args");
        try {
            return JSON.readTree(send("POST", session + "/execute/sync", script).asText());
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    @Override
    public void press(String keys) {
        ObjectNode body = JSON.createObjectNode();
        ArrayNode steps = JSON.createArrayNode();
        for (String key : keys.codePoints().mapToObj(Character::toString).toList()) {
            steps.addObject().put("type", "keyDown").put("value", key);
            steps.addObject().put("type", "keyUp").put("value", key);
        }
        body.putArray("actions")
                .addObject()
                .put("type", "key")
                .put("id", "keys")
                .set("actions", steps);
        send("POST", session + "/actions", body);
    }

    @Override
    public byte[] print() {
        ObjectNode body = JSON.createObjectNode().put("background", true);
        body.putObject("page").put("width", 21.0).put("height", 29.7);
        return Base64.getDecoder().decode(send("POST", session + "/print", body).asText());
    }

    @Override
    public void close() {
        send("DELETE", session, JSON.createObjectNode());
        for (Process each : List.of(driver, screen)) {
            each.descendants().forEach(ProcessHandle::destroy);
            each.destroy();
        }
    }
}
