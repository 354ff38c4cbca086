package org.strategypress.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.Decoding;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.FieldType;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Single;
import org.strategypress.content.field.Type;
import org.strategypress.content.field.Types;
import org.strategypress.model.text.Sentence;
import org.strategypress.source.YamlNode.Scalar;

/** The council's own words for the sentences that speak for it. */
final class SentenceParts {
    private static final Type<String> WORDS =
            new Single<>("the words in quotes, or off", FieldType.Form.TEXT, "Ask us.", "off") {
                @Override
                @Nullable
                protected String read(Scalar scalar, Decoding in) {
                    return scalar.text().strip().equals("off") ? "" : Types.text(scalar, in);
                }
            };

    private static final List<Field<String>> FIELDS = Stream.of(Sentence.values())
            .map(each -> Field.optional(each.key(), WORDS, "Shown where there is " + each.fact() + "."))
            .toList();

    static final Shape<Map<String, String>> SHAPE =
            new Shape<>("sentences", new ArrayList<Field<?>>(FIELDS), SentenceParts::make);

    private SentenceParts() {}

    private static Map<String, String> make(Row row) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Field<String> field : FIELDS) {
            String given = row.get(field);
            if (given != null) {
                words.put(field.name(), given);
            }
        }
        return words;
    }
}
