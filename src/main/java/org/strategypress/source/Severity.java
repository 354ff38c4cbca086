package org.strategypress.source;

/** How much a diagnostic weighs: an error stops the publication, a warning does not. */
public enum Severity {
    /** The content is refused. */
    ERROR,
    /** The content is published; someone should look. */
    WARNING
}
