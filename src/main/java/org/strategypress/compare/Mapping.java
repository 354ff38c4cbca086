package org.strategypress.compare;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Nearest;
import org.strategypress.source.SourceFile;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlReader;

/**
 * What {@code compare.yaml} says: of the site, where the sites of councils live, and of which kind of help each of their entries
 * is. Nothing is mapped that it does not map.
 */
final class Mapping {
    /** Its name in the folder. */
    static final String FILE = "compare.yaml";

    /** The word for an entry that is of no kind, by choice. */
    static final String NOT_MAPPED = "not-mapped";

    private static final List<String> KEYS = List.of("name", "by", "description", "base-url", "sites", "map");

    private final @Nullable YamlNode node;
    private final KindList kinds;
    private final Map<String, YamlNode.Scalar> sites = new LinkedHashMap<>();
    private final Map<String, YamlNode.Pair> maps = new LinkedHashMap<>();

    private Mapping(@Nullable YamlNode node, KindList kinds) {
        this.node = node;
        this.kinds = kinds;
    }

    /** Reads the file; without one nothing is mapped. Null after adding an error that leaves nothing to go by. */
    static @Nullable Mapping read(@Nullable SourceFile file, KindList kinds, Diagnostics out) {
        if (file == null) {
            return new Mapping(null, kinds);
        }
        int before = out.errors();
        YamlNode node = YamlReader.read(file, 0, file.text().length(), out);
        if (out.errors() > before) {
            return null;
        }
        Mapping mapping = new Mapping(node, kinds);
        for (YamlNode.Pair each : Nodes.pairs(node)) {
            String key = each.key().text();
            if (!KEYS.contains(key)) {
                String near = Nearest.of(key, KEYS);
                out.error(
                        "unknown-field",
                        each.key().span(),
                        "“" + Line.of(key) + "” means nothing here",
                        near == null ? "write one of " + String.join(", ", KEYS) : "did you mean " + near);
            }
        }
        mapping.tellShapes(out);
        Nodes.pairs(Nodes.at(node, "map"))
                .forEach(each -> mapping.maps.put(each.key().text(), each));
        for (YamlNode.Pair each : Nodes.pairs(Nodes.at(node, "sites"))) {
            if (each.value() instanceof YamlNode.Scalar address && isAddress(address.text())) {
                mapping.sites.put(each.key().text(), address);
            } else {
                out.error(
                        "bad-address",
                        each.value().span(),
                        "this is no address of a website",
                        "write where the council's site lives, like https://www.example.org/care-leavers/");
            }
        }
        return mapping;
    }

    /** Tells of what is written in another shape than it is read in, which would be lost. */
    private void tellShapes(Diagnostics out) {
        if (node != null && !(node instanceof YamlNode.Mapping)) {
            out.error(
                    "wrong-type",
                    node.span(),
                    "this is " + node.words(),
                    "write fields, like map: {ashby: {grant: laptop}}");
        }
        for (YamlNode.Pair each : Nodes.pairs(node)) {
            String key = each.key().text();
            boolean group = key.equals("map") || key.equals("sites");
            if (group) {
                tellGroup(each, out);
            } else if (!(each.value() instanceof YamlNode.Scalar)) {
                out.error(
                        "wrong-type",
                        each.value().span(),
                        "“" + Line.of(key) + "” is " + each.value().words(),
                        "write one line of text");
            }
            if (key.equals("map")) {
                Nodes.pairs(each.value()).forEach(council -> tellGroup(council, out));
            }
            if (key.equals("base-url") && !isAddress(text(key))) {
                out.error(
                        "bad-address",
                        each.value().span(),
                        "this is no address of a website",
                        "write where this site will live, like https://www.example.org/councils/");
            }
        }
    }

    private static void tellGroup(YamlNode.Pair pair, Diagnostics out) {
        boolean empty = pair.value() instanceof YamlNode.Scalar scalar && scalar.isNull();
        if (!empty && !(pair.value() instanceof YamlNode.Mapping)) {
            out.error(
                    "wrong-type",
                    pair.value().span(),
                    "“" + Line.of(pair.key().text()) + "” is " + pair.value().words(),
                    "write a line for each below it, like setting-up-home-grant: setting-up-home");
        }
    }

    /** What maps nothing. */
    static Mapping none(KindList kinds) {
        return new Mapping(null, kinds);
    }

    /** The address at which this site will live; empty where it is not said, or is none. */
    String baseUrl() {
        return isAddress(text("base-url")) ? text("base-url") : "";
    }

    /** What it says of the site; empty where it says nothing. */
    String text(String key) {
        return Nodes.text(node, key);
    }

    /** The address of a council's site, with {@code /} at its end; null where it is not said. */
    @Nullable
    String site(String key) {
        YamlNode.Scalar said = sites.get(key);
        return said == null ? null : said.text().endsWith("/") ? said.text() : said.text() + "/";
    }

    /** A council with its entries mapped. */
    Council mapped(Council council, Diagnostics out) {
        YamlNode.Pair mine = maps.get(council.key());
        if (mine == null) {
            return council;
        }
        Map<String, String> kindOf = new LinkedHashMap<>();
        List<String> ids = council.offers().stream().map(Offered::id).toList();
        for (YamlNode.Pair each : Nodes.pairs(mine.value())) {
            String id = each.key().text();
            String kind = each.value() instanceof YamlNode.Scalar scalar
                    ? scalar.text().strip()
                    : "";
            if (!ids.contains(id)) {
                String near = Nearest.of(id, ids);
                out.error(
                        "unknown-reference",
                        each.key().span(),
                        "“" + Line.of(id) + "” is no entry of " + council.name(),
                        near == null
                                ? "write the id of an entry of its offer, or take the line out"
                                : "did you mean " + near);
            } else if (kinds.find(kind).isEmpty() && !kind.equals(NOT_MAPPED)) {
                out.error(
                        "unknown-kind",
                        each.value().span(),
                        "no kind of help is called “" + Line.of(kind) + "”",
                        SheetCells.cure(kind, kinds));
            } else {
                kindOf.put(id, kind);
            }
        }
        List<Offered> offers = new ArrayList<>();
        council.offers().forEach(each -> offers.add(each.mapped(kindOf.get(each.id()))));
        return new Council(council.key(), council.name(), council.page(), offers);
    }

    /** Tells of councils that are mapped and are not there. */
    void tellStrangers(List<String> keys, Diagnostics out) {
        maps.forEach((key, pair) -> {
            if (!keys.contains(key)) {
                String near = Nearest.of(key, keys);
                out.error(
                        "unknown-reference",
                        pair.key().span(),
                        "there is no folder or file “" + Line.of(key) + "” here",
                        near == null ? "write the name of a folder beside this file" : "did you mean " + near);
            }
        });
    }

    /** Whether words are an address of the web. */
    static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            String scheme = Objects.requireNonNullElse(uri.getScheme(), "");
            return uri.getHost() != null && (scheme.equals("https") || scheme.equals("http"));
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
