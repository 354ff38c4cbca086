package org.strategypress.cli.findings;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
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

    /** The name that logs give to the top of what was checked out, which no log says itself (3.14.14). */
    private static final String ROOT = "%SRCROOT%";

    private static final Pattern WHOLE = Pattern.compile("^[A-Za-z]:/");
    private static final String KEPT_IN_URI = "-._~!$&'()*+,;=@/";

    private final List<Diagnostic> findings;
    private final List<String> rules;
    private final ReportedPath paths;
    /** How often each fingerprint was given. */
    private final Map<String, Integer> given = new HashMap<>();

    private SarifLog(List<Diagnostic> findings, ReportedPath paths) {
        this.paths = paths;
        this.findings = findings;
        TreeSet<String> names = new TreeSet<>();
        findings.forEach(each -> names.add(each.rule()));
        this.rules = List.copyOf(names);
    }

    /**
     * The log, as JSON on one line.
     *
     * @param findings what was found
     * @param paths tells where files lie
     * @param version the program's version, or an empty text where it is not known
     * @param day the day that the findings go by
     */
    public static String of(List<Diagnostic> findings, ReportedPath paths, String version, LocalDate day) {
        SarifLog log = new SarifLog(findings, paths);
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
        result.put("partialFingerprints", Map.of("ruleAndLine/v1", fingerprint(finding)));
        result.put("locations", List.of(Map.of("physicalLocation", place(finding))));
        return result;
    }

    /** What tells a finding from others, also when lines above it come and go: its rule, its file and the words of its line. */
    private String fingerprint(Diagnostic finding) {
        Span where = finding.where();
        String line = where == null
                ? finding.message()
                : where.file().lines().line(where.position().line()).strip();
        String whole = String.join("\n", finding.rule(), paths.of(finding.path()), line);
        int times = given.merge(whole, 1, Integer::sum);
        return UUID.nameUUIDFromBytes((whole + '\n' + times).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private Map<String, Object> place(Diagnostic finding) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", artifact(paths.of(finding.path())));
        Span where = finding.where();
        if (where != null) {
            Position from = where.position();
            Position to = where.file().lines().position(where.end());
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("startLine", from.line());
            region.put("startColumn", from.column());
            region.put("endLine", to.line());
            region.put("endColumn", to.column());
            region.put("snippet", text(where.file().text().substring(where.start(), where.end())));
            place.put("region", region);
            Map<String, Object> around = new LinkedHashMap<>();
            around.put("startLine", from.line());
            around.put("snippet", text(where.file().lines().line(from.line())));
            place.put("contextRegion", around);
        }
        return place;
    }

    /** Where a file lies: a reference from the top of what was checked out (3.4.4), or an address of its own. */
    private static Map<String, Object> artifact(String path) {
        boolean whole = path.startsWith("/") || WHOLE.matcher(path).find();
        Map<String, Object> artifact = new LinkedHashMap<>();
        artifact.put("uri", whole ? "file://" + (path.startsWith("/") ? "" : "/") + uri(path) : uri(path));
        if (!whole) {
            artifact.put("uriBaseId", ROOT);
        }
        return artifact;
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
