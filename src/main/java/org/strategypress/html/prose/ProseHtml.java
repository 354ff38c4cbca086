package org.strategypress.html.prose;

import org.strategypress.html.theme.Messages;
import org.strategypress.markup.Escape;
import org.strategypress.markup.Token;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Span;

/** Finishes prose for one page: heading levels, and the words that the Markdown stage left to the theme. */
public final class ProseHtml {
    private final Messages messages;
    private final TokenRow out;
    private final int down;
    private int tables;

    private ProseHtml(Messages messages, int room, int down) {
        this.messages = messages;
        this.out = new TokenRow(room);
        this.down = down;
    }

    /** The prose as it is, from its place in the content. */
    public static Tokens tokens(Prose prose) {
        Tokens tokens = Tokens.of(prose.html());
        TokenRow out = new TokenRow(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            Span where = prose.origins().at(token.start());
            out.add(token.from(where == null ? prose.where() : where));
        }
        return out.tokens();
    }

    /** The prose with its headings beginning at {@code level} and its markers filled. */
    static Tokens of(Prose prose, int level, Messages messages) {
        Tokens tokens = tokens(prose);
        if (tokens.size() < 2) {
            return tokens;
        }
        ProseHtml pass =
                new ProseHtml(messages, tokens.size() + 16, prose.headings().isEmpty() ? 0 : level - 2);
        int table = -1;
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (table < 0 && token.opens("table")) {
                table = tokens.end(at);
                pass.table(tokens, at, table);
            } else if (at < table && token.opens("caption") && token.value("id") == null) {
                pass.out.add(token.with(0, "id", "table-" + pass.tables));
            } else if (at < table && token.opens("table")) {
                pass.nested(tokens, at);
            } else {
                pass.token(token);
            }
            if (at == table) {
                pass.out.html("</div>");
                table = -1;
            }
        }
        return pass.out.tokens();
    }

    private void token(Token token) {
        Token shifted = down == 0 ? token : token.renamed(HeadingLevel.shift(token.name(), down));
        if (token.value("data-notes") != null) {
            out.add(shifted.with(token.attributes(), "aria-label", Escape.text(messages.get("notes.list"))));
        } else {
            out.add(shifted).text(words(token));
        }
    }

    /** What a marker says. */
    private String words(Token token) {
        String callout = token.value("data-callout");
        String task = token.value("data-task");
        if (callout != null) {
            return Escape.text(messages.get("callout." + callout));
        }
        if (task != null) {
            return Escape.text(messages.get("task." + task));
        }
        boolean back = "back".equals(token.value("data-note"));
        return back ? Escape.text(messages.get("notes.back", String.valueOf(token.value("data-number")))) : "";
    }

    /** A table in the cell of another one scrolls with that one, and has a name too. */
    private void nested(Tokens text, int at) {
        tables++;
        boolean captioned = caption(text, at, text.end(at)) >= 0;
        String name = Escape.text(messages.get("table.scroll")) + " " + tables;
        out.add(captioned ? text.get(at) : text.get(at).with(0, "aria-label", name));
    }

    /** Where the caption of a table stands; -1 where it has none but those of tables in its cells. */
    private static int caption(Tokens text, int at, int end) {
        int caption = text.find("caption", at);
        int inner = text.find("table", at + 1);
        return caption >= 0 && caption < end && (inner < 0 || caption < inner) ? caption : -1;
    }

    /** A table in prose scrolls in a box of its own on a small screen; its caption names the box. */
    private void table(Tokens text, int at, int end) {
        tables++;
        int caption = caption(text, at, end);
        boolean captioned = caption >= 0;
        String id = captioned ? text.get(caption).value("id") : null;
        String attribute = captioned ? "aria-labelledby" : "aria-label";
        String name = id != null
                ? id
                : captioned ? "table-" + tables : Escape.text(messages.get("table.scroll")) + " " + tables;
        out.html("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" " + attribute + "=\"" + name + "\">");
        out.add(captioned ? text.get(at) : text.get(at).with(0, attribute, name));
    }
}
