package org.strategypress.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.language.Language;
import org.strategypress.source.Span;

/**
 * The attributes that an author may give in braces: the language, the direction, on headings an id, and in cells of a table a bar.
 *
 * @param lang a language tag such as {@code ar} or {@code zh-Hant} (BCP 47), or null
 * @param dir {@code ltr}, {@code rtl} or {@code auto}, or null
 * @param id an id, or null
 * @param bar how long a bar beside the words is, of 100, or null
 */
record Attributes(
        @Nullable String lang,
        @Nullable String dir,
        @Nullable String id,
        @Nullable Integer bar) {
    /** No attributes. */
    static final Attributes NONE = new Attributes(null, null, null, null);

    /** One attribute, as a regular expression: {@code #id}, {@code .class} or {@code name=value}. */
    static final String TOKEN =
            "(?:[#.][^\\s{}\"'=]{1,80}|[A-Za-z_:@][A-Za-z0-9_:.@-]{0,40}=(?:\"[^\"]*\"|'[^']*'|[^\\s\"'{}]*))";

    private static final Pattern TOKENS = Pattern.compile(TOKEN);
    private static final Pattern LENGTH = Pattern.compile("100|[1-9]?[0-9]");

    /** Reads a node; whatever is not allowed is an error of the draft, with its place. */
    static Attributes of(AttributeNode node, Draft draft) {
        Matcher tokens = TOKENS.matcher(node.getChars());
        Attributes read = NONE;
        while (tokens.find()) {
            int start = node.getChars().getIndexOffset(tokens.start());
            Span where = draft.span(start, start + tokens.end() - tokens.start());
            read = read.with(tokens.group(), where, draft);
        }
        return read;
    }

    private Attributes with(String token, Span where, Draft draft) {
        if (token.startsWith("#")) {
            return withId(token.substring(1), where, draft);
        }
        int equals = token.indexOf('=');
        String name = equals < 0 ? token : token.substring(0, equals).toLowerCase(Locale.ROOT);
        String value = equals < 0 ? "" : unquote(token.substring(equals + 1));
        switch (name) {
            case "id" -> {
                return withId(value, where, draft);
            }
            case "lang" -> {
                if (Language.isTag(value)) {
                    return new Attributes(value, dir, id, bar);
                }
                draft.error(
                        "attribute-value",
                        where,
                        "“" + value + "” is not a language tag",
                        "write a tag such as ar, cy or zh-Hant");
                return this;
            }
            case "dir" -> {
                if (isDirection(value)) {
                    return new Attributes(lang, value, id, bar);
                }
                draft.error("attribute-value", where, "“" + value + "” is not a direction", "write ltr, rtl or auto");
                return this;
            }
            case "bar" -> {
                if (LENGTH.matcher(value).matches()) {
                    return new Attributes(lang, dir, id, Integer.valueOf(value));
                }
                draft.error(
                        "attribute-value",
                        where,
                        "“" + value + "” is not the length of a bar",
                        "write a whole number from 0 to 100");
                return this;
            }
            default -> {
                if (isLook(name, value)) {
                    draft.warning(
                            "pasted-looks",
                            where,
                            "“" + token + "” is a look for another tool, and is left out",
                            "take it out; write \\{ for a brace that is text");
                    return this;
                }
                draft.error(
                        "attribute-not-allowed",
                        where,
                        "“" + token + "” is not allowed in braces",
                        "only lang, dir and, on a heading, #id, in a cell, bar are; write \\{ for a brace that is text");
                return this;
            }
        }
    }

    /** Whether an attribute only gives looks, by a class, a style or a size: no word is lost without it. */
    private static boolean isLook(String name, String value) {
        return name.startsWith(".") ? AllowList.isLook("class", name) : AllowList.isLook(name, value);
    }

    private Attributes withId(String value, Span where, Draft draft) {
        if (ProseIds.SHAPE.matcher(value).matches()) {
            return new Attributes(lang, dir, value, bar);
        }
        draft.error(
                "id-shape",
                where,
                "“" + value + "” cannot be an id",
                "use small letters a to z, digits and single hyphens: opening-hours");
        return this;
    }

    /** The same without the id; an error when there was one, for it stands on something that takes none. */
    Attributes withoutId(Span where, Draft draft) {
        if (id == null) {
            return this;
        }
        draft.error(
                "id-place", where, "an id can only be given to a heading", "put {#" + id + "} at the end of a heading");
        return new Attributes(lang, dir, null, bar);
    }

    /** The same without the bar; an error when there was one, for it stands on something that takes none. */
    Attributes withoutBar(Span where, Draft draft) {
        if (bar == null) {
            return this;
        }
        draft.error(
                "attribute-place",
                where,
                "a bar can only be given to a cell of a table",
                "put {bar=" + bar + "} behind the words of the cell");
        return new Attributes(lang, dir, id, null);
    }

    /** These, with those of {@code outer} where these say nothing. */
    Attributes or(Attributes outer) {
        return new Attributes(
                lang == null ? outer.lang : lang,
                dir == null ? outer.dir : dir,
                id == null ? outer.id : id,
                bar == null ? outer.bar : bar);
    }

    /** Writes them into a start tag. */
    void write(StringBuilder html) {
        if (id != null) {
            html.append(" id=\"").append(id).append('"');
        }
        if (lang != null) {
            html.append(" lang=\"").append(lang).append('"');
        }
        String side = dir == null ? direction(lang) : dir;
        if (side != null) {
            html.append(" dir=\"").append(side).append('"');
        }
    }

    /** The direction in which words of a language run, wherever they stand; null where no language is said. */
    static @Nullable String direction(@Nullable String lang) {
        return lang != null && Language.isTag(lang) ? Language.of(lang).direction() : null;
    }

    /** Whether HTML knows the direction. */
    static boolean isDirection(String value) {
        return value.equals("ltr") || value.equals("rtl") || value.equals("auto");
    }

    private static String unquote(String value) {
        boolean quoted = value.length() > 1 && (value.charAt(0) == '"' || value.charAt(0) == '\'');
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
