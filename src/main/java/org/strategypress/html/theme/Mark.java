package org.strategypress.html.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.markup.Token;

/**
 * What a slot of a page is about. Templates and messages are text, so a slot comes through them as a character that no text may
 * hold; the scanner makes a token of it, and from then on nothing looks for characters.
 */
public enum Mark {
    /** Words in the site's main language on a page in another begin. */
    FOREIGN('\uFDD0'),
    /** A figure that runs from left to right begins. */
    FIGURE('\uFDD1'),
    /** A name that runs as its own letters say begins. */
    NAME('\uFDDC'),
    /** The one or the other ends. */
    END('\uFDD2'),
    /** The number of something that is HTML already, and finished tokens. */
    FRAGMENT('\uFDD3'),
    FRAGMENT_END('\uFDD4'),
    /** The id of a book whose PDF is told of. */
    FACTS('\uFDD5'),
    FACTS_END('\uFDD6'),
    /** The address of a page on paper. */
    ADDRESS('\uFDD7'),
    /** A number that can be tapped. */
    NUMBER('\uFDD8'),
    NUMBER_END('\uFDD9'),
    /** A text of an entry with ids in it. */
    PROSE('\uFDDA'),
    PROSE_END('\uFDDB');

    private static final List<Mark> ALL = List.of(values());

    private final char sign;

    Mark(char sign) {
        this.sign = sign;
    }

    /** The character that stands for it. */
    public char sign() {
        return sign;
    }

    /** A slot. */
    public Token token() {
        return Token.slot(sign());
    }

    /** Whether a token is such a slot. */
    public boolean is(Token token) {
        return token.kind() == Token.Kind.SLOT && token.first() == sign();
    }

    /** What a token is a slot of; null for one that is none, or none that is known. */
    public static @Nullable Mark of(Token token) {
        if (token.kind() == Token.Kind.SLOT) {
            for (Mark mark : ALL) {
                if (mark.is(token)) {
                    return mark;
                }
            }
        }
        return null;
    }
}
