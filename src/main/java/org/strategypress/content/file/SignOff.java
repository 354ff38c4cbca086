package org.strategypress.content.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.Ids;
import org.strategypress.model.ContentKind;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Span;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/**
 * The approval of an entry's words: who gave it, on which day, and a mark made of all that was approved. Where the mark is not
 * that of the words as they stand, they were changed since.
 */
public final class SignOff {
    /** The field that holds it. */
    public static final String FIELD = "approved";
    /** What {@code approve} writes into it. */
    public static final String MARK = "of";

    private static final String FORM = "sha256-";
    private static final int LENGTH = 32;
    /**
     * What may change without a change of what was approved: blanks, order of fields, the ids, whether it is a draft, and the day
     * it is published on.
     */
    private static final Set<String> BESIDE = Set.of(FIELD, "draft", "publish-on", "id", "was", "withdrawn");

    private SignOff() {}

    /** How far an entry is approved. */
    enum State {
        /** Nobody approved it. */
        NONE,
        /** It was changed since it was approved. */
        CHANGED,
        /** It is as it was approved. */
        STANDS
    }

    /** How far the entry in a mapping, its text among the fields, is approved. */
    static State of(Mapping fields) {
        boolean noted = approval(fields) != null && Ids.scalar(fieldsOf(fields), MARK) != null;
        return !noted ? State.NONE : stands(fields, "") ? State.STANDS : State.CHANGED;
    }

    /**
     * Whether an entry is as somebody approved it.
     *
     * @param fields an entry's fields
     * @param text the text below them; empty where it is one of the fields, or none is there
     */
    public static boolean stands(Mapping fields, String text) {
        Scalar mark = approval(fields) == null ? null : Ids.scalar(fieldsOf(fields), MARK);
        return mark != null && mark.text().strip().equals(mark(fields, text));
    }

    /** Whether an entry is left out where only what is approved is wanted; the site, without which there is nothing, is told. */
    public static boolean isLeftOut(Candidate entry, Diagnostics out) {
        if (of(entry.mapping()) == State.STANDS) {
            return false;
        }
        if (entry.kind() != ContentKind.SITE || entry.edition() != null) {
            return true;
        }
        out.error(
                "not-approved",
                Ids.where(entry.mapping()),
                "the site's own words are not approved as they are, and nothing is published without them",
                "when they have been read: approve site --by \"ROLE\"");
        return false;
    }

    /** Tells of an entry that was changed since it was approved. */
    public static void tell(Candidate entry, Diagnostics out) {
        if (of(entry.mapping()) != State.CHANGED) {
            return;
        }
        String edition = entry.edition() == null ? "" : "." + entry.edition();
        Scalar by = Ids.scalar(fieldsOf(entry.mapping()), "by");
        Scalar on = Ids.scalar(fieldsOf(entry.mapping()), "on");
        out.warning(
                "approval-changed",
                where(entry.mapping()),
                "this was changed since " + (by == null ? "it was approved" : by.text() + " approved it")
                        + (on == null ? "" : " on " + on.text()),
                "when it has been read again: approve " + entry.id() + edition + " --by \""
                        + (by == null ? "ROLE" : by.text()) + "\"");
    }

    /**
     * The mark of words.
     *
     * @param fields an entry's fields
     * @param text the text below them; empty where it is one of the fields, or none is there
     */
    public static String mark(Mapping fields, String text) {
        TreeMap<String, String> said = new TreeMap<>();
        for (Pair pair : fields.pairs()) {
            if (!BESIDE.contains(pair.key().text())) {
                said.put(pair.key().text(), said(pair.value()));
            }
        }
        if (!text.isBlank()) {
            said.put("body", scalar(text));
        }
        StringBuilder all = new StringBuilder();
        said.forEach((name, words) -> all.append(scalar(name)).append(words));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return FORM + HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String said(YamlNode node) {
        if (node instanceof Scalar scalar) {
            return scalar(scalar.text());
        }
        StringBuilder out = new StringBuilder();
        if (node instanceof Mapping mapping) {
            out.append('{');
            mapping.pairs().forEach(pair -> out.append(said(pair.key())).append(said(pair.value())));
        } else if (node instanceof Sequence list) {
            out.append('[');
            list.items().forEach(item -> out.append(said(item)));
        }
        return out.append(';').toString();
    }

    private static String scalar(String words) {
        String plain = words.replace("\r\n", "\n").replace('\r', '\n').strip();
        return plain.length() + ":" + plain;
    }

    private static @Nullable Pair approval(Mapping fields) {
        return fields.pairs().stream()
                .filter(pair -> pair.key().text().equals(FIELD) && pair.value() instanceof Mapping)
                .findFirst()
                .orElse(null);
    }

    private static Mapping fieldsOf(Mapping fields) {
        Pair pair = approval(fields);
        return pair != null && pair.value() instanceof Mapping inside ? inside : fields;
    }

    private static Span where(Mapping fields) {
        Pair pair = approval(fields);
        return pair == null ? Ids.firstLine(fields.span()) : pair.key().span();
    }
}
