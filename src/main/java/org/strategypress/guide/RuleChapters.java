package org.strategypress.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.strategypress.source.RuleAbout;
import org.strategypress.source.RuleBook;

/** The chapters of rules, in the order of their names: what the command {@code explain} says of each, on a page. */
final class RuleChapters {
    /** More rules than this make a page that nobody reads to its end. */
    private static final int MOST = 25;

    private static final int FIRST_ORDER = 200;

    /** What Markdown would read as a mark. */
    private static final Pattern MARK = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&]");

    private RuleChapters() {}

    /** The chapters by their paths. */
    static Map<String, String> all() {
        List<RuleAbout> rules = new ArrayList<>(RuleBook.whole().all());
        Map<String, String> chapters = new TreeMap<>();
        for (int from = 0, number = 1; from < rules.size(); from += MOST, number++) {
            List<RuleAbout> some = rules.subList(from, Math.min(rules.size(), from + MOST));
            chapters.put("pages/rules-" + number + ".md", chapter(some, number));
        }
        return chapters;
    }

    private static String chapter(List<RuleAbout> rules, int number) {
        StringBuilder out =
                new StringBuilder("---\ntitle: \"Rules: " + rules.get(0).name() + " to "
                        + rules.get(rules.size() - 1).name() + "\"\norder: " + (FIRST_ORDER + number) + "\n---\n");
        for (RuleAbout each : rules) {
            out.append("\n## ")
                    .append(each.name())
                    .append(" {#")
                    .append(each.name())
                    .append("}\n\n");
            out.append(weight(each)).append("\n\n");
            out.append("**Why.** ").append(plain(each.why())).append("\n\n");
            out.append("**What to do.** ").append(plain(each.cure())).append("\n\n");
            out.append("For example:\n\n```\n").append(each.example()).append("\n```\n");
        }
        return out.toString();
    }

    private static String weight(RuleAbout rule) {
        return switch (rule.usual()) {
            case ERROR -> "An error: it stops a build.";
            case STRICT -> "An error: it stops a build, unless you say `checks: {" + rule.name() + ": warning}`.";
            case BOTH -> "An error where a page would be wrong, and a warning where it would only be poorer.";
            case WARNING -> "A warning.";
            case OFF -> "Off, unless you turn it on: `checks: {" + rule.name() + ": warning}`.";
        };
    }

    /** Words without a mark of Markdown in them. */
    private static String plain(String words) {
        return MARK.matcher(words).replaceAll("\\\\$0");
    }
}
