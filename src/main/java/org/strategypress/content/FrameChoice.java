package org.strategypress.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.ReadyMade.ChosenFrame;
import org.strategypress.content.field.Ids;
import org.strategypress.content.file.Candidate;
import org.strategypress.content.file.FoundFile;
import org.strategypress.content.file.ParsedFile;
import org.strategypress.frame.Frame;
import org.strategypress.frame.FrameMessages;
import org.strategypress.model.ContentKind;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Nearest;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/** Which frames a publication names: read before all else, since what entries may name depends on it. */
final class FrameChoice {
    /** The field of the site that names them. */
    static final String FIELD = "frames";

    private final SortedMap<String, List<FoundFile>> own;
    private final Diagnostics out;

    /**
     * A choice among what there is.
     *
     * @param own the files of the council's own frames, by id
     * @param out where findings go
     */
    FrameChoice(SortedMap<String, List<FoundFile>> own, Diagnostics out) {
        this.own = own;
        this.out = out;
    }

    /** The frames that the site names; the usual one where it says nothing. */
    List<ChosenFrame> of(List<Candidate> candidates, Function<FoundFile, ParsedFile> parser) {
        Map<String, ChosenFrame> chosen = new LinkedHashMap<>();
        YamlNode named = named(candidates);
        if (named == null) {
            chosen.put(Frame.USUAL, frame(Frame.USUAL, parser));
        } else {
            for (Scalar each : scalars(named)) {
                String id = each.text().strip();
                if (FrameMessages.READY.contains(id) || own.containsKey(id)) {
                    chosen.putIfAbsent(id, frame(id, parser));
                } else if (Ids.isId(id)) { // what is no id is told of with the other fields
                    unknown(each, id);
                }
            }
        }
        own.forEach((id, files) -> {
            if (!chosen.containsKey(id) && !files.isEmpty()) {
                unused(id, files.get(0).path());
            }
        });
        return List.copyOf(chosen.values());
    }

    private void unused(String id, String file) {
        out.add(Diagnostic.fileWarning(
                "unused-frame",
                file.substring(0, file.lastIndexOf('/')),
                "site.yaml does not name the frame “" + id + "”, so nothing that its files say is used",
                "add it to the line " + FIELD + ": of site.yaml, like " + FIELD + ": [" + id
                        + "], or take its folder out"));
    }

    private void unknown(Scalar where, String id) {
        TreeSet<String> known = new TreeSet<>(FrameMessages.READY);
        known.addAll(own.keySet());
        String near = Nearest.of(id, known);
        String cure = near == null
                ? "the frames are: " + String.join(", ", known)
                        + "; for one of your own, write content/frames/ID/frame.yaml; for none, write frames: []"
                : "did you mean “" + near + "”?";
        out.error("unknown-frame", where.span(), "“" + id + "” is no frame that is known here", cure);
    }

    private ChosenFrame frame(String id, Function<FoundFile, ParsedFile> parser) {
        List<ParsedFile> files = new ArrayList<>();
        for (FoundFile each : own.getOrDefault(id, List.of())) {
            ParsedFile parsed = parser.apply(each);
            out.addAll(parsed.findings());
            files.add(parsed);
        }
        return new ChosenFrame(id, files);
    }

    private static @Nullable YamlNode named(List<Candidate> candidates) {
        for (Candidate each : candidates) {
            if (each.kind() == ContentKind.SITE && each.edition() == null) {
                for (Pair pair : each.mapping().pairs()) {
                    if (pair.key().text().equals(FIELD)) {
                        return pair.value();
                    }
                }
                return null;
            }
        }
        return null;
    }

    private static List<Scalar> scalars(YamlNode node) {
        List<YamlNode> items = node instanceof Sequence list ? list.items() : List.of(node);
        return items.stream()
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .toList();
    }
}
