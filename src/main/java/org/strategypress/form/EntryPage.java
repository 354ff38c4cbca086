package org.strategypress.form;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.EntrySource;
import org.strategypress.content.Schemas;
import org.strategypress.content.field.Schema.Property;
import org.strategypress.content.file.FrontMatter;
import org.strategypress.edit.EntryChange;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.SourceFile;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Scalar;

/** The form of an entry: what is wrong with it, its fields, its text, who approved it, its editions. */
final class EntryPage {
    private final Contents contents;
    private final EntrySource entry;
    private final String token;
    private final Markup out;

    private EntryPage(Contents contents, EntrySource entry, String token, Markup out) {
        this.contents = contents;
        this.entry = entry;
        this.token = token;
        this.out = out;
    }

    /**
     * The page.
     *
     * @param page where its page of the site is, or null where it has none
     * @param done what was done just now, or null
     */
    static String of(
            Contents contents,
            EntrySource entry,
            List<Diagnostic> findings,
            @Nullable String page,
            @Nullable String done,
            String token) {
        Markup out = Shell.begin(
                entry.edition() == null ? entry.title() : entry.title() + " (" + IndexPage.edition(entry) + ")");
        EntryPage form = new EntryPage(contents, entry, token, out);
        if (done != null) {
            out.add("<p role=\"status\" class=\"done\">%</p>", done);
        }
        List<Diagnostic> own = new EntryFindings(findings).of(contents, entry);
        form.findings(own);
        form.where(page);
        form.form(own);
        form.approval();
        form.editions();
        return Shell.end(out.add("<script src=\"/-/edit.js\" defer></script>"));
    }

    private void findings(List<Diagnostic> all) {
        told(all.stream().filter(Diagnostic::isError).toList(), true);
        told(all.stream().filter(each -> !each.isError()).toList(), false);
    }

    private void told(List<Diagnostic> some, boolean wrong) {
        if (some.isEmpty()) {
            return;
        }
        out.add("<section class=\"%\"", wrong ? "findings wrong" : "findings")
                .add(wrong ? " role=\"alert\"" : "")
                .add("><h2>%</h2><ol>", wrong ? "To be mended" : "To think about");
        for (Diagnostic each : some) {
            String field = EntryFindings.field(entry, each);
            out.add("<li>");
            if (field != null) {
                out.add("<a href=\"#%\">%</a>: ", Controls.id(field), Controls.label(field));
            }
            if (field != null
                    && each.rule().equals("empty-value")) { // what to write after which colon is for who sees one
                out.add("fill this in.</li>");
                continue;
            }
            out.add("%. %</li>", each.message(), each.hint() == null ? "" : Shell.sentence(each.hint()));
        }
        out.add("</ol></section>");
    }

    private void where(@Nullable String page) {
        String path = contents.path(entry);
        out.add("<p>In the file <a href=\"%\"><code>%</code></a>", TextPage.address(path), path);
        if (page != null) {
            out.add(". <a href=\"/%\">See its page</a>", page);
        }
        out.add(".</p>");
    }

    private void form(List<Diagnostic> own) {
        out.add("<form method=\"post\" action=\"%save\" aria-label=\"Its fields\">", Shell.PLACE);
        hidden();
        out.add("<input type=\"hidden\" name=\"-was\" value=\"%\">", TextStamp.of(entry.source()));
        boolean text = EntryChange.isMarkdown(entry) && !hasOwnBody();
        List<Property> properties = Schemas.of(entry.kind()).properties().stream()
                .filter(each -> !(text && each.name().equals(EntryChange.BODY)))
                .filter(each -> !each.name().equals("approved") || entry.kind().isSingleton())
                .toList();
        out.add("<p class=\"save\"><button>Save</button></p>");
        Set<String> asked = own.stream()
                .map(each -> EntryFindings.missing(entry, each))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        FieldForm fields = new FieldForm(out, contents, asked);
        if (entry.edition() == null) {
            fields.fields(properties, entry.fields(), "");
        } else {
            out.add("<p class=\"hint\">Leave out what is the same: it comes from the entry itself.</p>");
            fields.fields(properties.stream().map(EntryPage::optional).toList(), entry.fields(), "");
        }
        if (text) {
            new Controls(out)
                    .body(EntryChange.BODY, body(entry), Shell.PLACE + "preview?name=" + encoded(entry.name()));
        }
        out.add("<p class=\"save\"><button>Save</button></p></form>");
    }

    private static Property optional(Property property) {
        return new Property(property.name(), property.type(), property.words(), false, property.about());
    }

    private boolean hasOwnBody() {
        FrontMatter matter = Objects.requireNonNull(FrontMatter.of(entry.source()));
        return entry.fields().pairs().stream()
                .anyMatch(pair -> pair.key().text().equals(EntryChange.BODY)
                        && pair.key().span().start() < matter.end());
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /** The text of an entry as its file has it; empty where it can have none. */
    static String body(EntrySource entry) {
        if (!EntryChange.isMarkdown(entry)) {
            return "";
        }
        SourceFile source = entry.source();
        FrontMatter matter = Objects.requireNonNull(FrontMatter.of(source));
        return source.text().substring(matter.bodyStart()).strip();
    }

    private void hidden() {
        out.add(
                "<input type=\"hidden\" name=\"-token\" value=\"%\"><input type=\"hidden\" name=\"-entry\" value=\"%\">",
                token, entry.name());
    }

    private void approval() {
        out.add("<section><h2>Approval</h2>");
        String by = approvedBy();
        out.add(
                by == null
                        ? "<p>Nobody has approved these words yet.</p>"
                        : "<p>The file says that they were approved by: %.</p>",
                by == null ? new Object[0] : new Object[] {by});
        out.add("<form method=\"post\" action=\"%approve\" aria-label=\"Approval\">", Shell.PLACE);
        hidden();
        out.add("<div class=\"field\"><label for=\"by\">Role of who approves these words as they are saved</label>"
                + "<p class=\"hint\" id=\"by-hint\">Like Head of Leaving Care. No page shows it, and a later change is"
                + " told.</p><input type=\"text\" id=\"by\" name=\"by\" aria-describedby=\"by-hint\" autocomplete=\"off\">"
                + "</div><p><button>Approve</button></p></form></section>");
    }

    private @Nullable String approvedBy() {
        return FieldForm.value(entry.fields(), "approved") instanceof Mapping sign
                        && FieldForm.value(sign, "by") instanceof Scalar role
                ? role.text()
                : null;
    }

    private void editions() {
        if (entry.edition() != null) {
            out.add("<p><a href=\"%entry?name=%\">The entry itself</a></p>", Shell.PLACE, entry.id());
            return;
        }
        out.add("<section><h2>Other editions</h2><ul>");
        contents.editions(entry)
                .forEach(each -> out.add("<li><a href=\"%\">%</a>", IndexPage.address(each), IndexPage.edition(each))
                        .add(each.draft() ? " <span class=\"badge\">draft</span></li>" : "</li>"));
        out.add("</ul><form method=\"post\" action=\"%edition\" aria-label=\"Other editions\">", Shell.PLACE);
        hidden();
        out.add("<div class=\"field\"><label for=\"edition\">Begin a translation or an Easy Read edition</label>"
                + "<p class=\"hint\" id=\"edition-hint\">The tag of the language, like ar for Arabic or pl for Polish; or easy"
                + " for Easy Read.</p><input type=\"text\" id=\"edition\" name=\"edition\" aria-describedby=\"edition-hint\""
                + " autocomplete=\"off\"></div><p><button>Begin it</button></p></form></section>");
    }
}
