package org.strategypress.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.block.Blocks;
import org.strategypress.office.block.MarkdownText;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeDocument;
import org.strategypress.office.block.Tally;
import org.strategypress.office.part.LeftOut;
import org.strategypress.output.Json;
import org.strategypress.source.Beside;

/**
 * Counts what became of each paragraph and cell of a document: its words stand in the content, or in the list of what was left
 * out. Whatever the writing of the content lost is found here and put into that list, so that nothing is gone without a word.
 */
public final class ImportLedger {
    private static final String LIST = "import-left-out.txt";
    private static final String LEDGER = "import-ledger.json";

    /** Paths of files of ours, which hold no signs that JSON would write in another way. */
    private static final Pattern FILES = Pattern.compile("\"files\":\\[([^\\]]*)\\]");

    private final int words;
    private final int inContent;
    private final List<LeftOut> leftOut;

    private ImportLedger(int words, int inContent, List<LeftOut> leftOut) {
        this.words = words;
        this.inContent = inContent;
        this.leftOut = leftOut;
    }

    /**
     * Looks for each paragraph in the files that were made.
     *
     * @param blocks the document, without what is exempt
     * @param document what was left out of it while it was read
     * @param files the texts of the files
     */
    static ImportLedger of(List<OfficeBlock> blocks, OfficeDocument document, List<String> files) {
        StringBuilder all = new StringBuilder(" ");
        files.forEach(each -> all.append(Tally.ofFile(each)).append(' '));
        String content = all.toString();
        int from = 0; // paragraphs stand in the content in the order of the document, so each is looked for behind the
        // last
        List<LeftOut> out = new ArrayList<>(document.leftOut());
        int found = 0;
        for (Paragraph each : Blocks.paragraphs(blocks)) {
            String paragraph = MarkdownText.clean(each.text());
            String level = Tally.level(paragraph);
            if (level.isEmpty()) {
                continue;
            }
            int behind = content.indexOf(' ' + level + ' ', from);
            int at = behind < 0 ? content.indexOf(' ' + level + ' ') : behind;
            if (at >= 0) {
                from = at;
                found += Tally.count(paragraph);
            } else {
                out.add(new LeftOut(
                        paragraph.replaceAll("\\s+", " ").strip(),
                        "the import did not place it well: look for it in the content, and put it in by hand"));
            }
        }
        int left = out.stream().mapToInt(each -> Tally.count(each.words())).sum();
        return new ImportLedger(found + left, found, out);
    }

    /**
     * The ledger of a file whose words were counted while it was read.
     *
     * @param inContent how many of its words stand in the content
     * @param leftOut what of it does not
     */
    public static ImportLedger of(int inContent, List<LeftOut> leftOut) {
        int left = leftOut.stream().mapToInt(each -> Tally.count(each.words())).sum();
        return new ImportLedger(inContent + left, inContent, List.copyOf(leftOut));
    }

    /** The same with what others counted. */
    ImportLedger with(List<ImportLedger> others) {
        List<LeftOut> all = new ArrayList<>(leftOut);
        others.forEach(each -> all.addAll(each.leftOut));
        return new ImportLedger(
                words + others.stream().mapToInt(each -> each.words).sum(),
                inContent + others.stream().mapToInt(each -> each.inContent).sum(),
                all);
    }

    /** How many words a text has, as ledgers count them. */
    public static int count(String text) {
        return Tally.count(text);
    }

    /** Where the list of what was left out lies, beside a content folder. */
    public static Path list(Path content) {
        return Beside.of(content, LIST);
    }

    /** The name of the file that says why. */
    public static String ledgerName() {
        return LEDGER;
    }

    /**
     * The list of what was left out and the file that says why, with what they hold of other files.
     *
     * @param content the content folder, beside which they lie
     * @param name the imported file's name
     * @throws IOException when the disk refuses
     */
    public Map<Path, String> files(Path content, String name) throws IOException {
        return files(content, name, Set.of());
    }

    /** The same with the files, by their paths below the content folder, that the document became. */
    Map<Path, String> files(Path content, String name, Set<String> brought) throws IOException {
        Path counted = Beside.of(content, LEDGER);
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(list(content), list(textOf(list(content)), name, leftOut)); // empty says that nothing is left out
        files.put(counted, json(textOf(counted), name, brought));
        return files;
    }

    /**
     * The files that an earlier import of a document wrote, by their paths below the content folder; null where it was one that
     * noted none.
     */
    static @Nullable Set<String> brought(Path content, String name) throws IOException {
        for (String line : textOf(Beside.of(content, LEDGER)).lines().toList()) {
            if (line.startsWith(source(name))) {
                Matcher files = FILES.matcher(line);
                return files.find() ? Set.of(files.group(1).replace("\"", "").split(",", -1)) : null;
            }
        }
        return Set.of();
    }

    private static String source(String name) {
        return "{\"source\":" + Json.of(name) + ',';
    }

    private static String textOf(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readString(file) : "";
    }

    /** How many words the document has, without its automatic numbers. */
    public int words() {
        return words;
    }

    /** How many of them stand in the content. */
    public int inContent() {
        return inContent;
    }

    /** What was left out, with why. */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** The list of what was left out, one a line; {@code there} is what the file holds of other documents. */
    static String list(String there, String name, List<LeftOut> leftOut) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        String at = "";
        for (String line : there.lines().toList()) {
            if (line.startsWith("# From ")) {
                at = line;
            } else if (!line.isBlank() && !at.isEmpty()) {
                parts.computeIfAbsent(at, each -> new ArrayList<>()).add(line);
            }
        }
        String own = "# From " + name;
        parts.remove(own);
        if (!leftOut.isEmpty()) {
            parts.put(
                    own,
                    leftOut.stream().map(each -> "- " + oneLine(each.words())).toList());
        }
        StringBuilder out = new StringBuilder();
        parts.forEach((part, lines) -> {
            out.append(out.isEmpty() ? "" : "\n").append(part).append('\n');
            lines.forEach(each -> out.append(each).append('\n'));
        });
        return out.toString();
    }

    /** The same as JSON with the sums and why; one document a line. */
    private String json(String there, String name, Set<String> brought) {
        List<Map<String, String>> entries = leftOut.stream()
                .map(each -> ordered("text", oneLine(each.words()), "why", each.why()))
                .toList();
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("source", name);
        own.put("words", words);
        own.put("inContent", inContent);
        own.put("leftOut", words - inContent);
        if (!brought.isEmpty()) {
            own.put("files", List.copyOf(brought));
        }
        own.put("entries", entries);
        List<String> lines = new ArrayList<>();
        for (String line : there.lines().toList()) {
            String plain = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
            if (plain.startsWith("{") && !plain.startsWith(source(name))) {
                lines.add(plain);
            }
        }
        lines.add(Json.of(own));
        return "[\n" + String.join(",\n", lines) + "\n]\n";
    }

    private static String oneLine(String words) {
        return MarkdownText.clean(words).replaceAll("\\s+", " ").strip();
    }

    private static Map<String, String> ordered(String first, String one, String second, String two) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put(first, one);
        map.put(second, two);
        return map;
    }
}
