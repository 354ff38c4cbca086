package org.strategypress.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.pdf.dom.Problems;
import org.strategypress.picture.Drawings;

/**
 * The only way from the PDF library to a file: paths of the site, asked of the book, and images within the text.
 *
 * <p>Any scheme without a stream factory would go to {@code URL.openStream}; so each is named here and given nothing.
 */
final class ResourceLock {
    /** The base of every reference in a book. */
    static final String BASE = "site:/";

    private static final String BLOCKED = "blocked:x";
    private static final String[] CLOSED = {
        "http", "https", "file", "jar", "ftp", "mailto", "classpath", "jrt", "nested", "jmod", "blocked"
    };

    private final Function<String, byte @Nullable []> resources;
    private final Problems problems;
    private final Map<String, byte[]> checked = new HashMap<>();

    ResourceLock(Function<String, byte @Nullable []> resources, Problems problems) {
        this.resources = resources;
        this.problems = problems;
    }

    void close(PdfRendererBuilder builder) {
        FSStreamFactory nothing = uri -> new Bytes(new byte[0]);
        builder.useUriResolver((base, uri) -> resolve(uri));
        builder.useProtocolsStreamImplementation(uri -> new Bytes(bytes(uri)), "site");
        builder.useProtocolsStreamImplementation(nothing, CLOSED);
        builder.useExternalResourceAccessControl(
                (uri, type) -> isOpen(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri != null, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    }

    /** A reference as the library may use it; never null, which the drawing library would not survive. */
    String resolve(String reference) {
        String path = path(reference);
        if (path != null) {
            return BASE + path.substring(1);
        }
        if (isImageData(reference)) {
            return reference;
        }
        problems.error(
                "print-outside-resource",
                "the book asks for “" + reference + "”, which is not a file of this site",
                "copy the file into the site and refer to it there");
        return BLOCKED;
    }

    /**
     * The path within the site of a reference, or null when it leads out of it.
     *
     * <p>{@code /a/b.png}, {@code a/b.png} and {@code site:/a/b.png} are all {@code /a/b.png}.
     */
    static @Nullable String path(String reference) {
        String local = reference.startsWith("site:") ? reference.substring("site:".length()) : reference;
        if (local.startsWith("//") || local.contains("\\") || local.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return null;
        }
        try {
            String path = URI.create("/").resolve(local).normalize().getPath();
            return path == null || path.startsWith("/..") ? null : path;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isOpen(@Nullable String uri) {
        return uri != null && (uri.startsWith(BASE) || isImageData(uri));
    }

    private static boolean isImageData(String uri) {
        return uri.startsWith("data:image/") && !uri.startsWith("data:image/svg");
    }

    /** The bytes of a site path, none when the site has no such file or it is a drawing that must not be drawn. */
    byte[] bytes(String reference) {
        String path = path(reference);
        return path == null ? new byte[0] : checked.computeIfAbsent(path, this::read);
    }

    private byte[] read(String path) {
        byte[] found = resources.apply(path);
        if (found == null) {
            return new byte[0];
        }
        String fault = looksDrawn(path, found) ? Drawings.fault(found) : null;
        if (fault != null) {
            problems.error(
                    "print-unsafe-drawing",
                    "the drawing " + path + " cannot be printed: " + fault,
                    "save it as a plain SVG, without scripts and outside files");
            return new byte[0];
        }
        return PrintPicture.of(found);
    }

    private static boolean looksDrawn(String path, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 2000), StandardCharsets.ISO_8859_1);
        return path.endsWith(".svg") || start.contains("<svg") || start.contains("<?xml");
    }

    private record Bytes(byte[] bytes) implements FSStream {
        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
