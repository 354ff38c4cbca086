package org.strategypress.cli.findings;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.strategypress.output.Json;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Position;
import org.strategypress.source.RuleAbout;
import org.strategypress.source.RuleBook;
import org.strategypress.source.Span;

/**
 * Findings as one log that other programs read: the Static Analysis Results Interchange Format, SARIF 2.1.0.
 *
 * <p>Lines and columns count from 1, and columns count code points, which the log says of itself. Source: OASIS, "Static
 * Analysis Results Interchange Format (SARIF) Version 2.1.0".
 */
public final class SarifLog {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final String KEPT_IN_URI = "-._~!$&'()*+,;=@/";

    private final List<Diagnostic> findings;
    private final List<String> rules;

    private SarifLog(List<Diagnostic> findings) {
        this.findings = findings;
        TreeSet<String> names = new TreeSet<>();
        findings.forEach(each -> names.add(each.rule()));
        this.rules = List.copyOf(names);
    }

    /**
     * The log, as JSON on one line.
     *
     * @param findings what was found
     * @param version the program's version, or an empty text where it is not known
     * @param day the day that the findings go by
     */
    public static String of(List<Diagnostic> findings, String version, LocalDate day) {
        SarifLog log = new SarifLog(findings);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("$schema", SCHEMA);
        all.put("version", "2.1.0");
        all.put("runs", List.of(log.run(version, day)));
        return Json.of(all);
    }

    private Map<String, Object> run(String version, LocalDate day) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "strategypress");
        if (!version.isEmpty()) {
            driver.put("version", version);
        }
        driver.put("rules", rules.stream().map(SarifLog::rule).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", findings.stream().map(this::result).toList());
        run.put("properties", Map.of("findingsAsOf", day.toString()));
        return run;
    }

    private static Map<String, Object> rule(String name) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", name);
        RuleBook.whole().find(name).ifPresent(about -> {
            rule.put("shortDescription", text(firstSentence(about.why())));
            rule.put("fullDescription", text(about.why()));
            rule.put("help", text(about.cure() + " Example: " + about.example()));
            Map<String, Object> usual = new LinkedHashMap<>();
            usual.put("enabled", about.usual() != RuleAbout.Usual.OFF);
            usual.put(
                    "level",
                    about.usual() == RuleAbout.Usual.ERROR || about.usual() == RuleAbout.Usual.STRICT
                            ? "error"
                            : "warning");
            rule.put("defaultConfiguration", usual);
        });
        return rule;
    }

    private static String firstSentence(String words) {
        int end = words.indexOf(". ");
        return end < 0 ? words : words.substring(0, end + 1);
    }

    private Map<String, Object> result(Diagnostic finding) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.rule());
        result.put("ruleIndex", rules.indexOf(finding.rule()));
        result.put("level", finding.isError() ? "error" : "warning");
        String cure = finding.hint() == null ? "" : ". Cure: " + finding.hint();
        result.put("message", text(finding.message() + cure));
        result.put("locations", List.of(Map.of("physicalLocation", place(finding))));
        return result;
    }

    private static Map<String, Object> place(Diagnostic finding) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", Map.of("uri", uri(finding.path())));
        Span where = finding.where();
        if (where != null) {
            Position from = where.position();
            Position to = where.file().lines().position(where.end());
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("startLine", from.line());
            region.put("startColumn", from.column());
            region.put("endLine", to.line());
            region.put("endColumn", to.column());
            region.put("snippet", text(where.file().lines().line(from.line())));
            place.put("region", region);
        }
        return place;
    }

    private static Map<String, Object> text(String words) {
        return Map.of("text", words);
    }

    /** A path as a reference that may stand in a URI (RFC 3986): each other sign by its bytes. */
    private static String uri(String path) {
        List<String> out = new ArrayList<>();
        for (byte each : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xff);
            boolean kept = c < 128 && (Character.isLetterOrDigit(c) || KEPT_IN_URI.indexOf(c) >= 0);
            out.add(kept ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return String.join("", out);
    }
}
