package org.strategypress.page.proof;

import java.time.LocalDate;
import java.util.List;

/**
 * What was looked at in a PDF, and what came of it. It never says that the file is right: only what was done.
 *
 * @param file the file, which this is about alone
 * @param claims the standards that the file says it follows
 * @param words what came of setting its words beside the website's
 * @param ink what came of looking at its pages as printed
 * @param runs what validators said of this very file, as far as that was recorded
 */
public record Proof(File file, List<String> claims, Words words, Ink ink, List<Run> runs) {
    public Proof {
        claims = List.copyOf(claims);
        runs = List.copyOf(runs);
    }

    /**
     * A file.
     *
     * @param path where it stands on the website
     * @param sha256 its SHA-256, in hexadecimal digits
     * @param bytes its size
     * @param pages how many pages it has
     * @param day the date of the words in it
     */
    public record File(String path, String sha256, int bytes, int pages, LocalDate day) {
        /** Its name without folders. */
        public String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /**
     * The match of its words with the website's, which a build that finds a difference does not pass.
     *
     * @param compared how many words of it were compared
     * @param pages with how many pages of the website
     */
    public record Words(int compared, int pages) {}

    /**
     * The look at its pages as printed.
     *
     * @param lookedFor the rules that were gone by
     * @param found what was found
     */
    public record Ink(List<String> lookedFor, List<Place> found) {
        public Ink {
            lookedFor = List.copyOf(lookedFor);
            found = List.copyOf(found);
        }
    }

    /**
     * A finding on a page.
     *
     * @param rule the rule
     * @param page the page's number, from 1
     */
    public record Place(String rule, int page) {}

    /**
     * What a validator said of the file.
     *
     * @param validator its name and version
     * @param rules the rules that it went by, as it calls them
     * @param day the day on which it ran, in Greenwich time
     * @param rulesPassed how many of the rules no place of the file breaks
     * @param rulesFailed how many of the rules some place breaks
     * @param checksPassed how many places keep a rule
     * @param checksFailed how many places break a rule
     */
    public record Run(
            String validator,
            String rules,
            LocalDate day,
            int rulesPassed,
            int rulesFailed,
            int checksPassed,
            int checksFailed) {}
}
