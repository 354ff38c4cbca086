package org.strategypress.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.markdown.scan.HtmlTag;
import org.strategypress.source.Span;

/**
 * Writes HTML that an author wrote by hand: reads it tag by tag, writes anew what {@link AllowList} allows, and reports all
 * else with its place. Every element must be closed where it was opened, so that none can swallow the text after it.
 */
final class RawHtml {

    /** A place in the written HTML and the place of the author's HTML that was written there. */
    record Mark(int at, Span where) {}

    private record Open(
            String name,
            Span where,
            int start,
            int slot,
            @Nullable String id) {}

    private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|mailto:|tel:)[^\\s()<>]{1,300}");
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");

    /** Blocks in which bare words are a paragraph. */
    private static final Set<String> PARAGRAPHS = Set.of("div", "details");
    /** The name of such a paragraph, which no tag of the author's can close. */
    private static final String BARE = "bare words";

    /** Signs of Markdown that stay signs where HTML has begun a block and no empty line has ended it (CommonMark 0.31.2, 4.6). */
    private static final Pattern MARKDOWN = Pattern.compile(
            "\\*\\*(?=[^\\s*])[^*\\n]{1,300}\\*\\*|!?\\[[^\\]\\n]{1,300}\\]\\([^)\\s]{1,300}\\)|^ {0,3}(?:[-*] |#{1,6} )(?=\\S)",
            Pattern.MULTILINE);

    private final Draft draft;
    private final Outline outline;
    private final boolean wordsOnly;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    /** The elements that were told to be not allowed, and whose ends have not come yet. */
    private final List<String> refused = new ArrayList<>();

    private int floor;
    private boolean inline;

    /** A writer for blocks or, with {@code wordsOnly}, for a line that may hold no block elements. */
    RawHtml(Draft draft, Outline outline, boolean wordsOnly) {
        this.draft = draft;
        this.outline = outline;
        this.wordsOnly = wordsOnly;
    }

    /** Where the author's tags were written, in order; empty when there were none. */
    List<Mark> marks() {
        return marks;
    }

    /** Begins an element of Markdown: what was opened outside cannot be closed inside. Returns what {@link #leave} needs. */
    int enter() {
        int before = floor;
        floor = open.size();
        return before;
    }

    /** Ends an element of Markdown: what was opened inside must have been closed inside. */
    void leave(int before) {
        while (open.size() > floor) {
            Open unclosed = open.get(open.size() - 1);
            if (unclosed.name.equals(BARE)) {
                endParagraph();
                continue;
            }
            draft.error(
                    "html-not-closed",
                    unclosed.where,
                    "<" + unclosed.name + "> is opened here and not closed in the same place",
                    "write </" + unclosed.name + "> where it ends, within the same paragraph, cell or list entry");
            closeLast();
        }
        floor = before;
    }

    /** Writes a tag that stands among words. */
    void writeInline(BasedSequence chars) {
        inline = true;
        write(chars);
        inline = false;
    }

    /** Writes a stretch of the source that Markdown takes for HTML. */
    void write(BasedSequence chars) {
        String text = chars.toString();
        int at = 0;
        while (at < text.length()) {
            int sign = text.indexOf('<', at);
            int end = sign < 0 ? text.length() : sign;
            words(text.substring(at, end), chars, at);
            at = sign < 0 ? end : construct(chars, text, sign);
        }
        endParagraph();
    }

    /** Begins the paragraph that words need which stand bare among blocks; those in an item, a cell or a line need none. */
    private void beginParagraph(BasedSequence chars, int at) {
        boolean bare = open.size() == floor || PARAGRAPHS.contains(open.get(open.size() - 1).name);
        if (bare && !inline && !wordsOnly) {
            draft.html.append("<p>");
            open.add(new Open(BARE, place(chars, at, at + 1), draft.html.length(), draft.html.length() - 1, null));
        }
    }

    private void endParagraph() {
        if (open.size() > floor && open.get(open.size() - 1).name.equals(BARE)) {
            open.remove(open.size() - 1);
            int end = draft.html.length();
            while (Character.isWhitespace(draft.html.charAt(end - 1))) {
                end--;
            }
            draft.html.insert(end, "</p>");
        }
    }

    private void words(String text, BasedSequence chars, int at) {
        if (!text.isBlank()) {
            beginParagraph(chars, at);
            Matcher sign = MARKDOWN.matcher(text);
            if (!inline && !wordsOnly && sign.find()) {
                draft.warning(
                        "markdown-in-html",
                        place(chars, at + sign.start(), at + sign.end()),
                        "these signs are shown as they are, since the words stand right beside HTML",
                        "leave an empty line between the tags and the words, before the words and behind them");
            }
        }
        draft.text(Entities.unescapeReferences(text));
    }

    /** Writes what begins with the sign {@code <} at {@code at}; returns where it ends. */
    private int construct(BasedSequence chars, String text, int at) {
        if (text.startsWith("<!--", at)) {
            return comment(chars, text, at);
        }
        HtmlTag tag = HtmlTag.read(text, at);
        if (tag == null) {
            draft.html.append("&lt;");
            return at + 1;
        }
        Span where = place(chars, tag.start(), tag.end());
        if (tag.isEnd() || !AllowList.PHRASING.contains(tag.name())) {
            endParagraph();
        } else if (!AllowList.VOID.contains(tag.name())) {
            beginParagraph(chars, at);
        }
        marks.add(new Mark(draft.html.length(), where));
        if (tag.fault() != null) {
            draft.error(
                    "html-broken",
                    where,
                    "this tag " + tag.fault(),
                    "mend the tag, or write &lt; for a sign that is text");
        } else if (!AllowList.allows(tag.name()) || wordsOnly && !AllowList.PHRASING.contains(tag.name())) {
            refuse(tag, where);
        } else if (tag.isEnd()) {
            end(tag, where);
        } else {
            String outer = open.size() > floor ? open.get(open.size() - 1).name : "";
            if (!AllowList.PHRASING.contains(tag.name()) && (inline || AllowList.holdsWordsOnly(outer))) {
                draft.error(
                        "html-structure",
                        where,
                        "<" + tag.name() + "> cannot stand " + (inline ? "among words" : "in <" + outer + ">"),
                        "put it on a line of its own, after an empty line and outside of elements that hold words only");
            }
            start(chars, tag, where);
        }
        return tag.end();
    }

    /** Tells of an element that is not allowed; of its end only where its beginning was not told. */
    private void refuse(HtmlTag tag, Span where) {
        if (tag.isEnd() && refused.remove(tag.name())) {
            return;
        }
        if (!tag.isEnd() && !AllowList.VOID.contains(tag.name()) && !tag.selfCloses()) {
            refused.add(tag.name());
        }
        String address = tag.attributes().stream()
                .filter(each -> tag.name().equals("a") && each.name().equals("href"))
                .map(each -> Entities.unescapeReferences(each.value()))
                .filter(each -> LINK.matcher(each).matches())
                .findFirst()
                .orElse(null);
        draft.error(
                "html-not-allowed",
                where,
                "<" + (tag.isEnd() ? "/" : "") + tag.name() + "> is not allowed here",
                address == null
                        ? AllowList.cure(tag.name())
                        : "write the link in Markdown, with its words in square brackets: [words](" + address + ")");
    }

    private int comment(BasedSequence chars, String text, int at) {
        int end = text.indexOf("-->", at + 4);
        if (text.startsWith("<!-->", at) || text.startsWith("<!--->", at)) {
            return text.indexOf('>', at) + 1;
        }
        if (end < 0) {
            draft.error("html-broken", place(chars, at, at + 4), "this comment never ends", "write --> where it ends");
            return text.length();
        }
        return end + 3;
    }

    private void start(BasedSequence chars, HtmlTag tag, Span where) {
        String name = tag.name();
        draft.html.append('<').append(name);
        int slot = draft.html.length();
        String id = null;
        String direction = null;
        for (HtmlTag.Attribute attribute : tag.attributes()) {
            String written = attribute(name, attribute, place(chars, attribute.start(), attribute.end()));
            id = attribute.name().equals("id") && written != null ? written : id;
            direction = attribute.name().equals("lang") ? Attributes.direction(written) : direction;
        }
        if (direction != null
                && !name.equals("bdi")
                && tag.attributes().stream().noneMatch(each -> each.name().equals("dir"))) {
            draft.html.append(" dir=\"").append(direction).append('"');
        }
        draft.html.append('>');
        if (tag.selfCloses() && !AllowList.VOID.contains(name)) {
            draft.error(
                    "html-broken",
                    where,
                    "<" + name + "/> does not close itself",
                    "write <" + name + "></" + name + ">");
            draft.close(name);
        } else if (!AllowList.VOID.contains(name)) {
            open.add(new Open(name, where, draft.html.length(), slot, id));
        }
        draft.checkSize();
    }

    /** Writes an attribute that is allowed; returns its value, or null when it was refused. */
    private @Nullable String attribute(String element, HtmlTag.Attribute attribute, Span where) {
        Pattern shape = AllowList.attribute(element, attribute.name());
        String value = Entities.unescapeReferences(attribute.value());
        if (shape == null && AllowList.isLook(attribute.name(), value)) {
            draft.warning(
                    "pasted-looks",
                    where,
                    "the looks that were pasted with <" + element + "> are left out",
                    "take them out: paste text without its looks (Ctrl, Shift and V)");
        } else if (shape == null) {
            draft.error(
                    "html-not-allowed",
                    where,
                    "the attribute " + attribute.name() + " is not allowed on <" + element + ">",
                    value.startsWith("Mso") || value.contains("mso-")
                            ? "it comes from Word: paste the text again without its looks (Ctrl, Shift and V)"
                            : "take it out");
        } else if (!shape.matcher(value).matches()) {
            draft.error(
                    "html-value",
                    where,
                    "“" + value + "” cannot be the " + attribute.name() + " of <" + element + ">",
                    "correct it, or take it out");
        } else if (attribute.name().equals("id") && !draft.ids.claim(value)) {
            draft.error("id-twice", where, "the id “" + value + "” is used twice", "give one of them another id");
        } else {
            draft.html.append(' ').append(attribute.name()).append("=\"");
            draft.text(value);
            draft.html.append('"');
            return value;
        }
        return null;
    }

    private void end(HtmlTag tag, Span where) {
        boolean closes = open.size() > floor && open.get(open.size() - 1).name.equals(tag.name());
        if (!closes) {
            String expected =
                    open.size() > floor ? "close <" + open.get(open.size() - 1).name + "> first" : "take it out";
            draft.error("html-not-opened", where, "</" + tag.name() + "> closes nothing that is open here", expected);
            return;
        }
        closeLast();
    }

    private void closeLast() {
        Open last = open.remove(open.size() - 1);
        draft.close(last.name);
        if (last.name.matches("h[2-6]")) {
            String inner = draft.html.substring(last.start, draft.html.length() - last.name.length() - 3);
            String words = Entities.unescapeReferences(TAGS.matcher(inner).replaceAll(""))
                    .strip();
            outline.add(last.name.charAt(1) - '0', last.id, words, last.where, last.slot);
        }
    }

    private Span place(BasedSequence chars, int start, int end) {
        int first = chars.getIndexOffset(start);
        int last = chars.getIndexOffset(end - 1);
        return draft.span(first, Math.max(first, last) + 1);
    }
}
