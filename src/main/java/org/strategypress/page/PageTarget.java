package org.strategypress.page;

/**
 * Where an entry is to be read.
 *
 * @param page the page
 * @param fragment the id of its element on the page; empty for the page itself
 */
public record PageTarget(Page page, String fragment) {}
