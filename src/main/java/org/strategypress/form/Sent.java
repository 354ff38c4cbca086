package org.strategypress.form;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a form sent, or an address asks for: the values of each name, in order. */
public final class Sent {
    private static final int MOST = 20_000;

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Sent() {}

    /**
     * Reads {@code application/x-www-form-urlencoded} (URL Standard, 5.1).
     *
     * @throws IllegalArgumentException when it is no such text
     */
    public static Sent of(@Nullable String encoded) {
        Sent sent = new Sent();
        String text = encoded == null ? "" : encoded;
        int count = 0;
        for (String pair : text.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            if (++count > MOST) {
                throw new IllegalArgumentException("more than " + MOST + " values");
            }
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            sent.values
                    .computeIfAbsent(name, key -> new ArrayList<>())
                    .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
        return sent;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The values of a name; null where it was not sent. */
    public @Nullable List<String> all(String name) {
        return values.get(name);
    }

    /** The first value of a name; empty where it was not sent. */
    public String first(String name) {
        List<String> all = values.get(name);
        return all == null ? "" : all.get(0);
    }
}
