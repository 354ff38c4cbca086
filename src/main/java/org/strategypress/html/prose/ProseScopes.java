package org.strategypress.html.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.strategypress.html.theme.Mark;
import org.strategypress.markup.Token;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;

/**
 * Keeps the texts of one entry apart: when two of them have the same heading or the same number of a note, the later ones get
 * ids of their own, and the links inside the text go with them. Lists of notes behind the first have a number in their name.
 */
public final class ProseScopes {
    private ProseScopes() {}

    /** A text with a slot on both sides, if there is an id in it. */
    public static Tokens mark(Tokens text) {
        for (int at = 0; at < text.size(); at++) {
            if (text.get(at).value("id") != null) {
                return new TokenRow(text.size() + 2)
                        .add(Mark.PROSE.token())
                        .add(text)
                        .add(Mark.PROSE_END.token())
                        .tokens();
            }
        }
        return text;
    }

    /** A piece that is to stand in one text, without the slots of its own texts: its ids stand behind a word of its own. */
    public static Tokens within(Tokens piece, String own) {
        Map<String, String> names = new HashMap<>();
        for (int at = 0; at < piece.size(); at++) {
            String id = piece.get(at).value("id");
            if (id != null) {
                names.put(id, own + id);
            }
        }
        TokenRow out = new TokenRow(piece.size());
        for (int at = 0; at < piece.size(); at++) {
            Token token = piece.get(at);
            if (!Mark.PROSE.is(token) && !Mark.PROSE_END.is(token)) {
                out.add(names.isEmpty() ? token : renamed(token, names));
            }
        }
        return out.tokens();
    }

    /** The part with every id once, as far as texts brought them, and without slots. */
    public static Tokens finish(Tokens part) {
        if (!part.hasSlots()) {
            return part;
        }
        Set<String> taken = new HashSet<>();
        boolean texts = false;
        boolean within = false;
        // The ids outside texts first, wherever they stand: a printed number keeps its id even below a heading that has
        // the same.
        for (int at = 0; at < part.size(); at++) {
            Token token = part.get(at);
            within = (within || Mark.PROSE.is(token)) && !Mark.PROSE_END.is(token);
            texts |= within;
            if (!within) {
                take(token, taken);
            }
        }
        return texts ? apart(part, taken) : part;
    }

    private static Tokens apart(Tokens part, Set<String> taken) {
        TokenRow out = new TokenRow(part.size());
        Map<String, String> names = Map.of();
        int notes = 0;
        for (int at = 0; at < part.size(); at++) {
            Token token = part.get(at);
            String list = token.value("data-notes") == null ? null : token.value("aria-label");
            if (list != null && ++notes > 1) {
                out.add(renamed(token.with("aria-label", list + " " + notes), names));
            } else if (Mark.PROSE.is(token)) {
                names = names(part, at + 1, taken);
            } else if (Mark.PROSE_END.is(token)) {
                names = Map.of();
            } else {
                out.add(names.isEmpty() ? token : renamed(token, names));
            }
        }
        return out.tokens();
    }

    private static void take(Token token, Set<String> taken) {
        String id = token.value("id");
        if (id != null) {
            taken.add(id);
        }
    }

    /** The names that the ids of the text that begins here have on the page. */
    private static Map<String, String> names(Tokens part, int from, Set<String> taken) {
        Set<String> own = new HashSet<>();
        for (int at = from; at < part.size() && !Mark.PROSE_END.is(part.get(at)); at++) {
            take(part.get(at), own);
        }
        Map<String, String> names = new HashMap<>();
        for (String id : own) {
            int number = 2;
            String free = id;
            while (taken.contains(free) || !free.equals(id) && own.contains(free)) {
                free = id + "-" + number++;
            }
            names.put(id, free);
        }
        taken.addAll(names.values());
        return names;
    }

    private static Token renamed(Token tag, Map<String, String> names) {
        return tag.rewritten((name, value) -> {
            if (name.equals("href") && value.startsWith("#")) {
                return "#" + names.getOrDefault(value.substring(1), value.substring(1));
            }
            boolean refers = name.equals("id") || name.equals("aria-labelledby") || name.equals("headers");
            return refers ? names.getOrDefault(value, value) : value;
        });
    }
}
