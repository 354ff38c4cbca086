package org.strategypress.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;

/**
 * The Markdown that is spoken here: CommonMark 0.31.2 with tables, footnotes, definition lists, task lists and attributes.
 *
 * <p>Both parsers are immutable and shared by all threads.
 */
final class Dialect {
    /** The extensions of the block dialect; a test renders with them too. */
    static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            FootnoteExtension.create(),
            DefinitionExtension.create(),
            TaskListExtension.create());

    private Dialect() {}

    /** The options of the block dialect. */
    static DataHolder options() {
        return new MutableDataSet()
                .set(Parser.EXTENSIONS, EXTENSIONS)
                // GFM takes |-|-| for a table; flexmark's own default wants three dashes and then is slow on the
                // paragraph.
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                // Words behind a comment are words like others: the comment goes, and nothing of it shows why they were
                // not read.
                .set(Parser.HTML_BLOCK_COMMENT_ONLY_FULL_LINE, true)
                .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
                .toImmutable();
    }

    /** The parser of block Markdown. */
    static Parser blocks() {
        // flexmark adds its reader of link definitions only to its own inline parser.
        return parser(options())
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .build();
    }

    /** The parser of a single line, in which {@code 1. Housing} and {@code # 1} are words and not a list and a heading. */
    static Parser line() {
        return parser(new MutableDataSet()
                        .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                        .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
                        .set(Parser.BLOCK_QUOTE_PARSER, false)
                        .set(Parser.HEADING_PARSER, false)
                        .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                        .set(Parser.HTML_BLOCK_PARSER, false)
                        .set(Parser.THEMATIC_BREAK_PARSER, false)
                        .set(Parser.LIST_BLOCK_PARSER, false)
                        .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                        .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false))
                .build();
    }

    private static Parser.Builder parser(DataHolder options) {
        return Parser.builder(options)
                .customInlineParserFactory(InlineReader::new)
                .customDelimiterProcessor(new EmphasisRule('*'))
                .customDelimiterProcessor(new EmphasisRule('_'))
                .customInlineParserExtensionFactory(new AttributeReader.Factory());
    }
}
