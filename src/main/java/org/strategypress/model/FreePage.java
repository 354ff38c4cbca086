package org.strategypress.model;

/**
 * A page of its own.
 *
 * @param meta the common fields; the body is the page
 * @param menu whether the site's menu shows it
 */
public record FreePage(EntryMeta meta, boolean menu) implements Entry {}
