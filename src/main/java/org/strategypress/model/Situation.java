package org.strategypress.model;

/**
 * A situation that changes what help there is: being a parent, being in custody.
 *
 * @param meta the common fields
 */
public record Situation(EntryMeta meta) implements Entry {}
