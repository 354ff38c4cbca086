package org.strategypress.cli.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.version.ChangedEntry;
import org.strategypress.version.ChangedField;
import org.strategypress.version.ChangedField.Step;
import org.strategypress.version.FieldValue;
import org.strategypress.version.FieldValue.Group;
import org.strategypress.version.FieldValue.Many;
import org.strategypress.version.FieldValue.Plain;
import org.strategypress.version.FieldValue.Text;
import org.strategypress.version.Run;

/** Changes as sentences. Fields have the names that editors know them by, other entries their titles. */
final class ChangeWords {
    private static final Pattern PICTURE = Pattern.compile("<img[^>]*? src=\"([^\"]*)\"");

    private static final int CONTEXT = 8;

    private final Publication before;
    private final Publication after;
    private final Marks marks;

    /**
     * How words are marked.
     *
     * @param deletedFrom what stands before words that went
     * @param deletedTo what stands behind them
     * @param insertedFrom what stands before words that came
     * @param insertedTo what stands behind them
     * @param isMarkdown whether signs of Markdown in the words are to be kept as signs
     */
    record Marks(String deletedFrom, String deletedTo, String insertedFrom, String insertedTo, boolean isMarkdown) {
        /** For a terminal, as Git marks words. */
        static final Marks TEXT = new Marks("[-", "-]", "{+", "+}", false);

        /** For Markdown, as Git hosts show it. */
        static final Marks MARKDOWN = new Marks("~~", "~~", "**", "**", true);

        String words(String text) {
            return isMarkdown ? text.replaceAll("[\\\\`*_~\\[\\]<>#|&]", "\\\\$0") : text;
        }
    }

    ChangeWords(Publication before, Publication after, Marks marks) {
        this.before = before;
        this.after = after;
        this.marks = marks;
    }

    /** How many of each there are, in one line. */
    static String count(List<ChangedEntry> changes) {
        if (changes.isEmpty()) {
            return "Nothing changed.";
        }
        long added = changes.stream().filter(ChangedEntry::isAdded).count();
        long removed = changes.stream().filter(ChangedEntry::isRemoved).count();
        long renamed = changes.stream().filter(ChangedEntry::isRenamed).count();
        List<String> parts = new ArrayList<>();
        parts.add("changed " + (changes.size() - added - removed));
        parts.add("new " + added);
        parts.add("gone " + removed);
        if (renamed > 0) {
            parts.add("of another id " + renamed);
        }
        return "Entries: " + String.join(", ", parts) + ".";
    }

    /** What an entry is called: its title, and its edition. */
    String title(ChangedEntry change) {
        Entry entry = change.entry();
        String title = entry.title().isEmpty() ? entry.id() : entry.title();
        String language = entry.meta().edition().language();
        boolean translated = !language.equals(after.site().language())
                && !language.equals(before.site().language());
        return marks.words(title)
                + (translated ? " (" + language + ")" : "")
                + (entry.meta().edition().easyRead() ? " (Easy Read)" : "");
    }

    /** What became of an entry, a sentence for each. */
    List<String> sentences(ChangedEntry change) {
        List<String> sentences = new ArrayList<>();
        if (change.isAdded()) {
            sentences.add("New.");
        }
        if (change.isRemoved()) {
            sentences.add("Gone.");
        }
        if (change.isRenamed() && change.before() != null) {
            sentences.add("Moved: its id was " + change.before().id() + " and is "
                    + change.entry().id() + ".");
        }
        change.fields().forEach(each -> sentences.add(sentence(each, change.entry())));
        return sentences;
    }

    private String sentence(ChangedField field, Entry entry) {
        String name = name(field.way());
        return switch (field.change()) {
            case ADDED -> ended(name + ": added " + quoted(field.after(), after));
            case REMOVED -> ended(name + ": removed " + quoted(field.before(), before));
            case MOVED ->
                field.after() == null
                        ? "Stands at another place among the "
                                + words(entry.kind().folder()) + "."
                        : name + ": stands at another place in its list.";
            case CHANGED -> changed(name, field);
        };
    }

    private String changed(String name, ChangedField field) {
        boolean drawings = !pictures(field.before()).equals(pictures(field.after()));
        if (field.isOfMarks()) {
            return name + ": the same words, with other " + (drawings ? "pictures." : "marks or links.");
        }
        List<Run> runs = field.runs();
        return runs.isEmpty()
                ? ended(name + " went from " + value(field.before(), before) + " to " + value(field.after(), after))
                : name + " changed: " + drawn(runs) + (drawings ? " It has other pictures." : "");
    }

    /** Where the pictures of a text lie, in order. */
    private static List<String> pictures(@Nullable FieldValue value) {
        return value instanceof Text text
                ? PICTURE.matcher(text.html())
                        .results()
                        .map(found -> found.group(1))
                        .toList()
                : List.of();
    }

    /** A sentence with its full stop, where its last words bring none. */
    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    /** The words that went and came, each with a few that stand beside it. */
    private String drawn(List<Run> runs) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            String words = marks.words(runs.get(i).words().replace("\n", " ").strip());
            out.add(
                    switch (runs.get(i).kind()) {
                        case KEPT -> shortened(words, i > 0, i < runs.size() - 1);
                        case DELETED -> words.isEmpty() ? "" : marks.deletedFrom() + words + marks.deletedTo();
                        case INSERTED -> words.isEmpty() ? "" : marks.insertedFrom() + words + marks.insertedTo();
                    });
        }
        return out.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String shortened(String words, boolean hasBefore, boolean hasAfter) {
        List<String> all = List.of(words.split(" "));
        int kept = (hasBefore ? CONTEXT : 0) + (hasAfter ? CONTEXT : 0);
        if (all.size() <= kept + 1) {
            return words;
        }
        String head = hasBefore ? String.join(" ", all.subList(0, CONTEXT)) + " " : "";
        String tail = hasAfter ? " " + String.join(" ", all.subList(all.size() - CONTEXT, all.size())) : "";
        return head + "…" + tail;
    }

    /** The name of a field: {@code Amount}, {@code Promises (“Homes first”, mark)}. */
    private String name(List<Step> way) {
        List<String> within = new ArrayList<>();
        for (int i = 0; i < way.size(); i++) {
            Step step = way.get(i);
            if (i > 0 && !step.field().equals("fixed")) {
                within.add(words(step.field()));
            }
            if (step.item() != null) {
                within.add(step.item().matches("\\d+") ? step.item() : "“" + marks.words(step.item()) + "”");
            }
        }
        String first = words(way.get(0).field());
        String named = first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1);
        return within.isEmpty() ? named : named + " (" + String.join(", ", within) + ")";
    }

    private static String words(String field) {
        return field.replace('-', ' ');
    }

    private String quoted(@Nullable FieldValue value, Publication publication) {
        boolean isText = value instanceof Text || value instanceof Plain plain && plain.sort() == FieldValue.Sort.WORDS;
        return isText ? "“" + value(value, publication) + "”" : value(value, publication);
    }

    /** A value in a line. */
    String value(@Nullable FieldValue value, Publication publication) {
        if (value instanceof Plain plain) {
            return plain(plain, publication);
        } else if (value instanceof Text text) {
            return marks.words(text.words().replace("\n", " "));
        } else if (value instanceof Many many) {
            return many.items().stream().map(each -> value(each, publication)).collect(Collectors.joining("; "));
        }
        return value instanceof Group group
                ? group.parts().stream()
                        .map(part -> (part.name().equals("fixed") ? "" : words(part.name()) + " ")
                                + value(part.value(), publication))
                        .collect(Collectors.joining(", "))
                : "nothing";
    }

    private String plain(Plain plain, Publication publication) {
        return switch (plain.sort()) {
            case FLAG -> plain.words().equals("true") ? "yes" : "no";
            case CHOICE -> words(plain.words());
            case ENTRY ->
                publication
                        .find(plain.words())
                        .map(Entry::title)
                        .filter(title -> !title.isEmpty())
                        .map(title -> "“" + marks.words(title) + "”")
                        .orElse(plain.words());
            case WORDS, SUM, DAY, DATE, NUMBER -> marks.words(plain.words());
        };
    }
}
