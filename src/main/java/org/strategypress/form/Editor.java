package org.strategypress.form;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.EntrySource;
import org.strategypress.content.ReadBefore;
import org.strategypress.edit.Approving;
import org.strategypress.edit.EntryChange;
import org.strategypress.edit.FileChange;
import org.strategypress.edit.Refused;
import org.strategypress.edit.SideFile;
import org.strategypress.edit.Writing;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.SourceFile;
import org.strategypress.starter.EntryStarter;

/**
 * The browser editor: answers requests for its pages, and writes what a form sends into the file that it is about, below the
 * content folder alone and never over a file that changed meanwhile. Safe for many threads.
 */
public final class Editor {
    /** Where its pages are. */
    public static final String PLACE = Shell.PLACE;

    private static final int TOKEN_BYTES = 24;

    private final Path content;
    private final Supplier<LocalDate> today;
    private final String token;
    private final ReadBefore before = new ReadBefore();

    /**
     * An editor.
     *
     * @param content the content folder
     * @param today the day that an approval is given on
     */
    public Editor(Path content, Supplier<LocalDate> today) {
        this.content = content;
        this.today = today;
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /**
     * What the editor must know of the site.
     *
     * @param findings what is wrong with the content as it is
     * @param page where the pages of entries are
     */
    public record SiteFacts(List<Diagnostic> findings, Places page) {
        public SiteFacts {
            findings = List.copyOf(findings);
        }
    }

    /** Where the pages of entries are. */
    @FunctionalInterface
    public interface Places {
        /** The path of the page of an entry, or of its edition; null where it has none. */
        @Nullable
        String of(String id, @Nullable String edition);
    }

    /**
     * A page of the editor.
     *
     * @param path the address behind {@link #PLACE}
     * @throws IOException when the disk refuses
     */
    public Reply page(String path, Sent asked, SiteFacts site) throws IOException {
        Contents contents = contents();
        if (path.isEmpty()) {
            return Reply.page(200, IndexPage.of(contents, asked.first("q"), site.findings(), token));
        }
        if (path.equals("text")) {
            String name = asked.first("file");
            SourceFile text = contents.text(name);
            return text == null ? missing() : Reply.page(200, TextPage.of(name, text, site.findings(), token));
        }
        EntrySource entry = path.equals("entry") || path.equals("preview") ? asked(contents, asked) : null;
        if (entry == null) {
            return missing();
        }
        if (path.equals("preview")) {
            return Reply.page(200, new TextPreview(contents, entry, site.page()).of(EntryPage.body(entry)));
        }
        String page = site.page().of(entry.id(), entry.edition());
        return Reply.page(200, EntryPage.of(contents, entry, site.findings(), page, done(asked), token));
    }

    private synchronized Contents contents() throws IOException {
        return Contents.read(content, before);
    }

    private static Reply missing() {
        return Reply.page(404, Shell.problem("Not found", "there is no such entry now", PLACE));
    }

    /** By its name, or by a place in a file: {@code at=content/offer/grant.md:2}. */
    private static @Nullable EntrySource asked(Contents contents, Sent asked) {
        String place = asked.first("at");
        int colon = place.lastIndexOf(':');
        if (colon < 0) {
            return contents.find(asked.first("name")).orElse(null);
        }
        String line = place.substring(colon + 1);
        return line.matches("[0-9]{1,7}")
                ? contents.at(place.substring(0, colon), Integer.parseInt(line)).orElse(null)
                : null;
    }

    private static @Nullable String done(Sent asked) {
        return switch (asked.first("done")) {
            case "saved" -> "Saved.";
            case "same" -> "Nothing was changed.";
            case "approved" -> "Approved, and written into the file.";
            case "approved-by-name" ->
                "Approved, and written into the file. It seems to be a person's name, and it stands in"
                        + " the file for good: give the role alone, and approve again.";
            case "begun" -> "Begun. It is a draft: take “draft” away when it may be published.";
            default -> null;
        };
    }

    /**
     * Does what a form asks.
     *
     * @param path the address behind {@link #PLACE}
     * @param pages where the pages of entries are
     */
    public Reply take(String path, Sent sent, Places pages) {
        if (!sent.first("-token").equals(token)) {
            return Reply.page(
                    403,
                    Shell.problem(
                            "Not saved",
                            "this form is from before the editor was started again: open it anew, and copy your words over",
                            PLACE));
        }
        try {
            synchronized (this) {
                return switch (path) {
                    case "save" -> save(sent);
                    case "text" -> saveText(sent);
                    case "approve" -> approve(sent);
                    case "edition" -> edition(sent);
                    case "new" -> begin(sent);
                    case "preview" -> preview(sent, pages);
                    default -> Reply.page(404, Shell.problem("Not found", "there is no such form", PLACE));
                };
            }
        } catch (Refused refused) {
            return Reply.page(409, Shell.problem("Not done", String.valueOf(refused.getMessage()), back(sent)));
        } catch (IOException disk) {
            return Reply.page(
                    500,
                    Shell.problem(
                            "Not saved",
                            "the disk does not let it be written: " + disk.getMessage()
                                    + ". Nothing was changed. Look whether another program holds the file, and save once more",
                            back(sent)));
        }
    }

    private static String back(Sent sent) {
        String name = sent.first("-entry");
        return name.isEmpty() ? PLACE : IndexPage.address(name);
    }

    private EntrySource named(Contents contents, Sent sent) {
        String name = sent.first("-entry");
        return contents.find(name)
                .orElseThrow(() -> new Refused("there is no entry “" + name + "” now: it was taken away or renamed"));
    }

    private Reply save(Sent sent) throws IOException {
        Contents contents = contents();
        EntrySource entry = named(contents, sent);
        if (!sent.first("-was").equals(TextStamp.of(entry.source()))) {
            return Reply.page(409, ConflictPage.of(contents, entry, sent));
        }
        FileChange change = EntryChange.plan(entry, sent::all);
        if (change.before().equals(change.after())) {
            return Reply.elsewhere(back(sent) + "&done=same", List.of());
        }
        Writing.write(List.of(change));
        return Reply.elsewhere(address(entry, change) + "&done=saved", List.of(change));
    }

    /** The text of a form as it will be; nothing is written. */
    private Reply preview(Sent sent, Places pages) throws IOException {
        Contents contents = contents();
        String text = sent.first(EntryChange.BODY);
        return Reply.page(200, new TextPreview(contents, named(contents, sent), pages).of(text));
    }

    private Reply saveText(Sent sent) throws IOException {
        Contents contents = contents();
        String name = sent.first("-file");
        SourceFile text = contents.text(name);
        if (text == null) {
            throw new Refused("there is no file “" + name + "” now");
        }
        if (!sent.first("-was").equals(TextStamp.of(text))) {
            throw new Refused(
                    name + " was changed after you opened it, and nothing was written: copy your words, and open"
                            + " it anew");
        }
        Path file = contents.file(name).orElseThrow();
        String lineEnd = text.text().contains("\r\n") ? "\r\n" : "\n";
        String now = sent.first("text").replace("\r\n", "\n").replace("\n", lineEnd);
        List<FileChange> changes = List.of(new FileChange(file, file, text.text(), now));
        if (now.equals(text.text())) {
            return Reply.elsewhere(TextPage.address(name), List.of());
        }
        Writing.write(changes);
        String form = contents().at(file, 0).map(IndexPage::address).orElse(null);
        return Reply.elsewhere(form == null ? TextPage.address(name) : form + "&done=saved", changes);
    }

    /** Where the form of an entry is after a change, which may have given it another id. */
    private String address(EntrySource entry, FileChange change) throws IOException {
        return contents()
                .at(change.to(), entry.fields().span().start())
                .map(IndexPage::address)
                .orElse(IndexPage.address(entry));
    }

    private Reply approve(Sent sent) throws IOException {
        String by = sent.first("by").strip();
        if (by.isEmpty()) {
            throw new Refused("say the role of who approves it, like Head of Leaving Care");
        }
        List<FileChange> changes = Approving.plan(content, List.of(sent.first("-entry")), by, today.get());
        Writing.write(changes);
        return Reply.elsewhere(
                back(sent) + (Approving.doubt(by).isEmpty() ? "&done=approved" : "&done=approved-by-name"), changes);
    }

    private Reply edition(Sent sent) throws IOException {
        String name = sent.first("-entry");
        String edition = sent.first("edition").strip();
        List<FileChange> changes = edition.equalsIgnoreCase("easy") || edition.equalsIgnoreCase("easy read")
                ? SideFile.easyRead(content, name)
                : SideFile.translation(content, name, edition);
        Writing.write(changes);
        return begun(changes);
    }

    private Reply begin(Sent sent) throws IOException {
        String title = sent.first("title").strip();
        EntryStarter starter =
                EntryStarter.of(sent.first("kind")).orElseThrow(() -> new Refused("say what it is that you begin"));
        String stem = EntryStarter.stem(title);
        if (stem.isEmpty()) {
            throw new Refused("give it a title in Latin letters: the name of its file is made from it");
        }
        Path file = content.resolve(starter.path(stem));
        List<FileChange> changes = List.of(FileChange.of(file, starter.file(title)));
        Writing.write(changes);
        return begun(changes);
    }

    private Reply begun(List<FileChange> changes) throws IOException {
        String form =
                contents().at(changes.get(0).to(), 0).map(IndexPage::address).orElse(PLACE + "?");
        return Reply.elsewhere(form + "&done=begun", changes);
    }
}
