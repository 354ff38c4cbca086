package org.strategypress.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;

/** Writes blocks of code. */
final class CodeWriter {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#.-]{1,30}");

    private final Draft draft;

    CodeWriter(Draft draft) {
        this.draft = draft;
    }

    /** Writes a block, fenced or indented. */
    void write(Node node, Attributes attributes) {
        draft.open("pre", attributes);
        draft.html.append("<code");
        if (node instanceof FencedCodeBlock block) {
            fence(block);
        } else {
            draft.warning(
                    "indent-as-code",
                    draft.span(node),
                    "these words begin with a tab or four blanks, so they are shown as code, with all their signs",
                    "take the blanks away before each line; for code put a line ``` before and behind it");
        }
        draft.html.append('>');
        draft.text(CodeText.of(node));
        draft.html.append("</code></pre>\n");
    }

    /** Writes the language that a fence names, and warns where it has no end. */
    private void fence(FencedCodeBlock fenced) {
        String language =
                fenced.getInfoDelimitedByAny(c -> c == ' ' || c == '\t').unescape();
        if (LANGUAGE.matcher(language).matches()) {
            draft.html.append(" class=\"language-").append(language).append('"');
        }
        if (fenced.getClosingMarker().isEmpty()) {
            draft.warning(
                    "code-not-closed",
                    draft.span(fenced.getOpeningMarker()),
                    "this code block is never closed, so all that follows is code",
                    "close it with a line of " + fenced.getOpeningMarker());
        }
    }
}
