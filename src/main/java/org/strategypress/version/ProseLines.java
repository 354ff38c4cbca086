package org.strategypress.version;

import java.util.regex.Pattern;
import org.strategypress.markup.Token;

/** The words of prose, a line for each of its blocks. */
final class ProseLines {
    private static final Pattern BLOCK =
            Pattern.compile("</(?:p|h[1-6]|li|dt|dd|tr|blockquote|figcaption|caption|pre|div|aside|section)>|<br ?/?>");
    private static final Pattern CELL = Pattern.compile("</t[dh]>");
    private static final Pattern PICTURE = Pattern.compile("<img[^>]*? alt=\"([^\"]*)\"[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern BLANKS = Pattern.compile("[ \\t]*\\n\\s*");

    private ProseLines() {}

    static String of(String html) {
        String lines = BLOCK.matcher(html.replace('\n', ' ')).replaceAll("\n");
        String cells = CELL.matcher(lines).replaceAll(" ");
        String bare = TAG.matcher(PICTURE.matcher(cells).replaceAll("$1")).replaceAll("");
        String words = Token.decode(bare);
        return BLANKS.matcher(words.replaceAll(" +", " ")).replaceAll("\n").strip();
    }
}
