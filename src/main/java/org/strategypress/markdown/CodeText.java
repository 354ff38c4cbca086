package org.strategypress.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;

/** The text of code spans and code blocks, as CommonMark 0.31.2 gives it in sections 4.4, 4.5 and 6.1. */
final class CodeText {
    private CodeText() {}

    /**
     * The text of a span: line ends become spaces, and one space at each end goes unless all is space. In a table a bar is written
     * with a stroke before it, which is no part of the text, in code too (GitHub Flavored Markdown, 4.10).
     */
    static String of(Code code) {
        String text = code.getText()
                .toString()
                .replace("\r\n", " ")
                .replace('\n', ' ')
                .replace('\r', ' ');
        if (code.getAncestorOfType(TableCell.class) != null) {
            text = text.replace("\\|", "|");
        }
        boolean padded = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ");
        return padded && !text.chars().allMatch(c -> c == ' ') ? text.substring(1, text.length() - 1) : text;
    }

    /** The text of a fenced or indented block, each line with its end. */
    static String of(Node block) {
        if (block instanceof IndentedCodeBlock indented) {
            return indented.getContentChars().trimTailBlankLines().normalizeEndWithEOL();
        }
        return ((FencedCodeBlock) block).getContentChars().normalizeEOL();
    }
}
