package org.strategypress.content.field;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;

/** What people call fields: {@code deadline} for {@code due}, {@code rag} for {@code rating}, one of a list for the list. */
public final class FieldNames {
    private static final Map<String, List<String>> OTHERS = Map.ofEntries(
            Map.entry("rag", List.of("rating")),
            Map.entry("rag-rating", List.of("rating")),
            Map.entry("rag-status", List.of("rating")),
            Map.entry("deadline", List.of("due", "until")),
            Map.entry("by-when", List.of("due", "by")),
            Map.entry("due-date", List.of("due")),
            Map.entry("target-date", List.of("due")),
            Map.entry("completion-date", List.of("due")),
            Map.entry("timescale", List.of("due")),
            Map.entry("timescales", List.of("due")),
            Map.entry("who", List.of("owner", "by")),
            Map.entry("lead-officer", List.of("owner")),
            Map.entry("responsible", List.of("owner")),
            Map.entry("responsible-officer", List.of("owner")),
            Map.entry("assigned-to", List.of("owner")),
            Map.entry("progress", List.of("status")),
            Map.entry("success-measure", List.of("expected")),
            Map.entry("success-measures", List.of("expected")),
            Map.entry("resources", List.of("cost")),
            Map.entry("eligibility", List.of("who")),
            Map.entry("for", List.of("who")),
            Map.entry("cost", List.of("amount")),
            Map.entry("value", List.of("amount")),
            Map.entry("how-to-apply", List.of("how")),
            Map.entry("how-to-get-it", List.of("how")),
            Map.entry("steps", List.of("how")),
            Map.entry("notes", List.of("note", "body")),
            Map.entry("comment", List.of("note", "body")),
            Map.entry("comments", List.of("note", "body")),
            Map.entry("description", List.of("body", "text")),
            Map.entry("content", List.of("body", "text")),
            Map.entry("details", List.of("body", "text")),
            Map.entry("name", List.of("title", "printed")),
            Map.entry("heading", List.of("title")),
            Map.entry("tel", List.of("phone", "number")),
            Map.entry("telephone", List.of("phone", "number")),
            Map.entry("mobile", List.of("phone", "number")),
            Map.entry("e-mail", List.of("email")),
            Map.entry("url", List.of("web", "website", "address")),
            Map.entry("link", List.of("links", "web", "address")),
            Map.entry("website", List.of("web")),
            Map.entry("opening-hours", List.of("hours")),
            Map.entry("opening-times", List.of("hours")),
            Map.entry("review-date", List.of("review-by")),
            Map.entry("law", List.of("legal")),
            Map.entry("legislation", List.of("legal")),
            Map.entry("definition", List.of("meaning")),
            Map.entry("quotation", List.of("quote")),
            Map.entry("words", List.of("quote", "body", "text")),
            Map.entry("said-by", List.of("by")),
            Map.entry("author", List.of("by")),
            Map.entry("score", List.of("rating")),
            Map.entry("start-date", List.of("from", "opened", "period")),
            Map.entry("end-date", List.of("until", "closed", "period")),
            Map.entry("date", List.of("on", "when", "due")),
            Map.entry("day", List.of("on", "when", "due")),
            Map.entry("when", List.of("due", "on", "period")),
            Map.entry("type", List.of("kind")),
            Map.entry("overview", List.of("summary")),
            Map.entry("intro", List.of("summary")),
            Map.entry("introduction", List.of("summary")),
            Map.entry("phone-number", List.of("phone", "number")),
            Map.entry("telephone-number", List.of("phone", "number")),
            Map.entry("email-address", List.of("email")),
            Map.entry("web-address", List.of("web", "website", "address")),
            Map.entry("year", List.of("period")),
            Map.entry("from", List.of("period")),
            Map.entry("to", List.of("period")),
            Map.entry("start", List.of("from", "period")),
            Map.entry("end", List.of("until", "period")),
            Map.entry("dates", List.of("period")),
            Map.entry("timeframe", List.of("due", "period")),
            Map.entry("colour", List.of("brand")),
            Map.entry("colours", List.of("brand")),
            Map.entry("color", List.of("brand")),
            Map.entry("date-checked", List.of("checked")),
            Map.entry("last-checked", List.of("checked")));

    /** What fields were called in earlier versions. */
    private static final Map<String, String> FORMER = Map.of("posters", "poster");

    private FieldNames() {}

    /** What a field that had this name in an earlier version is called now, of those there are; null where none had it. */
    static @Nullable String now(String word, List<String> names) {
        String now = FORMER.get(word);
        return now != null && names.contains(now) ? now : null;
    }

    /** The field that a pair's name stands for, of those there are; null where that cannot be told. */
    public static @Nullable String meant(Pair pair, List<String> names) {
        String word = pair.key().text();
        boolean isTask = word.equals("by") && names.contains("due") && pair.value() instanceof Scalar;
        if (isTask) {
            boolean isDay = ((Scalar) pair.value()).text().chars().anyMatch(Character::isDigit);
            return meant(isDay ? "by-when" : "who", names);
        }
        return meant(word, names);
    }

    /** The field that a name stands for, of those there are; null where that cannot be told. */
    public static @Nullable String meant(String word, List<String> names) {
        String name = word.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        for (String other : OTHERS.getOrDefault(name, List.of())) {
            if (names.contains(other)) {
                return other;
            }
        }
        String stem = name.endsWith("y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
        return names.contains(name) ? name : names.contains(stem) ? stem : null;
    }
}
