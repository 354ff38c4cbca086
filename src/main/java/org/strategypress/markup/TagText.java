package org.strategypress.markup;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.strategypress.markup.Token.Kind;
import org.strategypress.markup.Token.Rewrite;

/** Writes a tag in the one way that this program writes tags, and remembers where its attributes stand. */
final class TagText {
    private final StringBuilder out;
    private final int[] spots;
    private int used;

    private TagText(StringBuilder out, int attributes) {
        this.out = out;
        this.spots = new int[attributes * Tag.EACH];
    }

    static void write(Token token, StringBuilder out) {
        TagText text = new TagText(out, token.attributes());
        text.open(token);
        for (int i = 0; i < token.attributes(); i++) {
            text.attribute(token, i, token.tagged().hasValue(i) ? token.value(i) : null);
        }
        text.close(token);
    }

    static Token rewritten(Token token, Rewrite rewrite) {
        Tag tag = token.tagged();
        int count = tag.attributes();
        @Nullable String[] values = null;
        int left = count;
        for (int i = 0; i < count; i++) {
            String old = tag.hasValue(i) ? tag.value(token.source(), i) : null;
            String value = old == null ? null : rewrite.value(tag.name(token.source(), i), old);
            left -= old != null && value == null ? 1 : 0;
            if (values == null && old != null && !old.equals(value)) {
                values = new @Nullable String[count];
                for (int known = 0; known < i; known++) {
                    values[known] = tag.hasValue(known) ? tag.value(token.source(), known) : null;
                }
            }
            if (values != null) {
                values[i] = value;
            }
        }
        if (values == null) {
            return token;
        }
        TagText text = new TagText(new StringBuilder(token.end() - token.start() + 32), left);
        text.open(token);
        for (int i = 0; i < count; i++) {
            if (!tag.hasValue(i) || values[i] != null) {
                text.attribute(token, i, values[i]);
            }
        }
        return text.token(token);
    }

    static Token with(Token token, int before, String name, String value) {
        Tag tag = token.tagged();
        TagText text = new TagText(new StringBuilder(token.end() - token.start() + 32), tag.attributes() + 1);
        text.open(token);
        for (int i = 0; i <= tag.attributes(); i++) {
            if (i == before) {
                text.attribute(name, value);
            }
            if (i < tag.attributes()) {
                text.attribute(token, i, tag.hasValue(i) ? token.value(i) : null);
            }
        }
        return text.token(token);
    }

    static Token renamed(Token token, String name) {
        TagText text = new TagText(new StringBuilder(token.end() - token.start() + 8), token.attributes());
        text.out.append(token.kind() == Kind.END ? "</" : "<").append(name);
        for (int i = 0; i < token.attributes(); i++) {
            text.attribute(token, i, token.tagged().hasValue(i) ? token.value(i) : null);
        }
        text.close(token);
        Tag tag = new Tag(name, text.spots, token.isSelfClosing(), true);
        return text.token(token, tag);
    }

    private Token token(Token old) {
        close(old);
        return token(old, new Tag(old.name(), Arrays.copyOf(spots, used), old.isSelfClosing(), true));
    }

    private Token token(Token old, Tag tag) {
        return new Token(old.kind(), new Token.Place(out.toString(), 0, out.length()), tag, old.origin());
    }

    /** The name keeps its capitals: those of drawings mean something. */
    private void open(Token token) {
        int name = token.start() + (token.kind() == Kind.END ? 2 : 1);
        out.append(token.kind() == Kind.END ? "</" : "<");
        out.append(token.source(), name, name + token.name().length());
    }

    private void attribute(Token token, int number, @Nullable String value) {
        int[] from = token.tagged().spots();
        attribute(token.source().substring(from[number * Tag.EACH], from[number * Tag.EACH + 1]), value);
    }

    private void attribute(String name, @Nullable String value) {
        out.append(name.startsWith("=") ? '/' : ' '); // else it would be the value of the one before
        spots[used++] = out.length();
        out.append(name);
        spots[used++] = out.length();
        if (value == null) {
            spots[used++] = -1;
            spots[used++] = -1;
            return;
        }
        out.append("=\"");
        spots[used++] = out.length();
        Scanner.withoutSlots(value, 0, value.length(), out);
        spots[used++] = out.length();
        out.append('"');
    }

    private void close(Token token) {
        out.append(token.isSelfClosing() ? "/>" : ">");
    }
}
