package org.strategypress.source;

/**
 * What one rule is for, in words for editors.
 *
 * @param name the rule's name, lower case with hyphens: {@code broken-link}
 * @param usual how much a finding of it weighs where a publication says nothing
 * @param why why it is told, in whole sentences
 * @param cure what to do about it, in whole sentences
 * @param example something right, or a case in which it is told
 */
public record RuleAbout(String name, Usual usual, String why, String cure, String example) {
    /** How much a rule's findings weigh where nothing is said. */
    public enum Usual {
        /** Each stops a build: a page would be wrong. It cannot be turned off. */
        ERROR,
        /** Each stops a build, unless a publication says that it is a warning or turns it off. */
        STRICT,
        /** Some stop a build; the others are warnings, and these can be turned off. */
        BOTH,
        /** Each is a warning. */
        WARNING,
        /** Nothing is told unless a publication asks for it. */
        OFF
    }

    /** Whether a publication may say how much its warnings weigh. */
    public boolean isAdjustable() {
        return usual != Usual.ERROR;
    }
}
