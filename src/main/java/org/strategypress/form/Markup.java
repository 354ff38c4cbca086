package org.strategypress.form;

/** A page that is put together: text and values are escaped as they are added. Used by one thread. */
public final class Markup {
    private final StringBuilder out = new StringBuilder(8192);

    /** Adds markup as it is, each {@code %} filled with the next of the values, escaped. */
    Markup add(String markup, Object... values) {
        int from = 0;
        for (Object value : values) {
            int at = markup.indexOf('%', from);
            out.append(markup, from, at);
            escape(String.valueOf(value));
            from = at + 1;
        }
        out.append(markup, from, markup.length());
        return this;
    }

    /** Adds HTML that was made and sanitised elsewhere. */
    Markup made(String html) {
        out.append(html);
        return this;
    }

    /** Adds plain words; what stands between two {@code `} is shown as code. */
    Markup words(String words) {
        String[] parts = words.split("`", -1);
        for (int at = 0; at < parts.length; at++) {
            boolean code = at % 2 == 1 && at < parts.length - 1;
            out.append(code ? "<code>" : "");
            escape(parts[at]);
            out.append(code ? "</code>" : "");
        }
        return this;
    }

    private void escape(String text) {
        escape(text, out);
    }

    /** Text and values of attributes, escaped. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, out);
        return out.toString();
    }

    private static void escape(String text, StringBuilder out) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
