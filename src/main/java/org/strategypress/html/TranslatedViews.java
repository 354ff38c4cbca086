package org.strategypress.html;

import java.util.Map;
import org.strategypress.html.prose.Translation;

/**
 * A language with what its templates are given.
 *
 * @param translation the language, its words and the publication in it
 * @param views what is told of pages
 * @param facts what is told of pages to machines
 * @param functions what templates may call
 */
record TranslatedViews(Translation translation, PageViews views, LinkedFacts facts, Map<String, Object> functions) {}
