package org.strategypress.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.markdown.Markdown;
import org.strategypress.markdown.MarkdownSource;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Prose;
import org.strategypress.model.Ref;
import org.strategypress.model.Trace.Reference;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Span;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Scalar;

/** What decoding one entry needs beside its nodes; it gathers what the entry points to. For one entry and one thread. */
final class Decoding {
    private final Diagnostics out;
    private final Markdown markdown;
    private final Place place;
    private final List<Reference> references = new ArrayList<>();
    private final List<Prose.Link> links = new ArrayList<>();

    /**
     * A decoding of one entry.
     *
     * @param out where findings go
     * @param markdown the parser of its prose
     * @param place which entry it is
     */
    Decoding(Diagnostics out, Markdown markdown, Place place) {
        this.out = out;
        this.markdown = markdown;
        this.place = place;
    }

    /** Where findings go. */
    Diagnostics out() {
        return out;
    }

    /** Which entry it is. */
    Place place() {
        return place;
    }

    /** Every reference seen so far. */
    List<Reference> references() {
        return references;
    }

    /** Every symbolic link and media path seen so far. */
    List<Prose.Link> links() {
        return links;
    }

    /** Adds the error that a value is of another type than its field holds. */
    void wrongType(YamlNode node, String wanted) {
        out.error("wrong-type", Ids.firstLine(node.span()), node.words() + " cannot stand here", "write " + wanted);
    }

    /** A reference that must be of a kind, or of any when null. */
    Ref refer(String id, Span where, @Nullable ContentKind wanted) {
        Ref ref = new Ref(id, where);
        references.add(new Reference(ref, wanted));
        return ref;
    }

    /** Notes a symbolic link, {@code entry:ID} or {@code media:PATH}. */
    void link(String target, Span where) {
        links.add(new Prose.Link(target, where, false));
    }

    /** A scalar's text as Markdown. */
    Prose prose(Scalar scalar, boolean asBlocks) {
        Span span = scalar.span();
        boolean asWritten = scalar.text().length() == span.end() - span.start()
                && scalar.text().equals(span.text());
        MarkdownSource source =
                asWritten ? MarkdownSource.of(span) : MarkdownSource.mapped(scalar.text(), scalar.offsets(), span);
        Prose prose = asBlocks ? markdown.block(source, out) : markdown.inline(source, out);
        links.addAll(prose.links());
        return prose;
    }
}
