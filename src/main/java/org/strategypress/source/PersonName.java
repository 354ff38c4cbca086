package org.strategypress.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What seems to be a person's name: by a form of address, by an e-mail address of two names, or where a role should stand. */
public final class PersonName {
    private static final String TITLE = "(?:Mr|Mrs|Ms|Miss|Mx|Dr)\\.?";
    private static final Pattern ADDRESSED =
            Pattern.compile("(?<!\\p{L})" + TITLE + " (?:\\p{Lu}\\p{L}+|\\p{Lu}\\.)(?:[ -]\\p{Lu}[\\p{L}’'-]+){0,2}");
    private static final Pattern MAILBOX =
            Pattern.compile("(?<![\\w.-])([a-z]+)\\.([a-z]+)@[\\w.-]+\\w", Pattern.CASE_INSENSITIVE);

    /** A given name or a letter of it, and a family name with its small words: {@code Ludwig van Beethoven}. */
    private static final Pattern TWO_NAMES = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}’'-]*\\.? ){1,3}(?:(?:van|von|de|da|di|al|el|bin|ibn|der|den|la|le|du) ){0,2}\\p{Lu}[\\p{L}’'-]+");

    /** {@code Smith, Jane}. */
    private static final Pattern TURNED = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}’'-]*, \\p{Lu}[\\p{L}’'-]*\\.?");

    /** What parts a name from the role behind it: {@code J. Smith, Head of Care}. */
    private static final Pattern BEFORE = Pattern.compile("[,(–—]");

    private static final Pattern WORD = Pattern.compile("[\\p{L}’'-]+");
    private static final Pattern ABSTRACT = Pattern.compile(".*(?:tion|tions|ment|ship|ities|ices|ance|ence)");
    private static final Set<String> ROLES = WordFile.text("/words/roles.txt")
            .lines()
            .filter(line -> !line.startsWith("//"))
            .flatMap(Pattern.compile(" ")::splitAsStream)
            .collect(Collectors.toUnmodifiableSet());

    private PersonName() {}

    /** The persons in a text whom a form of address names, as they stand there. */
    public static List<String> addressed(String text) {
        List<String> found = new ArrayList<>();
        Matcher person = ADDRESSED.matcher(text);
        while (person.find()) {
            found.add(person.group());
        }
        return found;
    }

    /** The first e-mail address in a text that is made of a person's two names. */
    public static Optional<String> mailbox(String text) {
        Matcher mailbox = MAILBOX.matcher(text);
        while (mailbox.find()) {
            if (!isRole(mailbox.group(1)) && !isRole(mailbox.group(2))) {
                return Optional.of(mailbox.group());
            }
        }
        return Optional.empty();
    }

    /**
     * What seems to be a person's name in words that should say a role: {@code Jane Smith}, {@code J. Smith, Head of Care}. A
     * guess by the shape of the words: no role that has one word of a role or a team in it is taken for a name.
     */
    public static Optional<String> inPlaceOfRole(String text) {
        String words = text.strip().replaceAll("\\s+", " ");
        List<String> addressed = addressed(words);
        if (!addressed.isEmpty()) {
            return Optional.of(addressed.get(0));
        }
        Optional<String> mailbox = mailbox(words);
        if (mailbox.isPresent()) {
            return mailbox;
        }
        if (TURNED.matcher(words).matches() && hasNoRole(words)) {
            return Optional.of(words);
        }
        return BEFORE.splitAsStream(words)
                .map(String::strip)
                .filter(part -> TWO_NAMES.matcher(part).matches() && hasNoRole(part))
                .findFirst();
    }

    /** Whether words hold one of a role or a team, or an abbreviation, so that they are more than a person's name. */
    public static boolean namesRole(String text) {
        return !hasNoRole(text);
    }

    private static boolean hasNoRole(String part) {
        return WORD.matcher(part).results().noneMatch(word -> isRole(word.group()) || isAbbreviation(word.group()));
    }

    private static boolean isRole(String word) {
        String small = word.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("'s?$", "");
        return ROLES.contains(small) || ABSTRACT.matcher(small).matches();
    }

    /** {@code DCS}, {@code SEND}: nobody's name is all capitals, but for a letter of it. */
    private static boolean isAbbreviation(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
