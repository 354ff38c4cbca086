package org.strategypress.form;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.DiagnosticText;
import org.strategypress.source.SourceFile;

/** A file as it is written, for what no form asks for and for what no form can be made of. */
final class TextPage {
    private TextPage() {}

    /**
     * The page.
     *
     * @param path the file below the content folder
     * @param findings what is wrong with the content
     */
    static String of(String path, SourceFile file, List<Diagnostic> findings, String token) {
        Markup out = Shell.begin("The file " + path);
        List<Diagnostic> own = new EntryFindings(findings).of(path);
        if (!own.isEmpty()) {
            out.add("<section class=\"findings\"><h2>To be mended</h2>");
            own.forEach(each -> out.add("<pre tabindex=\"0\">%</pre>", DiagnosticText.text(each)));
            out.add("</section>");
        }
        out.add("<form method=\"post\" action=\"%text\" aria-label=\"The file\">", Shell.PLACE)
                .add(
                        "<input type=\"hidden\" name=\"-token\" value=\"%\"><input type=\"hidden\" name=\"-file\" value=\"%\">"
                                + "<input type=\"hidden\" name=\"-was\" value=\"%\">",
                        token, path, TextStamp.of(file))
                .add(
                        "<div class=\"field\"><label for=\"text\">All that stands in it</label><textarea id=\"text\" name=\"text\""
                                + " rows=\"%\" spellcheck=\"false\" class=\"code\">\n%</textarea></div>",
                        Math.min(40, file.lines().count() + 1), file.text())
                .add("<p class=\"save\"><button>Save</button></p></form>");
        return Shell.end(out);
    }

    /** Where the page of a file is. */
    static String address(String path) {
        return Shell.PLACE + "text?file=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
