package org.strategypress.check.plain;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.strategypress.source.Diagnostics;

/** Words stand in small letters: two in capitals side by side, or one that shouts. Initials such as NHS are names. */
final class CapitalsCheck implements WordCheck {
    private static final Pattern RUN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\p{Lu}{2,}(?:[’'-]\\p{Lu}+)*(?: +(?:\\p{Lu}{2,}(?:[’'-]\\p{Lu}+)*|[AI])(?![\\p{L}\\p{N}]))*(?![\\p{L}\\p{N}])");
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final Set<String> SHOUTED = Set.of(
            "NOT",
            "MUST",
            "ALL",
            "ONLY",
            "NEVER",
            "ALWAYS",
            "AND",
            "OR",
            "YOU",
            "YOUR",
            "WILL",
            "BEFORE",
            "AFTER",
            "PLEASE",
            "IMPORTANT",
            "FREE",
            "NOW",
            "DO",
            "CANNOT",
            "THE",
            "NO",
            "YES");

    @Override
    public void check(EntryWords words, Diagnostics out) {
        for (Passage passage : words.passages()) {
            if (!mayShout(passage.prose().html())) {
                continue;
            }
            for (String sentence : passage.sentences()) {
                Matcher run = RUN.matcher(sentence);
                while (run.find()) {
                    if (shouts(run.group())) {
                        String message = "“" + run.group() + "” stands in capitals, which are slow to read";
                        String cure = "write it in small letters; for weight, write **bold**";
                        out.warning("all-capitals", passage.place(run.group(), 0), message, cure);
                    }
                }
            }
        }
    }

    /** Whether two capitals may stand side by side in what HTML says: a quick look, since in most texts none do. */
    private static boolean mayShout(String html) {
        boolean before = false;
        for (int at = 0; at < html.length(); at++) {
            char c = html.charAt(at);
            if (c == '<') {
                at = html.indexOf('>', at);
                if (at < 0) {
                    return true;
                }
            } else if (c != SOFT_HYPHEN) {
                boolean capital = Character.getType(c) == Character.UPPERCASE_LETTER || Character.isSurrogate(c);
                if (capital && before) {
                    return true;
                }
                before = capital;
            }
        }
        return false;
    }

    /** Whether there is a word in capitals that is no initials: one that is known, or a second one of five letters or more. */
    private static boolean shouts(String run) {
        String[] parts = run.split(" +", -1);
        int known = 0;
        int longer = 0;
        for (String part : parts) {
            known += SHOUTED.contains(part) ? 1 : 0;
            longer += part.length() > 4 ? 1 : 0;
        }
        return known > 0 && (parts.length > 1 || !Set.of("OR", "NO", "DO").contains(run))
                || longer > 0 && parts.length > 1;
    }
}
