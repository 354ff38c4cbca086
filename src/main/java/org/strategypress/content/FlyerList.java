package org.strategypress.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Ref;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Scalar;

/**
 * The entries that each have a flyer. It stands among editions that are made or not, so {@code no} says that there are none, and
 * {@code yes} does not say which.
 *
 * @param entries the type of the list
 */
record FlyerList(Type<List<Ref>> entries) implements Type<List<Ref>> {
    @Override
    public @Nullable List<Ref> decode(YamlNode node, Decoding in) {
        Boolean answer = node instanceof Scalar scalar ? YesNo.of(scalar.text()) : null;
        if (answer == null) {
            return entries.decode(node, in);
        }
        if (!answer) {
            return List.of();
        }
        in.out()
                .error(
                        "wrong-type",
                        node.span(),
                        "a flyer is for one entry, and “" + node.span().text() + "” does not say for which",
                        "name the entries that are to have one, like flyer: [setting-up-home, laptop]");
        return null;
    }

    @Override
    public String words() {
        return entries.words();
    }

    @Override
    public FieldType written() {
        return entries.written();
    }
}
