package org.strategypress.office;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.block.MarkdownText;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Note;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeBlock.Run;
import org.strategypress.office.block.Places;

/** Writes the words of paragraphs as Markdown, and remembers the notes that they call. */
final class Phrases {
    /** What begins an address of ours: a sign that stands in no address (RFC 3986, 2). */
    private static final String OURS = "\uE0FEentry:";

    /** Links to the top of a page, which browsers have without us (HTML, 7.4.6.4). */
    private static final Set<String> TOP = Set.of("#", "#top", "#_top");

    /** “see page 5”, “on p. 12”, “pages 3 to 5 above”. */
    private static final Pattern PAGE = Pattern.compile(
            "(?i)(?:\\b(?:see|on|at|from|to|go to|turn to|refer to)\\s+(?:pages?|pp?\\.)|\\((?:pages?|pp?\\.))\\s*[0-9]{1,3}\\b");

    private static final Pattern AROUND = Pattern.compile("(?i)https?://(?:www\\.google\\.[a-z.]+/url\\?(?:.*&)?q="
            + "|[a-z0-9.-]+\\.safelinks\\.protection\\.outlook\\.com/\\?(?:.*&)?url=)([^&]+).*");

    private final Media media;
    private final Places places;
    private final InnerLinks.From links;
    private final Map<Note, Integer> called = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();

    /** The address of an entry of the content, for words that this program writes. */
    static String entry(String id) {
        return OURS + id;
    }

    Phrases(Media media, Places places, InnerLinks.From links) {
        this.links = links;
        this.media = media;
        this.places = places;
    }

    /** The name that a heading needs, as a link leads to it; null where none does. */
    @Nullable
    String id(Paragraph heading) {
        return links.id(heading);
    }

    /** The notes that were called so far, in order. */
    List<Note> notes() {
        return notes;
    }

    /** The words, escaped; where a line was broken by hand there is a line end. {@code plain} leaves bold and slanted letters out. */
    String write(List<Run> runs, boolean plain) {
        StringBuilder out = new StringBuilder();
        List<Run> merged = merged(runs);
        if (!plain
                && PAGE.matcher(merged.stream().map(Run::text).collect(Collectors.joining()))
                        .find()) {
            out.append(
                    places.mark("words that name a page of the document by its number, which no page has now: link to"
                            + " what stands there, or take the number away"));
        }
        for (int i = 0; i < merged.size(); i++) {
            Run run = merged.get(i);
            if (run.note() != null && OfficeBlock.words(run.note().blocks()).isEmpty()) {
                continue; // a sign that calls nothing
            }
            if (run.note() != null) {
                out.append("[^").append(number(run.note())).append(']');
            } else if (run.picture() != null) {
                out.append(media.show(run.picture(), places));
            } else {
                char before = i == 0 ? ' ' : last(merged.get(i - 1).text());
                char after =
                        i + 1 == merged.size() ? ' ' : firstOf(merged.get(i + 1).text());
                out.append(words(run, plain, before, after));
            }
        }
        return out.toString()
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\n ?", "\n")
                .replaceAll("^[\\s\u00A0]+|[\\s\u00A0]+$", "");
    }

    private int number(Note note) {
        return called.computeIfAbsent(note, each -> {
            notes.add(each);
            return notes.size();
        });
    }

    private static char last(String words) {
        return words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
    }

    private static char firstOf(String words) {
        return words.isEmpty() ? ' ' : words.charAt(0);
    }

    private static List<Run> merged(List<Run> runs) {
        List<Run> out = new ArrayList<>();
        for (Run each : runs) {
            Run run = each.with(MarkdownText.clean(each.text()));
            Run before = out.isEmpty() ? null : out.get(out.size() - 1);
            if (run.text().isEmpty() && run.note() == null && run.picture() == null) {
                continue;
            }
            if (before != null && before.isLike(run)) {
                out.set(out.size() - 1, before.with(before.text() + run.text()));
            } else if (before != null
                    && run.text().isBlank()
                    && before.note() == null
                    && before.picture() == null
                    && run.note() == null
                    && run.picture() == null) {
                out.set(out.size() - 1, before.with(before.text() + run.text()));
            } else {
                out.add(run);
            }
        }
        return out;
    }

    private String words(Run run, boolean plain, char before, char after) {
        String text = run.text();
        String core = text.strip();
        if (core.isEmpty()) {
            return text;
        }
        int start = text.indexOf(core.charAt(0));
        char left = start == 0 ? before : ' ';
        char right = start + core.length() == text.length() ? after : ' ';
        String inner = MarkdownText.escape(core);
        if (run.struck() && !plain) {
            inner = places.mark("words that are struck out in the document: take them out, if they do not hold")
                    + "<del>" + inner.replace("\n", "<br>") + "</del>";
        }
        if (run.shift() != 0 && !plain) {
            String tag = run.shift() > 0 ? "sup" : "sub";
            inner = '<' + tag + '>' + inner.replace("\n", " ") + "</" + tag + '>';
        }
        boolean clear = canTurn(core, left, right);
        if (!plain && clear && core.indexOf('\n') < 0 && run.shift() == 0 && !run.struck()) {
            inner = run.bold() ? "**" + inner + "**" : inner;
            inner = run.italic() ? '*' + inner + '*' : inner;
        }
        String address = run.link() == null ? null : link(run.link());
        if (address != null) {
            inner = '[' + inner.replace("\n", " ") + "](" + address + ')';
        } else if (run.link() != null && !run.link().isBlank() && !TOP.contains(run.link())) {
            inner = places.mark("words that led to “"
                            + MarkdownText.clean(run.link()).strip()
                            + "”, where no page can lead: give them the address of what they speak of")
                    + inner;
        }
        return text.substring(0, start) + inner + text.substring(start + core.length());
    }

    /** Whether stars right before and after words would be taken for emphasis (CommonMark 0.31.2, 6.2). */
    private static boolean canTurn(String words, char before, char after) {
        boolean opens = Character.isLetterOrDigit(words.charAt(0)) || !Character.isLetterOrDigit(before);
        boolean closes = Character.isLetterOrDigit(last(words)) || !Character.isLetterOrDigit(after);
        return opens
                && closes
                && before != '*'
                && after != '*'
                && words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The address behind one of Google Docs or Outlook, which would note who follows it. */
    private static String direct(String address) {
        Matcher around = AROUND.matcher(address);
        try {
            return around.matches() ? URLDecoder.decode(around.group(1), StandardCharsets.UTF_8) : address;
        } catch (IllegalArgumentException odd) {
            return address;
        }
    }

    /** An address that a page may lead to; null for one within the document or of another sort. */
    private @Nullable String link(String address) {
        if (address.startsWith(OURS)) {
            return "entry:" + address.substring(OURS.length());
        }
        if (address.startsWith("#")) {
            return links.address(address);
        }
        return outer(address);
    }

    /** An address outside of the document that a page may lead to; null for one of another sort. */
    static @Nullable String outer(String address) {
        String plain = direct(address.strip());
        String small = plain.toLowerCase(Locale.ROOT);
        boolean good = small.matches("https?://[^/ ]+.*|mailto:[^ @]+@[^ @]+|tel:[+0-9 -]+");
        return good ? MarkdownText.address(plain) : null;
    }
}
