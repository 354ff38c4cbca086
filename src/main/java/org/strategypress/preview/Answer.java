package org.strategypress.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.strategypress.form.Reply;

/**
 * What the server answers.
 *
 * @param status the status of HTTP
 * @param type the type of the content
 * @param body the content
 * @param location where to go instead, or null
 */
record Answer(
        int status, String type, byte[] body, @Nullable String location) {
    /** The type of a page. */
    static final String HTML = "text/html; charset=utf-8";

    /** What a page may load, as the ready rules for web servers have it, and frames of this server for other widths. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; media-src 'self'; "
                    + "font-src 'self'; connect-src 'self'; manifest-src 'self'; frame-src 'self'; base-uri 'none'; "
                    + "form-action 'self'; frame-ancestors 'self'";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("conf", "text/plain; charset=utf-8"),
            Map.entry("caddy", "text/plain; charset=utf-8"),
            Map.entry("vtt", "text/vtt; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("oga", "audio/ogg"),
            Map.entry("wav", "audio/wav"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("pdf", "application/pdf"));

    /** A page. */
    static Answer page(int status, String html) {
        return new Answer(status, HTML, html.getBytes(StandardCharsets.UTF_8), null);
    }

    /** A file, of the type that its ending says. */
    static Answer file(String path, byte[] bytes) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return new Answer(200, TYPES.getOrDefault(ending, "application/octet-stream"), bytes, null);
    }

    /** A few plain words. */
    static Answer words(int status, String words) {
        return new Answer(status, "text/plain; charset=utf-8", words.getBytes(StandardCharsets.UTF_8), null);
    }

    /** Leads to another place. */
    static Answer elsewhere(String location) {
        return new Answer(302, "text/plain; charset=utf-8", new byte[0], location);
    }

    /** What the editor answers. */
    static Answer of(Reply reply) {
        return reply.location() == null
                ? page(reply.status(), reply.html())
                : new Answer(reply.status(), "text/plain; charset=utf-8", new byte[0], reply.location());
    }

    /** Sends it, and nothing that a browser could keep. */
    void send(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        guard(headers);
        if (location != null) {
            headers.set("Location", location);
        }
        if (status == 405) {
            headers.set("Allow", "GET, HEAD");
        }
        boolean silent = "HEAD".equals(exchange.getRequestMethod());
        if (silent) { // the length that GET would have (RFC 9110, 8.6), which the server takes from here alone
            headers.set("Content-Length", String.valueOf(body.length));
        }
        exchange.sendResponseHeaders(status, silent || body.length == 0 ? -1 : body.length);
        if (!silent && body.length > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    /** The headers of every answer. */
    static void guard(Headers headers) {
        headers.set("Cache-Control", "no-store");
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin"); // with none, a browser names no origin where a form is sent
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
    }
}
