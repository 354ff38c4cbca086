package org.strategypress.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.form.Editor;

/**
 * Who asks: only programs of this machine that call the server by a name of the loopback address, and no page of another website
 * (DNS rebinding; Fetch Metadata Request Headers).
 */
final class Asker {
    /** What a form says of what it sends, with or without a parameter. */
    private static final Pattern FORM = Pattern.compile("(?i)application/x-www-form-urlencoded\\s*(;.*)?");

    private static final Set<String> VERSIONS = Set.of("HTTP/1.0", "HTTP/1.1");

    private final Set<String> hosts;
    private final boolean takes;

    /**
     * The rule for a server.
     *
     * @param port the port that it listens on
     * @param takes whether forms of its own pages may be sent to it
     */
    Asker(int port, boolean takes) {
        this.takes = takes;
        hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    }

    /** What is wrong with a request, as a status of HTTP; 0 when nothing is. */
    int refusal(HttpExchange exchange) {
        if (!VERSIONS.contains(exchange.getProtocol())) {
            return 505;
        }
        if (!isPlain(exchange.getRequestURI())) {
            return 400;
        }
        Headers headers = exchange.getRequestHeaders();
        if (!isHost(only(headers, "Host")) || !isOwn(exchange.getRequestURI().getRawAuthority())) {
            return 403;
        }
        String method = exchange.getRequestMethod();
        boolean sends = takes
                && "POST".equals(method)
                && exchange.getRequestURI().getPath().startsWith(Editor.PLACE);
        if (!sends && !"GET".equals(method) && !"HEAD".equals(method)) {
            return 405;
        }
        if (!exchange.getRemoteAddress().getAddress().isLoopbackAddress()) {
            return 403;
        }
        if (sends && !isOwnForm(headers)) {
            return 403;
        }
        return isFromElsewhere(headers) || isFoundByLink(exchange, headers) ? 403 : 0;
    }

    /** Whether a form of one of the server's own pages was sent, as every browser says of those. */
    private boolean isOwnForm(Headers headers) {
        String origin = only(headers, "Origin");
        String type = only(headers, "Content-Type");
        return origin != null
                && isOrigin(origin)
                && origin.substring("http://".length()).equalsIgnoreCase(String.valueOf(only(headers, "Host")))
                && type != null
                && FORM.matcher(type).matches()
                && !isForeign(headers);
    }

    private boolean isHost(@Nullable String host) {
        return host != null && hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Whether an address is a path alone or one of a website, and asks for no file, script or other scheme (RFC 9112, 3.2). */
    private static boolean isPlain(URI address) {
        String scheme = address.getScheme();
        return scheme == null || scheme.equalsIgnoreCase("http") && address.getRawAuthority() != null;
    }

    /** Whether the address of a request names this server, or, as is usual, none. */
    private boolean isOwn(@Nullable String authority) {
        return authority == null || isHost(authority);
    }

    /** Whether a page of another website asks: it may lead here by a link, but not read or frame what is here. */
    private boolean isFromElsewhere(Headers headers) {
        List<String> origin = headers.get("Origin");
        if (origin != null && origin.stream().anyMatch(each -> !isOrigin(each))) {
            return true;
        }
        return isForeign(headers)
                && !("navigate".equals(only(headers, "Sec-Fetch-Mode"))
                        && "document".equals(only(headers, "Sec-Fetch-Dest")));
    }

    private static boolean isForeign(Headers headers) {
        List<String> site = headers.get("Sec-Fetch-Site");
        return site != null && site.stream().anyMatch(each -> !each.equals("same-origin") && !each.equals("none"));
    }

    /** Whether the stream of events was opened as a page: no page of this server does, and each takes one of few places. */
    private static boolean isFoundByLink(HttpExchange exchange, Headers headers) {
        return exchange.getRequestURI().getPath().equals(SiteHandler.EVENTS)
                && "navigate".equals(only(headers, "Sec-Fetch-Mode"));
    }

    private boolean isOrigin(String origin) {
        return origin.startsWith("http://") && isHost(origin.substring("http://".length()));
    }

    private static @Nullable String only(Headers headers, String name) {
        List<String> all = headers.get(name);
        return all == null || all.size() != 1 ? null : all.get(0);
    }
}
