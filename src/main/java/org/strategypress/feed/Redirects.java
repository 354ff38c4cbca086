package org.strategypress.feed;

import java.util.List;
import java.util.SortedMap;

/** Rules by which web servers send readers from addresses that pages had before to those that they have now, for good. */
final class Redirects {
    private Redirects() {}

    /**
     * The rules, a line for each address, behind a line that says what they are; empty where none moved.
     *
     * @param server which server's file they are for; one that knows no such rules has none, and serves the pages that say it
     * @param basePath the path that the site lives at
     * @param moved the paths as they were, and as they are
     * @param secret the paths of the pages whose readers no log may name
     */
    static String lines(String server, String basePath, SortedMap<String, String> moved, List<String> secret) {
        StringBuilder out = new StringBuilder();
        moved.forEach((from, to) -> out.append(line(server, basePath, from, to, secret.contains(from))));
        boolean bare = out.isEmpty() || server.equals("_redirects");
        return bare ? out.toString() : "\n# Pages that have another address now.\n" + out;
    }

    private static String line(String server, String base, String from, String to, boolean isSecret) {
        return switch (server) {
            case "nginx.conf" ->
                "location = " + base + from + " {" + (isSecret ? " access_log off;" : "") + " return 301 " + base + to
                        + "; }\n";
            case "apache.conf" ->
                "RedirectMatch permanent \"^" + Hosting.escaped(base + from) + "$\" \"" + base + to + "\"\n";
            case "site.caddy" -> "redir " + base + from + " " + base + to + " permanent\n";
            case "_redirects" -> base + from + " " + base + to + " 301\n";
            default -> "";
        };
    }
}
