package org.strategypress.markup;

import org.jspecify.annotations.Nullable;
import org.strategypress.markup.Token.Kind;

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
        out.append(value);
        spots[used++] = out.length();
        out.append('"');
    }

    private void close(Token token) {
        out.append(token.isSelfClosing() ? "/>" : ">");
    }
}
