package org.strategypress.preview;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.form.Editor;
import org.strategypress.form.Reply;
import org.strategypress.form.Sent;
import org.strategypress.output.OutputFile;

/** Answers requests for the site's files, each page with the bar at its foot, and for the preview's own. */
final class SiteHandler {
    /** Where the preview's own files are: no output path has such a name. */
    static final String OWN = "/-/";

    /** Where pages listen for changes. */
    static final String EVENTS = OWN + "events";

    private static final Set<String> OWN_FILES =
            Set.of("preview.css", "preview.js", "print.js", "idiomorph.js", "edit.css", "edit.js");

    private static final String PRINTED = "\n<script src=\"" + OWN + "print.js\" defer></script>\n";

    private final Previewed previewed;
    private final Bar bar;
    private final @Nullable Editor forms;

    /**
     * The answers.
     *
     * @param previewed the site
     * @param places where places in files lead to
     * @param forms the browser editor; null where nothing may be written
     */
    SiteHandler(Previewed previewed, PlaceLinks places, @Nullable Editor forms) {
        this.previewed = previewed;
        this.forms = forms;
        this.bar = new Bar(places, forms != null);
    }

    /** The answer to a request for an address. */
    Answer answer(URI address) throws IOException {
        String path = address.getPath();
        if (path == null || !path.startsWith("/") || path.startsWith("//")) {
            return Answer.words(400, "no path");
        }
        if (forms != null && path.startsWith(Editor.PLACE)) {
            return Answer.of(
                    forms.page(path.substring(Editor.PLACE.length()), Sent.of(address.getRawQuery()), facts()));
        }
        if (path.startsWith(OWN)) {
            return own(path.substring(OWN.length()), address);
        }
        State state = previewed.state();
        if (state.good().isRefused()) {
            return Answer.page(503, bar.nothingYet(state));
        }
        return site(path.substring(1), address);
    }

    /**
     * The answer to a form that was sent. What it wrote is read before it is answered, so that the next page shows it.
     *
     * @param body what was sent
     */
    Answer take(URI address, String body) {
        Editor editor = Objects.requireNonNull(forms);
        Reply reply = editor.take(
                address.getPath().substring(Editor.PLACE.length()),
                Sent.of(body),
                previewed.state().good()::pathOf);
        if (!reply.wrote().isEmpty()) {
            previewed.change(reply.wrote());
        }
        return Answer.of(reply);
    }

    private Editor.SiteFacts facts() {
        State state = previewed.state();
        return new Editor.SiteFacts(state.findings(), state.good()::pathOf);
    }

    private Answer site(String path, URI address) {
        String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        OutputFile file = previewed.file(name);
        if (file == null && !path.endsWith("/") && previewed.state().good().page(path + "/index.html") != null) {
            return Answer.elsewhere("/" + address.getRawPath().substring(1) + "/");
        }
        if (file == null) {
            OutputFile missing = previewed.file("404.html");
            return missing == null
                    ? Answer.words(404, "there is no such page")
                    : page(404, missing, bar.foot(previewed.state(), name, null));
        }
        if (!name.endsWith(".html")) {
            return Answer.file(name, file.bytes());
        }
        State state = previewed.state();
        return Bar.AS_PRINTED.equals(address.getRawQuery())
                ? page(200, file, PRINTED)
                : page(200, file, bar.foot(state, name, state.good().page(name)));
    }

    private static Answer page(int status, OutputFile file, String behind) {
        byte[] foot = behind.getBytes(StandardCharsets.UTF_8);
        byte[] whole = new byte[file.bytes().length + foot.length];
        System.arraycopy(file.bytes(), 0, whole, 0, file.bytes().length);
        System.arraycopy(foot, 0, whole, file.bytes().length, foot.length);
        return new Answer(status, Answer.HTML, whole, null);
    }

    private Answer own(String name, URI address) throws IOException {
        if (name.equals("width")) {
            Map<String, String> asked = Query.of(address.getRawQuery());
            return width(asked.get("page"), asked.get("width"));
        }
        if (!OWN_FILES.contains(name)) {
            return Answer.words(404, "there is no such file");
        }
        try (InputStream in = SiteHandler.class.getResourceAsStream("/preview/" + name)) {
            return Answer.file(name, Objects.requireNonNull(in, name).readAllBytes());
        }
    }

    private Answer width(@Nullable String page, @Nullable String width) {
        if (page == null || width == null || !Bar.WIDTHS.contains(width)) {
            return Answer.words(404, "there is no such width");
        }
        return previewed.state().good().page(page) == null
                ? Answer.words(404, "there is no such page")
                : Answer.page(200, bar.framed(page, width));
    }
}
