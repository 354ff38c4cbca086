package org.strategypress.check.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.strategypress.source.Diagnostics;

/** So few people are counted in words that one of them could be known by it: fewer than five. */
final class SmallCountCheck implements WordCheck {
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}£.,:/-])(?:only |just )?(?:[1-4]|one|two|three|four)(?: of (?:our|the|these|those|\\d+))?"
                    + " (?:(?:disabled|looked after|unaccompanied|young|care|autistic|deaf|trans|black|asian|separated) )*"
                    + "(?:child|children|people|person|leavers?|boys?|girls?|siblings|babies|mothers|fathers|parents|refugees)"
                    + " (?:was|were|is|are|had|has|have|went|left|moved|live|lives|lived|said|told|did|took)(?!\\p{L})");

    @Override
    public void check(EntryWords words, Diagnostics out) {
        for (Passage passage : words.passages()) {
            for (String sentence : passage.sentences()) {
                Matcher counted = COUNTED.matcher(sentence);
                while (counted.find()) {
                    tell(counted.group(), passage.place(counted.group(), 0), out);
                }
            }
        }
    }

    private static void tell(String count, org.strategypress.source.Span where, Diagnostics out) {
        out.warning(
                "small-count",
                where,
                "“" + count + "” counts so few people that one could be known by it",
                "write “fewer than 5”, or count a larger group or a longer time");
    }
}
