package org.strategypress.html.theme;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.strategypress.frame.Frame;
import org.strategypress.frame.FrameMessages;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Site;
import org.strategypress.model.language.Language;
import org.strategypress.model.text.Vocabulary;

/**
 * The words of a theme in one language, with the council's own terms put in.
 *
 * <p>A message may hold {@code {0}}, {@code {1}} for what the template gives, and a term such as
 * {@code {child-in-care.many}}, which is the council's word or else the message {@code term.child-in-care.many}.
 */
public final class Messages {
    /** The fewest figures of a number that has commas. */
    private static final int LONG_COUNT = 5;
    /** The default theme's words of each language, which are the same for every publication and every save. */
    private static final Map<String, Map<String, String>> USUAL = new ConcurrentHashMap<>();

    private final Map<String, String> words;
    private final Plurals plurals;

    /** The keys of what is said in English, since the main language has no words for it. */
    private final Set<String> english;

    private final @Nullable Messages otherwise;

    /** What the council says in its own words, or not at all where they are empty. */
    private final Map<String, String> sentences;

    private Messages(Words said, String language, @Nullable Messages otherwise, Map<String, String> sentences) {
        this.words = said.words();
        this.english = said.english();
        this.plurals = Plurals.of(language);
        this.otherwise = otherwise;
        this.sentences = sentences;
    }

    /**
     * Reads the messages of a language, or of its shorter tags; a message that the language lacks is there in English.
     *
     * @param frame the frame that words some of them; null where there is none
     * @throws IOException when the theme's files cannot be read
     */
    public static Messages read(Theme theme, String language, Site site, @Nullable Frame frame) throws IOException {
        Map<String, String> words = new HashMap<>();
        put(words, theme, "en", frame);
        Set<String> english = new HashSet<>(words.keySet());
        if (!language.equals("en")) {
            english.removeAll(putAll(words, theme, language, frame));
        }
        if (frame != null) {
            Map<String, String> own = frame.words();
            words.putAll(own);
            english.removeAll(own.keySet());
        }
        site.vocabulary().terms().forEach((key, wording) -> {
            if (wording.one() != null) {
                words.put("term." + key + ".one", wording.one());
            }
            if (wording.many() != null) {
                words.put("term." + key + ".many", wording.many());
            }
        });
        for (ContentKind kind : ContentKind.values()) {
            Vocabulary.Wording wording = site.vocabulary().terms().get(kind.folder());
            if (wording != null) {
                rename(words, kind, wording);
            }
        }
        words.putAll(site.vocabulary().sentences());
        english.removeAll(site.vocabulary().sentences().keySet());
        return filled(
                new Words(words, english), language, null, site.vocabulary().sentences());
    }

    /** The names of all messages that pages ask for, sorted. */
    static Set<String> keys() {
        Map<String, String> words = new TreeMap<>();
        try {
            put(words, Theme.builtIn(), "en", null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        FrameMessages.keys().forEach(key -> words.putIfAbsent(key, ""));
        return words.keySet();
    }

    /** What this council calls a kind stands above its lists, in the menu and over each entry. */
    private static void rename(Map<String, String> words, ContentKind kind, Vocabulary.Wording wording) {
        if (wording.one() != null) {
            words.replace("kind." + kind.word(), heading(wording.one()));
        }
        String all = wording.many() == null && kind.isSingleton() ? wording.one() : wording.many();
        if (all != null) {
            for (String place : List.of("page.", "edition.")) {
                words.replace(place + kind.folder(), heading(all));
            }
        }
    }

    /** A heading begins with a capital, also where the term that it is made of does not. */
    private static String heading(String term) {
        int first = term.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + term.substring(Character.charCount(first));
    }

    /**
     * Reads the messages of a language that a site is translated into. A message that it lacks is the main language's, marked
     * as that; the council's terms are in the main language, so the theme's own stand for them. A sentence that the council has
     * turned off is off here too, and one that it words itself stands in those words, not in the theme's.
     *
     * @throws IOException when the theme's files cannot be read
     */
    public static Messages translated(Theme theme, String language, Messages main, @Nullable Frame frame)
            throws IOException {
        Map<String, String> words = new HashMap<>();
        putAll(words, theme, language, frame);
        main.sentences.forEach((key, own) -> {
            if (own.isEmpty()) {
                words.put(key, "");
            } else {
                words.remove(key);
            }
        });
        return filled(new Words(words, Set.of()), language, main, main.sentences);
    }

    private static Messages filled(
            Words said, String language, @Nullable Messages otherwise, Map<String, String> sentences) {
        Messages raw = new Messages(said, language, otherwise, sentences);
        said.words().replaceAll((key, text) -> raw.withTerms(text));
        return raw;
    }

    /** Puts the words of a language in, over those of its shorter tags: of {@code pt-BR} over {@code pt}; the keys of all. */
    private static Set<String> putAll(Map<String, String> words, Theme theme, String language, @Nullable Frame frame)
            throws IOException {
        Map<String, String> own = new HashMap<>();
        List<String> tags = Language.of(language).bases();
        for (int i = tags.size() - 1; i >= 0; i--) {
            put(own, theme, tags.get(i), frame);
        }
        words.putAll(own);
        return own.keySet();
    }

    /**
     * Puts the default theme's words in, over them the frame's, and over them the theme's own: what these lack is still said. What
     * a theme says as the default theme does is a copy of it and not its own.
     */
    private static void put(Map<String, String> words, Theme theme, String language, @Nullable Frame frame)
            throws IOException {
        String path = "messages/" + language + ".properties";
        Map<String, String> usual = usual(path);
        Map<String, String> own = new HashMap<>();
        try {
            put(own, path, theme.ownText(path).orElse(""));
        } catch (TemplateFault fault) {
            throw fault.in(theme);
        }
        own.entrySet().removeAll(usual.entrySet());
        words.putAll(usual);
        if (frame != null) {
            words.putAll(frame.messages(language));
        }
        words.putAll(own);
    }

    private static Map<String, String> usual(String path) throws IOException {
        Map<String, String> known = USUAL.get(path);
        if (known != null) {
            return known;
        }
        Map<String, String> read = new HashMap<>();
        Optional<String> text = Theme.builtInText(path);
        put(read, path, text.orElse(""));
        Map<String, String> usual = Map.copyOf(read);
        if (text.isPresent()) { // of languages that the program has: no more than these are kept
            USUAL.put(path, usual);
        }
        return usual;
    }

    private static void put(Map<String, String> words, String path, String text) throws IOException {
        Properties file = new Properties();
        try {
            file.load(new StringReader(text));
        } catch (IllegalArgumentException malformed) {
            int at = Math.max(0, unreadable(text));
            int line = 1
                    + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
            String message = "“\\u” begins a letter by its four-digit number here, and there is none";
            throw new TemplateFault(path, line, at - text.lastIndexOf('\n', Math.max(0, at - 1)), message, malformed);
        }
        file.stringPropertyNames().forEach(key -> words.put(key, file.getProperty(key)));
    }

    /** Where a number of a letter is none. */
    private static int unreadable(String text) {
        for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 2)) {
            boolean number = text.startsWith("u", at + 1);
            for (int i = 0; number && i < 4; i++) {
                if (at + 2 + i >= text.length() || Character.digit(text.charAt(at + 2 + i), 16) < 0) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** Whether there is a message of that key. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** Whether a speaker of the language has read the messages over. */
    public boolean isReviewed() {
        return words.getOrDefault("messages.reviewed", "no").equals("yes");
    }

    /**
     * A message. A {@code BigDecimal} is a count: from five figures on it has commas, which no year would.
     *
     * @throws IllegalArgumentException when the theme has none of that key: a mistake in a template
     */
    public String get(String key, Object... arguments) {
        String text = words.get(key);
        if (text == null && otherwise != null) {
            return Marks.foreign(otherwise.get(key, arguments));
        }
        if (text == null) {
            throw new IllegalArgumentException("the theme has no message “" + key + "”");
        }
        text = (english.contains(key) ? Plurals.ENGLISH : plurals).choose(text, arguments);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", shown(arguments[i]));
        }
        return text;
    }

    private static String shown(Object argument) {
        if (!(argument instanceof BigDecimal count)) {
            return String.valueOf(argument);
        }
        String figures = count.toPlainString();
        boolean many = count.scale() <= 0 && count.precision() - count.scale() >= LONG_COUNT;
        return many ? figures.replaceAll("\\B(?=(?:[0-9]{3})+$)", ",") : figures;
    }

    private String withTerms(String text) {
        int open = text.indexOf('{');
        if (open < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (open >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String term = words.get("term." + text.substring(open + 1, close));
            out.append(text, from, open)
                    .append(term == null ? text.substring(open, close + 1) : capital(text, open, term));
            from = close + 1;
            open = text.indexOf('{', from);
        }
        return out.append(text, from, text.length()).toString();
    }

    /** A term that begins a message begins with a capital letter. */
    private static String capital(String text, int at, String term) {
        boolean begins = at == 0 || at > 1 && text.startsWith(". ", at - 2);
        return begins ? term.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + term.substring(1) : term;
    }

    /**
     * Words by their keys.
     *
     * @param english the keys of those that are in English though the language is another
     */
    private record Words(Map<String, String> words, Set<String> english) {}
}
