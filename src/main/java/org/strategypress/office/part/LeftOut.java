package org.strategypress.office.part;

/**
 * Words of an imported file that are not in the content.
 *
 * @param words the words
 * @param why the reason, in plain words
 */
public record LeftOut(String words, String why) {}
