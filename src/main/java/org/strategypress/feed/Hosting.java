package org.strategypress.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.strategypress.output.OutputFile;

/**
 * Ready rules for web servers: the strict policy, how long files may be kept, the page for wrong addresses.
 *
 * <p>They lie in the folder {@code hosting} and hold nothing that a reader may not see; only {@code _headers} lies at the
 * root, where Netlify and Cloudflare Pages look for it. Other servers do not read any of them by themselves.
 */
final class Hosting {
    /** What a page's {@code meta} element says that it may load (Content Security Policy Level 3): nothing from elsewhere. */
    static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "connect-src 'self'; manifest-src 'self'";

    /** The same as a web server says it, with what a {@code meta} element is not allowed to say. */
    private static final String POLICY = PAGE_POLICY + "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "nginx.conf", "hosting/nginx.conf",
            "apache.conf", "hosting/apache.conf",
            "site.caddy", "hosting/site.caddy",
            "busybox.conf", "hosting/busybox.conf",
            "headers.txt", "_headers"));

    private Hosting() {}

    /** The rules for a site at a path: {@code /} or {@code /offer/}. */
    static List<OutputFile> files(String basePath) {
        List<OutputFile> files = new ArrayList<>();
        FILES.forEach((resource, path) -> files.add(
                Feeds.text(path, read(resource).replace("{policy}", POLICY).replace("{base}", basePath))));
        return files;
    }

    private static String read(String name) {
        try (InputStream in = Hosting.class.getResourceAsStream("/hosting/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file hosting/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
