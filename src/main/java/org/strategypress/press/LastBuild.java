package org.strategypress.press;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.strategypress.output.SiteStamp;
import org.strategypress.source.Diagnostic;
import org.strategypress.trace.FindingsForm;
import org.strategypress.trace.Fingerprint;
import org.strategypress.trace.Inputs;
import org.strategypress.trace.OldFolders;
import org.strategypress.trace.Store;

/**
 * What the last builds of a content folder came to, so that one of which nothing changed need not be done again.
 *
 * <p>A build is known by all files of content and themes, what was asked, the day that findings go by, the program and the Java
 * that do it. Its findings are told again word for word. Its site is taken as it lies in the output folder where each file has
 * the size and time that it had when it was written. A refused build is never kept: what was too slow once may not be again.
 */
final class LastBuild {
    private static final int MOST = 8;
    private static final int MOST_FOLDERS = 64;
    private static final LastBuild NONE = new LastBuild(null, null, "");

    private final @Nullable Path folder;
    private final @Nullable Store store;
    private final @Nullable Inputs inputs;
    private final String key;

    private LastBuild(@Nullable Path folder, @Nullable Inputs inputs, String key) {
        this.folder = folder;
        this.store = folder == null ? null : new Store(folder, MOST);
        this.inputs = inputs;
        this.key = key;
    }

    /** What is known of earlier builds like this one; nothing where the build is to keep nothing. */
    static LastBuild of(BuildRequest request) {
        BuildRequest.Cache cache = request.cache();
        if (cache == null || !request.published().isEmpty()) {
            return NONE;
        }
        Path content = request.content().toAbsolutePath().normalize();
        try {
            Inputs inputs = Inputs.of(List.of(content, request.themes()));
            String name = new Fingerprint().add(content).hex().substring(0, OldFolders.NAME_LENGTH);
            return inputs.hasLinks()
                    ? NONE
                    : new LastBuild(
                            cache.folder().resolve("builds").resolve(name), inputs, key(request, cache.tool(), inputs));
        } catch (IOException | UncheckedIOException unreadable) {
            return NONE;
        }
    }

    private static String key(BuildRequest request, String tool, Inputs inputs) throws IOException {
        return new Fingerprint()
                .add(tool)
                .add(request.content())
                .add(request.content().toAbsolutePath())
                .add(request.output())
                .add(request.output().toAbsolutePath())
                .add(request.theme())
                .add(request.baseUrl())
                .add(request.today())
                .add(request.findingsDay())
                .add(request.drafts())
                .add(request.approvedOnly())
                .add(request.pdf())
                .add(inputs.fingerprint())
                .hex();
    }

    /** The report of the same build, done before; null where it has to be done. */
    @Nullable
    BuildReport find(BuildRequest request) {
        byte[] kept = store == null ? null : store.get(key);
        if (kept == null) {
            return null;
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(kept))) {
            int pages = in.readInt();
            int documents = in.readInt();
            List<Diagnostic> findings = FindingsForm.read(in);
            boolean stands = !request.publish() || SiteStamp.read(in).stands(request.output());
            return stands ? new BuildReport(findings, pages, documents, 0, 0) : null;
        } catch (IOException damaged) {
            return null;
        }
    }

    /** Keeps what a build came to, but not where files were changed while it ran. */
    void keep(BuildReport report, @Nullable SiteStamp stamp) {
        if (folder == null
                || store == null
                || inputs == null
                || stamp == null
                || report.isRefused()
                || !inputs.areStill()) {
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(report.pages());
            out.writeInt(report.documents());
            FindingsForm.write(report.diagnostics(), out);
            stamp.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        store.put(key, bytes.toByteArray());
        OldFolders.remove(Objects.requireNonNull(folder.getParent()), MOST_FOLDERS);
    }
}
