package org.strategypress.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A headless Firefox that knows no host but this machine, driven by WebDriver BiDi (W3C) without a driver between. */
final class Firefox implements Engine, WebSocket.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LISTENING = "WebDriver BiDi listening on ";
    private static final int SECONDS = 60;

    private static final List<String> PREFS = List.of(
            "\"network.proxy.type\", 1",
            "\"network.proxy.http\", \"127.0.0.1\"",
            "\"network.proxy.http_port\", 9",
            "\"network.proxy.ssl\", \"127.0.0.1\"",
            "\"network.proxy.ssl_port\", 9",
            "\"network.proxy.allow_hijacking_localhost\", false",
            "\"app.update.disabledForTesting\", true",
            "\"app.normandy.enabled\", false",
            "\"datareporting.policy.dataSubmissionEnabled\", false");

    private final Process process;
    private final WebSocket socket;
    private final String context;
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final StringBuilder message = new StringBuilder();
    private int last;

    /**
     * Starts it.
     *
     * @param text how large text is where a page does not say, in CSS pixels: 16 as it comes
     */
    Firefox(Path program, int text) {
        this(program, text, true);
    }

    /** Starts it with or without scripts; what this class asks of a page it asks all the same. */
    Firefox(Path program, int text, boolean scripts) {
        try {
            Path profile = Files.createTempDirectory("firefox-");
            Files.writeString(
                    profile.resolve("user.js"), prefs(text) + "user_pref(\"javascript.enabled\", " + scripts + ");\n");
            process = new ProcessBuilder(
                            program.toString(),
                            "--headless",
                            "--no-remote",
                            "--remote-debugging-port",
                            "0",
                            "--profile",
                            profile.toString(),
                            "about:blank")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(URI.create(address(process) + "/session"), this)
                    .join();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        send("session.new", JSON.createObjectNode().set("capabilities", JSON.createObjectNode()));
        // The tab that it starts with never has the focus, and without it Enter presses no button.
        context = send("browsingContext.create", JSON.createObjectNode().put("type", "tab"))
                .get("context")
                .asText();
        send("browsingContext.activate", here());
    }

    private static String prefs(int text) {
        StringBuilder prefs = new StringBuilder();
        PREFS.forEach(pref -> prefs.append("user_pref(").append(pref).append(");\n"));
        for (String script : List.of("x-western", "x-unicode", "ar", "x-ethi", "x-cyrillic")) {
            prefs.append("user_pref(\"font.size.variable.%s\", %d);\n".formatted(script, text));
        }
        return prefs.toString();
    }

    /** What it says once it can be driven; what else it says is read, so that it never waits to say it. */
    private static String address(Process process) {
        CompletableFuture<String> address = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try (BufferedReader said =
                    new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
                said.lines()
                        .filter(line -> line.startsWith(LISTENING))
                        .forEach(line -> address.complete(line.substring(LISTENING.length())));
            } catch (IOException | UncheckedIOException closed) {
                address.completeExceptionally(closed);
            }
        });
        reader.setDaemon(true);
        reader.start();
        return address.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean whole) {
        message.append(part);
        if (whole) {
            try {
                JsonNode said = JSON.readTree(message.toString());
                CompletableFuture<JsonNode> answer =
                        waiting.remove(said.path("id").asInt(-1));
                if (answer != null && said.path("type").asText().equals("success")) {
                    answer.complete(said.get("result"));
                } else if (answer != null) {
                    answer.completeExceptionally(new IllegalStateException(said.toString()));
                }
            } catch (IOException noJson) {
                throw new UncheckedIOException(noJson);
            } finally {
                message.setLength(0);
            }
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    private JsonNode send(String method, JsonNode params) {
        int id = ++last;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        ObjectNode command = JSON.createObjectNode().put("id", id).put("method", method);
        command.set("params", params);
        socket.sendText(command.toString(), true).join();
        return answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    private ObjectNode here() {
        return JSON.createObjectNode().put("context", context);
    }

    @Override
    public void open(String address) {
        send("browsingContext.navigate", here().put("url", address).put("wait", "complete"));
    }

    @Override
    public void resize(int width, int height) {
        ObjectNode params = here();
        params.set("viewport", JSON.createObjectNode().put("width", width).put("height", height));
        send("browsingContext.setViewport", params);
    }

    @Override
    public JsonNode ask(String body) {
        ObjectNode params = JSON.createObjectNode()
                .put("expression", "JSON.stringify((() => {" + body + "})() ?? null)")
                .put("awaitPromise", false);
        params.set("target", here().put("sandbox", "test"));
        JsonNode said = send("script.evaluate", params);
        if (!said.path("type").asText().equals("success")) {
            throw new IllegalStateException(said.toString());
        }
        try {
            return JSON.readTree(said.at("/result/value").asText());
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    @Override
    public void press(String keys) {
        ArrayNode steps = JSON.createArrayNode();
        keys.codePoints().mapToObj(Character::toString).forEach(key -> {
            steps.addObject().put("type", "keyDown").put("value", key);
            steps.addObject().put("type", "keyUp").put("value", key);
        });
        ObjectNode params = here();
        params.putArray("actions")
                .addObject()
                .put("type", "key")
                .put("id", "keys")
                .set("actions", steps);
        send("input.performActions", params);
    }

    @Override
    public byte[] print() {
        ObjectNode params = here().put("background", true);
        params.set("page", JSON.createObjectNode().put("width", 21.0).put("height", 29.7));
        return Base64.getDecoder()
                .decode(send("browsingContext.print", params).get("data").asText());
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
