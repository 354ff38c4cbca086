package org.strategypress.browsers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which browsers have a feature of CSS: an excerpt of MDN's browser-compat-data, kept in the test resources. */
record CssSupport(Map<String, List<String>> since) {
    /** Chrome 88, Samsung Internet 15, Firefox 85, iOS 15: the oldest browsers in which a page says all its words. */
    static final List<Double> FLOOR = List.of(88.0, 15.0, 85.0, 15.0);

    static CssSupport read() {
        Map<String, List<String>> since = new HashMap<>();
        for (String line : lines("css-support.tsv")) {
            String[] fields = line.split("\t");
            since.put(fields[0], Arrays.asList(fields).subList(1, fields.length));
        }
        return new CssSupport(since);
    }

    /** The lines of a file of these tests that are no remarks. */
    static List<String> lines(String name) {
        try (InputStream in = CssSupport.class.getResourceAsStream("/browsers/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the feature is in the data at all; a name with a mistake is not. */
    boolean knows(String feature) {
        return since.containsKey(feature);
    }

    /** Whether a browser at the floor lacks the feature. */
    boolean isYoung(String feature) {
        List<String> versions = since.getOrDefault(feature, List.of());
        for (int at = 0; at < versions.size(); at++) {
            if (versions.get(at).equals("none") || Double.parseDouble(versions.get(at)) > FLOOR.get(at)) {
                return true;
            }
        }
        return false;
    }
}
