package org.strategypress.content;

/** Which entries of a content folder are wanted. */
public enum Wanted {
    /** All but drafts. */
    ALL_READY,
    /** All, drafts too. */
    DRAFTS_TOO,
    /** Those alone that are as somebody approved them. */
    APPROVED
}
