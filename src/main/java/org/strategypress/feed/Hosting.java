package org.strategypress.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.strategypress.output.OutputFile;

/**
 * Ready rules for web servers: the strict policy, how long files may be kept, the page for wrong addresses, and whose reader
 * no log may name.
 *
 * <p>They lie in the folder {@code hosting} and hold nothing that a reader may not see; {@code _headers}, and {@code _redirects} where
 * pages have moved, lie at the root, where Netlify and Cloudflare Pages look for it. Other servers do not read any of them by themselves.
 */
final class Hosting {
    /** What a page's {@code meta} element says that it may load (Content Security Policy Level 3): nothing from elsewhere. */
    static final String PAGE_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; media-src 'self'; "
                    + "connect-src 'self'; manifest-src 'self'";

    /** The same as a web server says it, with what a {@code meta} element is not allowed to say. */
    private static final String POLICY = PAGE_POLICY + "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "nginx.conf", "hosting/nginx.conf",
            "apache.conf", "hosting/apache.conf",
            "site.caddy", "hosting/site.caddy",
            "busybox.conf", "hosting/busybox.conf",
            "counting.txt", "hosting/counting.txt",
            "headers.txt", "_headers"));

    private Hosting() {}

    /** What the search fetches when its box is first used; the servers' marks for any hash stand around it. */
    private static final List<String> SEARCHES = List.of("search-index-", "need-words-");

    /**
     * The rules for a site.
     *
     * @param basePath the path that it lives at: {@code /} or {@code /offer/}
     * @param secret the paths of the pages whose readers no log may name
     * @param moved where addresses lead now that pages had before, as paths
     * @param earlier the names of the earlier publications, which no search engine of the web is to show as if they were the present
     */
    static List<OutputFile> files(
            String basePath, List<String> secret, SortedMap<String, String> moved, List<String> earlier) {
        String pattern = pattern(basePath, secret);
        String paths = paths(basePath, secret);
        List<OutputFile> files = new ArrayList<>();
        FILES.forEach((resource, path) -> files.add(Feeds.text(
                path,
                read(resource)
                        .replace("{policy}", POLICY)
                        .replace("{private}", pattern)
                        .replace("{private-paths}", paths)
                        .replace("{earlier}", earlier(earlier))
                        .replace("{moved}", Redirects.lines(resource, basePath, moved, secret))
                        .replace("{base-pattern}", escaped(basePath))
                        .replace("{base-pattern-start}", "^" + escaped(basePath))
                        .replace("{base}", basePath))));
        if (!moved.isEmpty()) {
            files.add(Feeds.text("_redirects", Redirects.lines("_redirects", basePath, moved, secret)));
        }
        return files;
    }

    /** A regular expression of the paths that no log may name, as nginx and Apache read it. */
    private static String pattern(String basePath, List<String> secret) {
        List<String> choices = new ArrayList<>(List.of("find/"));
        SEARCHES.forEach(each -> choices.add("assets/" + each));
        secret.stream()
                .filter(path -> !path.startsWith("find/"))
                .map(path -> escaped(path) + "$")
                .forEach(choices::add);
        return "^" + escaped(basePath) + "(" + String.join("|", choices) + ")";
    }

    /** The same as Caddy's list of paths. */
    private static String paths(String basePath, List<String> secret) {
        List<String> choices = new ArrayList<>(List.of("find/*"));
        SEARCHES.forEach(each -> choices.add("assets/" + each + "*"));
        secret.stream().filter(path -> !path.startsWith("find/")).forEach(choices::add);
        return choices.stream().map(path -> basePath + path).collect(Collectors.joining(" "));
    }

    /** The rules of earlier publications in {@code _headers}, which knows no patterns inside a path: one for each. */
    private static String earlier(List<String> names) {
        return names.stream()
                .map(name -> "{base}archive/" + name + "/*\n  X-Robots-Tag: noindex\n\n")
                .collect(Collectors.joining());
    }

    static String escaped(String path) {
        StringBuilder out = new StringBuilder();
        path.chars().forEach(c -> {
            boolean plain = Character.isLetterOrDigit(c) || "/-_".indexOf(c) >= 0;
            out.append(plain ? "" : "\\").appendCodePoint(c);
        });
        return out.toString();
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
