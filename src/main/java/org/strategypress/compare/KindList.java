package org.strategypress.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;
import org.strategypress.source.WordFile;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlReader;

/**
 * The kinds of help, from {@code compare/kinds-of-help.yaml}.
 *
 * @param version its version: figures of two are not set beside each other
 * @param date the day of that version, ISO 8601
 * @param areas the areas, in the order of the site
 * @param kinds the kinds, in the order of the site
 */
record KindList(String version, String date, List<Kind.Area> areas, List<Kind> kinds) {
    private static final String FILE = "compare/kinds-of-help.yaml";

    KindList {
        areas = List.copyOf(areas);
        kinds = List.copyOf(kinds);
    }

    /** The list that travels in the jar. */
    static KindList read() {
        String text = WordFile.text("/" + FILE);
        YamlNode node = Objects.requireNonNull(
                YamlReader.read(new SourceFile(FILE, text), 0, text.length(), new Diagnostics()), FILE);
        List<Kind.Area> areas = new ArrayList<>();
        for (YamlNode each : Nodes.list(node, "areas")) {
            areas.add(new Kind.Area(Nodes.text(each, "id"), Nodes.text(each, "name"), Nodes.text(each, "icon")));
        }
        List<Kind> kinds = new ArrayList<>();
        for (YamlNode each : Nodes.list(node, "kinds")) {
            kinds.add(new Kind(
                    Nodes.text(each, "id"),
                    Nodes.text(each, "name"),
                    Nodes.text(each, "definition"),
                    Nodes.text(each, "area"),
                    Kind.Unit.valueOf(Nodes.text(each, "unit").toUpperCase(Locale.ROOT)),
                    Nodes.textOrNull(each, "also")));
        }
        return new KindList(Nodes.text(node, "version"), Nodes.text(node, "date"), areas, kinds);
    }

    /** The kind of an id. */
    Optional<Kind> find(String id) {
        return kinds.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The kinds of an area. */
    List<Kind> of(Kind.Area area) {
        return kinds.stream().filter(each -> each.area().equals(area.id())).toList();
    }

    /** The ids of all kinds. */
    List<String> ids() {
        return kinds.stream().map(Kind::id).toList();
    }
}
