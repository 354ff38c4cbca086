package org.strategypress.model.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a language by its tag: its own name, its script and direction, the face that prints it, its plurals and its
 * marks. This is the one table of that; file names, messages, fonts, plurals and audits ask it.
 */
public final class Language {
    /** Latin letters that the usual face lacks. */
    private static final Set<String> MANY_MARKS = Set.of("vi", "yo", "ig");

    private static final String WIDE = "Source Sans 3";

    private final String tag;
    private final LanguageTag parts;

    private Language(String tag, LanguageTag parts) {
        this.tag = tag;
        this.parts = parts;
    }

    /** A language by its tag; one of which nothing is known has what English has. */
    public static Language of(String tag) {
        LanguageTag parts = LanguageTag.of(tag);
        return new Language(tag, parts == null ? new LanguageTag(tag, null, null) : parts);
    }

    /** Whether a tag is well-formed (BCP 47) and begins with a language of ISO 639. */
    public static boolean isTag(String tag) {
        LanguageTag parts = LanguageTag.of(tag);
        return parts != null
                && LanguageTable.isLanguage(parts.language())
                && (parts.script() == null || LanguageTable.script(parts.script()) != null);
    }

    /** The tag that is most likely meant by words that are none, {@code cz} or {@code Arabic}; null where that is not known. */
    public static @Nullable String meant(String words) {
        String tag = words.replace('_', '-');
        return isTag(tag) && !tag.equals(words) ? tag : LanguageTable.meant(words.toLowerCase(Locale.ROOT));
    }

    /**
     * The tag of a language that is called by its name, {@code Arabic}, or written with capitals or a low line, {@code EN_gb};
     * null for all else: two other letters may be a slip for more than one tag.
     */
    public static @Nullable String named(String words) {
        String text = words.strip();
        if (isTag(text.replace('_', '-'))) {
            String[] parts = text.replace('_', '-').split("-", -1);
            parts[0] = parts[0].toLowerCase(Locale.ROOT);
            for (int i = 1; i < parts.length; i++) {
                parts[i] = parts[i].length() == 2 ? parts[i].toUpperCase(Locale.ROOT) : parts[i];
            }
            return String.join("-", parts);
        }
        return text.length() > 3 ? meant(text) : null;
    }

    /** The tag as given. */
    public String tag() {
        return tag;
    }

    /** The language without region, script and the like: {@code en}. */
    public String base() {
        return parts.language();
    }

    /** The script that it is written in, which its region may decide: {@code pa-PK} is written as Urdu is. */
    LanguageTable.Script script() {
        LanguageTable.Script named = parts.script() == null ? null : LanguageTable.script(parts.script());
        return named == null ? LanguageTable.usualScript(parts.language(), parts.region()) : named;
    }

    /** Whether it is written from right to left. */
    public boolean isRightToLeft() {
        return script().rightToLeft();
    }

    /** {@code rtl} or {@code ltr}, as HTML has it. */
    public String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }

    /** The family that prints it, or null when none does. */
    public @Nullable String face() {
        LanguageTable.Script script = script();
        return script.code().equals("Latn") && MANY_MARKS.contains(base()) ? WIDE : script.face();
    }

    /** Its name in itself; its tag where that is not known. */
    public String ownName() {
        String name = LanguageTable.word(this, LanguageTable.NAME);
        return name.isEmpty() ? tag : name;
    }

    /** Its name in English, {@code Arabic}; its own name where that is not known. */
    public String englishName() {
        String name = LanguageTable.english(this);
        return name.isEmpty() ? ownName() : name;
    }

    /** What stands between the items of a list. */
    public String comma() {
        return LanguageTable.word(this, LanguageTable.COMMA);
    }

    /** The marks round a quotation: outside before and behind, then those of a quotation in it. */
    List<String> quotationMarks() {
        return List.of(LanguageTable.word(this, LanguageTable.MARKS).split(" ", -1));
    }

    /**
     * What a title counts as in a list from A to Z: without an article at its beginning, which says nothing of what follows.
     *
     * @param title a title in this language
     */
    public String withoutArticle(String title) {
        String plain = title.replace('\u2019', '\'');
        for (String article : LanguageTable.articles(this)) {
            boolean joined = article.endsWith("+");
            String start = joined ? article.substring(0, article.length() - 1) : article + " ";
            if (plain.length() > start.length() && plain.regionMatches(true, 0, start, 0, start.length())) {
                return title.substring(start.length()).strip();
            }
        }
        return title;
    }

    /** The forms that words take with numbers. */
    public PluralRules plurals() {
        return LanguageTable.plurals(this);
    }

    /**
     * The tags that may speak for it, its own first: {@code pt-BR}, then {@code pt}. A language in another script is none of
     * them: {@code az} is not for those who read {@code az-Arab}.
     */
    public List<String> bases() {
        List<String> all = new ArrayList<>(shorter());
        all.removeIf(other -> !of(other).script().equals(script()));
        return all;
    }

    /** The tag and all that it begins with, the longest first. */
    List<String> shorter() {
        List<String> all = new ArrayList<>(List.of(tag));
        for (int dash = tag.lastIndexOf('-'); dash > 0; dash = tag.lastIndexOf('-', dash - 1)) {
            String shorter = tag.substring(0, dash);
            if (LanguageTag.of(shorter) != null) {
                all.add(shorter);
            }
        }
        return all;
    }
}
