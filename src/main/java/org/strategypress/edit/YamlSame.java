package org.strategypress.edit;

import java.util.ArrayList;
import java.util.List;
import org.strategypress.source.Span;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/** What YAML says and what stands beside it, without its places: two that are the same are equal. */
final class YamlSame {
    private YamlSame() {}

    /** All names and values in order, each with how it is written. */
    static Object said(YamlNode node) {
        List<Object> all = new ArrayList<>();
        if (node instanceof Scalar scalar) {
            return List.of(scalar.style(), scalar.text());
        }
        all.add(node instanceof Mapping);
        if (node instanceof Mapping group) {
            group.pairs().forEach(pair -> all.add(List.of(said(pair.key()), said(pair.value()))));
        } else if (node instanceof Sequence list) {
            list.items().forEach(item -> all.add(said(item)));
        }
        return all;
    }

    /** The comments of a stretch, in order. */
    static List<String> comments(String text, int start, int end, YamlNode root) {
        List<Span> words = new ArrayList<>();
        gather(root, words);
        List<String> comments = new ArrayList<>();
        int at = start;
        int next = 0;
        while (at < end) {
            while (next < words.size() && words.get(next).end() <= at) {
                next++;
            }
            if (next < words.size() && words.get(next).start() <= at) {
                at = words.get(next).end();
            } else if (text.charAt(at) == '#') {
                int stop = text.indexOf('\n', at);
                int to = stop < 0 || stop > end ? end : stop;
                comments.add(text.substring(at, to).strip());
                at = to;
            } else {
                at++;
            }
        }
        return comments;
    }

    private static void gather(YamlNode node, List<Span> into) {
        if (node instanceof Scalar scalar) {
            into.add(scalar.span());
        } else if (node instanceof Mapping group) {
            group.pairs().forEach(pair -> {
                gather(pair.key(), into);
                gather(pair.value(), into);
            });
        } else if (node instanceof Sequence list) {
            list.items().forEach(item -> gather(item, into));
        }
    }
}
