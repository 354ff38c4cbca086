package org.strategypress.form;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.strategypress.content.EntrySource;
import org.strategypress.model.language.Language;
import org.strategypress.source.Diagnostic;
import org.strategypress.starter.EntryStarter;

/** The page that leads to every entry, and begins new ones. */
final class IndexPage {
    private IndexPage() {}

    /**
     * The page.
     *
     * @param wanted words that the titles or names must hold; empty for all
     * @param token what a form must send back
     */
    static String of(Contents contents, String wanted, List<Diagnostic> findings, String token) {
        Markup out = Shell.begin("All entries");
        long mistakes = findings.stream().filter(Diagnostic::isError).count();
        if (mistakes > 0) {
            out.add(
                    "<p role=\"alert\"><strong>%</strong> to be mended before the site can be published. Each is told at the"
                            + " entry that it is in.</p>",
                    mistakes == 1 ? "1 mistake" : mistakes + " mistakes");
        }
        out.add(
                "<form class=\"search\" role=\"search\" aria-label=\"Entries\" action=\"%\"><label for=\"q\">Find an entry</label> <input type=\"search\" id=\"q\""
                        + " name=\"q\" value=\"%\"> <button>Find</button></form>",
                Shell.PLACE, wanted);
        begin(out, token);
        if (!contents.unread().isEmpty()) {
            out.add("<section class=\"findings\"><h2>Files that no form can open before they are mended</h2><ul>");
            contents.unread().forEach(each -> out.add("<li><a href=\"%\">%</a></li>", TextPage.address(each), each));
            out.add("</ul></section>");
        }
        String small = wanted.strip().toLowerCase(Locale.ROOT);
        EntryFindings told = new EntryFindings(findings);
        boolean[] any = {false};
        contents.byKind().forEach((kind, entries) -> {
            List<EntrySource> found = entries.stream()
                    .filter(each -> (each.title() + " " + each.id())
                            .toLowerCase(Locale.ROOT)
                            .contains(small))
                    .toList();
            if (found.isEmpty()) {
                return;
            }
            any[0] = true;
            out.add("<section><h2>%</h2><ul class=\"entries\">", Controls.label(kind.folder()));
            found.forEach(each -> entry(out, contents, each, told));
            out.add("</ul></section>");
        });
        if (!any[0]) {
            out.add("<p>Nothing here is called “%”.</p>", wanted);
        }
        return Shell.end(out);
    }

    private static void entry(Markup out, Contents contents, EntrySource entry, EntryFindings told) {
        out.add("<li><a href=\"%\">%</a>", address(entry), entry.title());
        if (entry.draft()) {
            out.add(" <span class=\"badge\">draft</span>");
        }
        long mistakes =
                told.of(contents, entry).stream().filter(Diagnostic::isError).count();
        if (mistakes > 0) {
            out.add(" <span class=\"badge wrong\">%</span>", mistakes == 1 ? "1 mistake" : mistakes + " mistakes");
        }
        contents.editions(entry)
                .forEach(each -> out.add(
                        " <a class=\"edition\" href=\"%\">%<span class=\"vh\">: %</span></a>",
                        address(each), edition(each), entry.title()));
        out.add("</li>");
    }

    /** What an edition is called. */
    static String edition(EntrySource entry) {
        String edition = String.valueOf(entry.edition());
        return edition.equals("easy")
                ? "Easy Read"
                : Language.isTag(edition) ? Language.of(edition).ownName() + " (" + edition + ")" : edition;
    }

    /** Where an entry's form is. */
    static String address(EntrySource entry) {
        return address(entry.name());
    }

    /** Where the form of an entry of a name is. */
    static String address(String name) {
        return Shell.PLACE + "entry?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    private static void begin(Markup out, String token) {
        out.add(
                        "<details class=\"more\"><summary>Begin a new entry</summary><form method=\"post\" action=\"%new\" aria-label=\"A new entry\">",
                        Shell.PLACE)
                .add("<input type=\"hidden\" name=\"-token\" value=\"%\">", token)
                .add(
                        "<div class=\"field\"><label id=\"kind_label\" for=\"kind\">What it is</label><select id=\"kind\" name=\"kind\" aria-labelledby=\"kind_label\">");
        EntryStarter.kinds().stream()
                .filter(each -> each.folder().endsWith("/"))
                .forEach(each -> out.add(
                        "<option value=\"%\">%: %</option>", each.word(), Controls.label(each.word()), each.about()));
        out.add("</select></div><div class=\"field\"><label id=\"title_label\" for=\"title\">Its title</label>"
                + "<input type=\"text\" id=\"title\" name=\"title\" aria-labelledby=\"title_label\" autocomplete=\"off\"></div>"
                + "<p><button>Begin</button> It is a draft, and left out of the site, until you say otherwise.</p>"
                + "</form></details>");
    }
}
