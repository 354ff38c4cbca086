package org.strategypress.markup;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Span;

/**
 * A piece of HTML: a tag, the text between two tags, a comment. It never changes; what is changed is another token.
 *
 * <p>Text and values of attributes are as they are written, with their character references; {@link #decode} and {@link #says} resolve them.
 */
public final class Token {
    /** What a piece of HTML may be. */
    public enum Kind {
        /** Text with character references. */
        TEXT,
        /** Text that holds none: of a script, of a style. */
        RAW,
        /** The tag that begins an element. */
        START,
        /** The tag that ends one. */
        END,
        /** What no reader is shown: a comment, or a tag that is cut off. */
        COMMENT,
        /** The document type. */
        DOCTYPE,
        /** A place that is filled before anybody reads it: a character that is no character (U+FDD0 to U+FDEF). */
        SLOT
    }

    private final Kind kind;
    private final String source;
    private final int start;
    private final int end;
    private final @Nullable Tag tag;
    private final @Nullable Span origin;

    Token(Kind kind, String source, int start, int end) {
        this(kind, new Place(source, start, end), null, null);
    }

    Token(Kind kind, Place place, @Nullable Tag tag, @Nullable Span origin) {
        this.kind = kind;
        this.source = place.source();
        this.start = place.start();
        this.end = place.end();
        this.tag = tag;
        this.origin = origin;
    }

    /** Text whose markup is escaped already. */
    public static Token text(String escaped) {
        return new Token(Kind.TEXT, escaped, 0, escaped.length());
    }

    /** A slot. */
    public static Token slot(char mark) {
        return new Token(Kind.SLOT, String.valueOf(mark), 0, 1);
    }

    /** A part of a run of text, from a place in it up to another. */
    public Token part(int from, int to) {
        return new Token(kind, new Place(source, start + from, start + to), null, origin);
    }

    /** A stretch of a text. */
    record Place(String source, int start, int end) {}

    /** What becomes of the attributes of a tag. */
    @FunctionalInterface
    public interface Rewrite {
        /**
         * The new value of an attribute, or null to leave the attribute out.
         *
         * @param name its name, in small letters
         * @param value its value as written, without {@code "}
         */
        @Nullable
        String value(String name, String value);
    }

    public Kind kind() {
        return kind;
    }

    /** Where it begins in the text that it was read from. */
    public int start() {
        return start;
    }

    /** Where it ends in the text that it was read from. */
    public int end() {
        return end;
    }

    /** The name of a tag's element, in small letters; empty for what is no tag. */
    public String name() {
        return tag == null ? "" : tag.name();
    }

    /** Whether it begins an element of that name. */
    public boolean opens(String name) {
        return kind == Kind.START && name.equals(name());
    }

    /** Whether it ends an element of that name. */
    public boolean closes(String name) {
        return kind == Kind.END && name.equals(name());
    }

    /** Whether a tag ends with {@code />}. */
    public boolean isSelfClosing() {
        return tag != null && tag.selfClosing();
    }

    /** How many attributes a tag has. */
    public int attributes() {
        return tag == null ? 0 : tag.attributes();
    }

    /** The name of an attribute, in small letters. */
    public String attribute(int number) {
        return tagged().name(source, number);
    }

    /** The value of an attribute as written, fit for double quotes; empty where it has none. */
    public String value(int number) {
        return tagged().value(source, number);
    }

    /** The same of the first attribute with a name, given in small letters; null where a tag does not have it. */
    public @Nullable String value(String name) {
        int number = find(name);
        return number < 0 ? null : value(number);
    }

    /** What the value of an attribute says; in it, a reference needs its semicolon. */
    public String says(int number) {
        String value = value(number);
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    }

    /** The number of the first attribute with a name, given in small letters, or -1. */
    public int find(String name) {
        return tag == null ? -1 : tag.find(source, name);
    }

    /** The text that a run of text stands for: {@code &amp;} is {@code &}. */
    public static String decode(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }

    /** As it was written. */
    public String text() {
        return source.substring(start, end);
    }

    /** How many characters it has, as it was written. */
    public int length() {
        return end - start;
    }

    /** One of its characters, without a text of its own for all of them. */
    public char charAt(int place) {
        return source.charAt(start + place);
    }

    /** The character of a slot, or the first of any other. */
    public char first() {
        return source.charAt(start);
    }

    /** What in the content wrote it; null where that is not known. */
    public @Nullable Span origin() {
        return origin;
    }

    /** The same from a place in the content. */
    public Token from(Span where) {
        return new Token(kind, new Place(source, start, end), tag, where);
    }

    /** A tag with its attributes rewritten; those without a value stay. */
    public Token rewritten(Rewrite rewrite) {
        return tag == null || tag.attributes() == 0 ? this : TagText.rewritten(this, rewrite);
    }

    /** A tag with an attribute of this value: in place of the one that it has, else behind the others. */
    public Token with(String name, String value) {
        return find(name) < 0
                ? with(attributes(), name, value)
                : rewritten((each, old) -> each.equals(name) ? value : old);
    }

    /** A tag with one more attribute, before the one of that number. */
    public Token with(int before, String name, String value) {
        return TagText.with(this, before, name, value);
    }

    /** A tag without an attribute. */
    public Token without(String name) {
        return rewritten((each, old) -> each.equals(name) ? null : old);
    }

    /** A tag of another element with the same attributes. */
    public Token renamed(String name) {
        return tag == null || tag.name().equals(name) ? this : TagText.renamed(this, name);
    }

    /** Writes it: text and comments as they are, tags with one blank before each attribute and double quotes. */
    public void write(StringBuilder out) {
        if (tag == null || tag.tidy()) {
            out.append(source, start, end);
        } else {
            TagText.write(this, out);
        }
    }

    Tag tagged() {
        if (tag == null) {
            throw new IllegalStateException("no tag: " + kind);
        }
        return tag;
    }

    String source() {
        return source;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out);
        return kind + " " + out;
    }
}
