package org.strategypress.output;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of files that a build owns, as it lies in the output folder: JSON with one file a line, sorted by path.
 *
 * <pre>{@code
 * {
 * "format": 1,
 * "tool": "strategypress 0.1.0",
 * "files": [
 * {"path":"index.html","role":"page","bytes":8210,"sha256":"9f86d081884c7d65…"}
 * ]
 * }
 * }</pre>
 *
 * <p>The same form serves the journal, which a build writes before its first change: everything that it owns, will write
 * or will remove. There a path may stand with several hashes. Only this exact form is read back: a manifest decides what
 * may be removed, so one that was edited is refused.
 *
 * @param tool the name and version of the tool that wrote it
 * @param files the files, sorted and without doubles
 */
record Manifest(String tool, List<Entry> files) {
    static final String NAME = ".strategypress-manifest.json";
    static final String JOURNAL = ".strategypress-journal.json";

    private static final Pattern HEAD =
            Pattern.compile("\\{\n\"format\": (\\d{1,9}),\n\"tool\": \"([A-Za-z0-9 .+_-]*)\",\n\"files\": \\[\n");
    private static final Pattern LINE = Pattern.compile("\\{\"path\":\"([^\"\\\\]+)\",\"role\":\"([a-z]+)\","
            + "\"bytes\":(\\d{1,15}),\"sha256\":\"([0-9a-f]{64})\"}(,?)\n");
    private static final String TAIL = "]\n}\n";
    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::path).thenComparing(Entry::sha256).thenComparing(Entry::role);

    /**
     * One file.
     *
     * @param path its path below the output folder
     * @param role what it is to a reader
     * @param bytes its size
     * @param sha256 the SHA-256 of its content, 64 lower-case hexadecimal digits
     */
    record Entry(String path, OutputFile.Role role, long bytes, String sha256) {
        static Entry of(OutputFile file) {
            return new Entry(file.path(), file.role(), file.bytes().length, hash(file.bytes()));
        }
    }

    static Manifest of(String tool, Collection<Entry> files) {
        return new Manifest(tool, files.stream().sorted(ORDER).distinct().toList());
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    String json() {
        StringBuilder json = new StringBuilder(64 + files.size() * 160);
        json.append("{\n\"format\": 1,\n\"tool\": \"").append(tool).append("\",\n\"files\": [\n");
        for (int i = 0; i < files.size(); i++) {
            Entry file = files.get(i);
            json.append("{\"path\":\"").append(file.path());
            json.append("\",\"role\":\"").append(file.role().name().toLowerCase(Locale.ROOT));
            json.append("\",\"bytes\":").append(file.bytes());
            json.append(",\"sha256\":\"").append(file.sha256());
            json.append(i + 1 < files.size() ? "\"},\n" : "\"}\n");
        }
        return json.append(TAIL).toString();
    }

    /** Reads what {@link #json} wrote; {@code shown} names the file in messages. */
    static Manifest parse(String json, String shown) throws PublishException {
        Matcher head = HEAD.matcher(json);
        if (!head.lookingAt()) {
            throw damaged(shown);
        }
        if (!head.group(1).equals("1")) {
            throw new PublishException(
                    shown + " was written by a newer version of this tool",
                    "use that version, or publish into an empty folder");
        }
        List<Entry> files = new ArrayList<>();
        Matcher line = LINE.matcher(json);
        int at = head.end();
        boolean more = true;
        while (line.find(at) && line.start() == at) {
            files.add(entry(line, shown));
            more = !line.group(5).isEmpty();
            at = line.end();
        }
        boolean ended = json.startsWith(TAIL, at) && at + TAIL.length() == json.length();
        if (!ended || more && !files.isEmpty()) {
            throw damaged(shown);
        }
        return new Manifest(head.group(2), List.copyOf(files));
    }

    private static Entry entry(Matcher line, String shown) throws PublishException {
        for (OutputFile.Role role : OutputFile.Role.values()) {
            boolean named = role.name().toLowerCase(Locale.ROOT).equals(line.group(2));
            if (named && OutputFile.isSafe(line.group(1))) {
                return new Entry(line.group(1), role, Long.parseLong(line.group(3)), line.group(4));
            }
        }
        throw damaged(shown);
    }

    private static PublishException damaged(String shown) {
        return new PublishException(
                shown + " is damaged, so it is not known which files here are ours",
                "bring the file back from a backup, or publish into an empty folder");
    }
}
