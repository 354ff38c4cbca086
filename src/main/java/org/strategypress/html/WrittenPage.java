package org.strategypress.html;

import org.strategypress.output.OutputFile;
import org.strategypress.source.Provenance;

/**
 * A file of the website and where its words come from.
 *
 * @param file the file
 * @param origins what in the content wrote which stretch of it
 */
record WrittenPage(OutputFile file, Provenance origins) {}
