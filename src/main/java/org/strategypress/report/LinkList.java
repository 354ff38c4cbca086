package org.strategypress.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlReader;

/**
 * Reads the list that a link checker made: CSV with a line of heads, or JSON, also one object a line. The JSON of lychee and the
 * CSV of LinkChecker fit as they are.
 */
public final class LinkList {
    private static final Set<String> ADDRESS = Set.of("address", "url", "link", "urlname");
    private static final Set<String> STATUS = Set.of("status", "result", "code");
    private static final Set<String> DAY = Set.of("day", "date", "checked", "checktime");
    private static final Pattern CODE = Pattern.compile("\\b([1-5]\\d\\d)\\b");
    private static final Pattern GOOD = Pattern.compile("(?i)^(?:ok|alive|valid|works|true|redirect(?:ed)?)\\b.*");
    private static final Pattern UNTRIED =
            Pattern.compile("(?i)^(?:excluded|unsupported|ignored|skipped|unknown status).*|^\\s*$");
    /** What servers answer to programs that they do not want, while people get the page (RFC 9110, 15.5; 999 is LinkedIn's). */
    private static final Set<Integer> REFUSED = Set.of(401, 403, 405, 406, 407, 408, 425, 429, 503);

    private final LocalDate day;
    private final LinkTries tries = new LinkTries();

    private LinkList(LocalDate day) {
        this.day = day;
    }

    /**
     * Reads a list.
     *
     * @param text the list
     * @param day the day of the tries that give none
     */
    public static LinkTries read(String text, LocalDate day) {
        LinkList list = new LinkList(day);
        String start = text.strip();
        if (start.startsWith("{") || start.startsWith("[")) {
            if (!list.json(text)) {
                text.lines().filter(line -> !line.isBlank()).forEach(list::json);
            }
        } else {
            list.table(text);
        }
        return list.tries;
    }

    private boolean json(String text) {
        YamlNode node = YamlReader.read(new SourceFile("links", text), 0, text.length(), new Diagnostics());
        if (node != null) {
            look(node);
        }
        return node != null;
    }

    private void look(YamlNode node) {
        if (node instanceof YamlNode.Sequence list) {
            list.items().forEach(this::look);
        } else if (node instanceof YamlNode.Mapping mapping) {
            String address = value(mapping, ADDRESS);
            String status = value(mapping, STATUS);
            if (address != null && status != null) {
                add(address, status, value(mapping, DAY));
            } else {
                mapping.pairs().forEach(pair -> look(pair.value()));
            }
        }
    }

    /** The words of the first key that has one of these names; of a group of its own its words and its number. */
    private static @Nullable String value(YamlNode.Mapping mapping, Set<String> names) {
        for (YamlNode.Pair pair : mapping.pairs()) {
            if (names.contains(pair.key().text().toLowerCase(Locale.ROOT))) {
                if (pair.value() instanceof YamlNode.Scalar scalar) {
                    return scalar.text();
                }
                if (pair.value() instanceof YamlNode.Mapping inner) {
                    String text = value(inner, Set.of("text", "details"));
                    String code = value(inner, Set.of("code"));
                    String words = text == null ? "" : text;
                    return code == null || words.contains(code) ? words : (code + ' ' + words).strip();
                }
            }
        }
        return null;
    }

    private void table(String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        String first = lines.get(0);
        char between = first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
        List<String> heads = cells(first.toLowerCase(Locale.ROOT), between);
        int address = column(heads, heads.contains("urlname") && heads.contains("url") ? Set.of("url") : ADDRESS);
        int status = column(heads, STATUS);
        int when = column(heads, DAY);
        if (address < 0 || status < 0) {
            return;
        }
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line, between);
            if (cells.size() > Math.max(address, status)) {
                add(cells.get(address), cells.get(status), when < 0 || when >= cells.size() ? null : cells.get(when));
            }
        }
    }

    private static int column(List<String> heads, Set<String> names) {
        for (int at = 0; at < heads.size(); at++) {
            if (names.contains(heads.get(at).strip())) {
                return at;
            }
        }
        return -1;
    }

    /** The cells of a line (RFC 4180); a cell of several lines, which no address has, ends with its line. */
    private static List<String> cells(String line, char between) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append(c);
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == between && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private void add(String address, String status, @Nullable String when) {
        if (address.matches("(?i)https?://\\S+") && !UNTRIED.matcher(status).matches()) {
            String said = status.replaceAll("\\s+", " ").strip();
            tries.add(address, new LinkTries.Try(day(when), said, result(said)));
        }
    }

    private LocalDate day(@Nullable String when) {
        try {
            return when == null || when.length() < 10
                    ? day
                    : LocalDate.parse(when.strip().substring(0, 10));
        } catch (DateTimeException noDay) {
            return day;
        }
    }

    private static LinkTries.Result result(String said) {
        Matcher code = CODE.matcher(said);
        if (code.find()) {
            int number = Integer.parseInt(code.group(1));
            if (REFUSED.contains(number)) {
                return LinkTries.Result.UNSURE;
            }
            return number < 400 ? LinkTries.Result.WORKS : LinkTries.Result.BROKEN;
        }
        if (said.startsWith("999") || said.toLowerCase(Locale.ROOT).contains("timeout")) {
            return LinkTries.Result.UNSURE;
        }
        return GOOD.matcher(said).matches() ? LinkTries.Result.WORKS : LinkTries.Result.BROKEN;
    }
}
