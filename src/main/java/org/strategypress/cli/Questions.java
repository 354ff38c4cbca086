package org.strategypress.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.starter.PublicationStarter.Part;

/** The questions that {@code init} asks a person, one after the other; the word "back" takes the last answer back. */
final class Questions {
    private static final String BACK = "back";

    private static final Map<Part, String> ASKED = new EnumMap<>(Map.of(
            Part.STRATEGY, "Have you a strategy to publish? (yes or no) ",
            Part.OFFER, "Have you a local offer for care leavers? (yes or no) ",
            Part.PLEDGES, "Have you pledges or promises? (yes or no) ",
            Part.REPORT, "Have you a report to a committee? (yes or no) "));

    private final BufferedReader in;
    private final PrintWriter out;

    Questions(BufferedReader in, PrintWriter out) {
        this.in = in;
        this.out = out;
    }

    /** The answers; those that are known are not asked for. Null where the person gives none any more. */
    InitCommand.@Nullable Answers ask(@Nullable String name, @Nullable String council, @Nullable Set<Part> parts)
            throws IOException {
        out.println("Write an answer and press Enter. Write back to change the answer before.");
        String[] words = {name, council};
        String[] asked = {"What is your website called? ", "What is your council called? "};
        Map<Part, Boolean> has = new EnumMap<>(Part.class);
        List<Part> all = parts == null ? List.of(Part.values()) : List.of();
        int count = asked.length + all.size();
        int at = 0;
        while (at < count) {
            boolean text = at < asked.length;
            if (text && (at == 0 ? name : council) != null) {
                at++;
                continue;
            }
            Part part = text ? Part.STRATEGY : all.get(at - asked.length);
            String answer = line(text ? asked[at] : ASKED.getOrDefault(part, ""));
            if (answer == null) {
                return null;
            }
            if (answer.equalsIgnoreCase(BACK)) {
                at = before(at, name, council);
            } else if (text && !answer.isEmpty()) {
                words[at++] = answer;
            } else if (!text && (isYes(answer) || isNo(answer))) {
                has.put(part, isYes(answer));
                at++;
            } else {
                out.println(text ? "A word is needed here." : "Write yes or no.");
            }
        }
        Set<Part> chosen = parts == null ? EnumSet.noneOf(Part.class) : parts;
        has.forEach((part, yes) -> {
            if (yes) {
                chosen.add(part);
            }
        });
        return new InitCommand.Answers(given(words[0]), given(words[1]), chosen);
    }

    /** The question before one that was asked and not given on the command line; the same where there is none. */
    private static int before(int at, @Nullable String name, @Nullable String council) {
        for (int before = at - 1; before >= 0; before--) {
            if (before > 1 || (before == 0 ? name : council) == null) {
                return before;
            }
        }
        return at;
    }

    private static String given(@Nullable String answer) {
        return answer == null ? "" : answer;
    }

    private static boolean isYes(String answer) {
        return answer.equalsIgnoreCase("yes") || answer.equalsIgnoreCase("y");
    }

    private static boolean isNo(String answer) {
        return answer.equalsIgnoreCase("no") || answer.equalsIgnoreCase("n");
    }

    private @Nullable String line(String question) throws IOException {
        out.print(question);
        out.flush();
        String line = in.readLine();
        return line == null ? null : line.strip();
    }
}
