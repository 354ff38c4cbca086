package org.strategypress.form;

import java.util.List;
import org.strategypress.content.EntrySource;
import org.strategypress.content.Schemas;
import org.strategypress.content.field.Schema;
import org.strategypress.content.file.FrontMatter;
import org.strategypress.edit.EntryChange;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Scalar;

/** Says that a file was changed while its form was open, and shows both: what was sent, and what stands there now. */
final class ConflictPage {
    private static final String TITLE = "Not saved: the file was changed meanwhile";

    private ConflictPage() {}

    static String of(Contents contents, EntrySource entry, Sent sent) {
        Markup out = Shell.begin(TITLE);
        out.add(
                "<p role=\"alert\">Somebody, or another program, changed <code>%</code> after you opened the form. Nothing was"
                        + " written. Here is what you sent, and what stands there now. Copy what you want to keep, then"
                        + " <a href=\"%\">open the form anew</a>.</p>",
                contents.path(entry), IndexPage.address(entry));
        boolean any = false;
        for (Schema.Property each : Schemas.of(entry.kind()).properties()) {
            List<String> yours = sent.all(each.name());
            String now = now(entry, each.name());
            String words = yours == null
                    ? now
                    : String.join("\n", yours).replace("\r\n", "\n").strip();
            if (!words.equals(now)) {
                any = true;
                out.add("<section><h2>%</h2>", Controls.label(each.name()));
                shown(out, each.name() + "-yours", "You sent", words);
                shown(out, each.name() + "-now", "Stands there now", now);
                out.add("</section>");
            }
        }
        if (!any) {
            out.add("<p>In the plain fields of this entry both are the same.</p>");
        }
        return Shell.end(out);
    }

    private static void shown(Markup out, String id, String label, String words) {
        out.add(
                "<div class=\"field\"><label for=\"%\">%</label><textarea id=\"%\" readonly rows=\"4\">\n%</textarea></div>",
                id, label, id, words);
    }

    private static String now(EntrySource entry, String name) {
        FrontMatter matter =
                name.equals(EntryChange.BODY) && EntryChange.isMarkdown(entry) ? FrontMatter.of(entry.source()) : null;
        if (matter != null) {
            return entry.source().text().substring(matter.bodyStart()).strip();
        }
        YamlNode value = FieldForm.value(entry.fields(), name);
        if (value instanceof YamlNode.Sequence list && list.items().stream().allMatch(Scalar.class::isInstance)) {
            return String.join(
                    "\n",
                    list.items().stream().map(each -> ((Scalar) each).text()).toList());
        }
        return value instanceof Scalar scalar ? scalar.text().strip() : "";
    }
}
