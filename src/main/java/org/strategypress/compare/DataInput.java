package org.strategypress.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Span;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlReader;

/** Reads what a council says of its help from its open data, the file {@code data/publication.json} of its site. */
final class DataInput {
    private final SourceFile file;
    private final @Nullable String base;

    private DataInput(SourceFile file, @Nullable String base) {
        this.file = file;
        this.base = base;
    }

    /**
     * The council of a file.
     *
     * @param key what its mapping calls it
     * @param site where its site lives, with {@code /} at its end, or null
     * @return the council, or null after adding an error
     */
    static @Nullable Council read(SourceFile file, String key, @Nullable String site, Diagnostics out) {
        int before = out.errors();
        YamlNode node = YamlReader.read(file, 0, file.text().length(), out);
        if (out.errors() > before) {
            return null;
        }
        YamlNode about = Nodes.at(node, "site");
        if (about == null || !(Nodes.at(node, "entries") instanceof YamlNode.Sequence)) {
            out.error(
                    "no-offer",
                    node == null ? file.whole() : start(node),
                    "this is not the open data of a publication: it has no site and entries",
                    "take the file data/publication.json of the council's site");
            return null;
        }
        String name = Nodes.text(Nodes.at(about, "council"), "name");
        String title = name.isEmpty() ? Nodes.text(about, "name") : name;
        if (title.isEmpty()) {
            out.error(
                    "no-offer",
                    start(about),
                    "this says of no council whose it is",
                    "write council: {name: …} in its site.yaml");
            return null;
        }
        List<Offered> offers = new DataInput(file, site).offers(node, Nodes.text(node, "date"));
        return new Council(key, title, "", offers);
    }

    /** The first signs of a piece, to point at. */
    private static Span start(YamlNode node) {
        int start = node.span().start();
        return node.span().file().span(start, Math.min(start + 1, node.span().end()));
    }

    private List<Offered> offers(@Nullable YamlNode node, String date) {
        List<Offered> offers = new ArrayList<>();
        for (YamlNode entry : Nodes.list(node, "entries")) {
            if (Nodes.text(entry, "kind").equals("entitlement")) {
                offers.add(offered(entry, date));
            }
        }
        return offers;
    }

    private Offered offered(YamlNode entry, String date) {
        YamlNode ages = Nodes.at(entry, "ages");
        String checked = Nodes.text(entry, "checked");
        String updated = Nodes.text(entry, "updated");
        String day = day(!checked.isEmpty() ? checked : updated.isEmpty() ? date : updated);
        Integer from = age(ages, "from");
        return new Offered(
                Nodes.text(entry, "id"),
                Nodes.text(entry, "title"),
                null,
                WorthText.of(entry),
                from != null && from == 0 ? null : from,
                age(ages, "to"),
                new Offered.Source(address(Nodes.text(entry, "url")), file.path(), day));
    }

    /** An address of the web; one that is beside the data leads to the council's site, where that is known. */
    private @Nullable String address(String url) {
        if (Mapping.isAddress(url)) {
            return url;
        }
        boolean beside = url.startsWith("../") && !url.contains(":") && !url.contains("/../");
        String whole = base == null || !beside ? "" : base + url.substring(3);
        return Mapping.isAddress(whole) ? whole : null;
    }

    /** A day, ISO 8601; empty where it is none. */
    private static String day(String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeException none) {
            return "";
        }
    }

    private static @Nullable Integer age(@Nullable YamlNode ages, String end) {
        String text = Nodes.text(ages, end);
        return text.matches("\\d{1,2}") ? Integer.valueOf(text) : null;
    }
}
