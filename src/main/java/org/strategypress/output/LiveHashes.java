package org.strategypress.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The SHA-256 of what is live, by path: of a folder's files, or from a list that was made on the server. */
public final class LiveHashes {
    /** How the file of a proof begins: which PDF it is about, and its hash. */
    private static final Pattern PROOF =
            Pattern.compile("\\{\"file\":\"(?:[^\"]*/)?([^\"/]+)\",\"sha256\":\"([0-9a-f]{64})\"");

    /** A line of {@code sha256sum}, or of {@code shasum --tag} and the BSDs. */
    private static final Pattern LINE =
            Pattern.compile("([0-9A-Fa-f]{64}) [ *](.+)|SHA256 \\((.+)\\) = ([0-9A-Fa-f]{64})");

    private static final String HOME = "index.html";

    private LiveHashes() {}

    /** Gives the SHA-256 of a file. */
    @FunctionalInterface
    public interface Hasher {
        /**
         * Its 64 hexadecimal digits.
         *
         * @throws IOException when the disk refuses
         */
        String hash(Path file) throws IOException;
    }

    /** Of all files below a folder but the publisher's own; links are not followed and count as no file. */
    public static Map<String, String> ofFolder(Path folder) throws IOException {
        return ofFolder(folder, LiveHashes::ofFile);
    }

    /** The same, where another knows some of them already. */
    public static Map<String, String> ofFolder(Path folder, Hasher hasher) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>)
                    files.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))::iterator) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(OutputFolder.OWN)) {
                    hashes.put(path, hasher.hash(file));
                }
            }
        }
        return hashes;
    }

    /** Of an archive that {@code publish} made; a file in it that is not as its own list says has no hash. */
    public static Map<String, String> ofArchive(FinishedSite site) {
        Map<String, String> hashes = new TreeMap<>();
        site.files().forEach(file -> hashes.put(file.path(), Manifest.hash(file.bytes())));
        site.spoilt().forEach(path -> hashes.put(path, ""));
        return hashes;
    }

    /** Of one file. */
    public static String ofFile(Path file) throws IOException {
        return Manifest.hash(Files.readAllBytes(file));
    }

    /**
     * What the file of a proof says that a PDF's SHA-256 is, {@code proof/whole.json} of the website for {@code whole.pdf}: the file that
     * lies beside the PDF, or where a website has it. Empty where none of these is there and is about a PDF of that name.
     */
    public static Optional<String> ofProof(Path pdf) throws IOException {
        Path file = pdf.toAbsolutePath().normalize();
        String name = String.valueOf(file.getFileName());
        String proof = name.replaceFirst("(?i)\\.pdf$", "") + ".json";
        Path above = file.resolveSibling("..").normalize();
        for (Path each :
                List.of(file.resolveSibling(proof), above.resolve("proof").resolve(proof))) {
            Matcher said = PROOF.matcher(Files.isRegularFile(each) ? Files.readString(each) : "");
            if (said.lookingAt() && said.group(1).equals(name)) {
                return Optional.of(said.group(2));
            }
        }
        return Optional.empty();
    }

    /**
     * From a list, each line {@code HASH  PATH}; what stands before all paths, such as {@code ./} or the server's folder, is left
     * out. Empty when the file is no such list.
     */
    public static Optional<Map<String, String>> ofList(Path file) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        for (String line : text.lines().toList()) {
            Matcher read = LINE.matcher(line);
            if (line.isBlank()) {
                continue;
            }
            if (!read.matches()) {
                return Optional.empty();
            }
            boolean tagged = read.group(1) == null;
            String hash = read.group(tagged ? 4 : 1).toLowerCase(Locale.ROOT);
            hashes.put(read.group(tagged ? 3 : 2).replace('\\', '/'), hash);
        }
        String before = hashes.keySet().stream()
                .filter(path -> path.equals(HOME) || path.endsWith("/" + HOME))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .map(path -> path.substring(0, path.length() - HOME.length()))
                .orElse("");
        Map<String, String> below = new TreeMap<>();
        hashes.forEach((path, hash) -> {
            String name = path.startsWith(before) ? path.substring(before.length()) : path;
            if (!name.startsWith(OutputFolder.OWN)) {
                below.put(name, hash);
            }
        });
        return hashes.isEmpty() ? Optional.empty() : Optional.of(below);
    }
}
