package org.strategypress.content.field;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.decision.YesNoNa;
import org.strategypress.source.Nearest;
import org.strategypress.source.YamlNode.Scalar;

/** An answer on a council's form, in any of the ways in which forms write it: {@code Yes}, {@code N/a}, {@code Not applicable}. */
public final class FormAnswers extends Single<YesNoNa> {
    /** The one type of such answers. */
    static final Type<YesNoNa> ANSWER = new FormAnswers();

    private static final int LONGEST = 20;

    private FormAnswers() {
        super("yes, no or N/A", new FieldType.Choice(List.of("yes", "no", "N/A")));
    }

    @Override
    @Nullable
    protected YesNoNa read(Scalar scalar, Decoding in) {
        String text = scalar.text().strip();
        String word = text.length() > LONGEST
                ? ""
                : text.toLowerCase(Locale.ROOT).replace(" ", "").replace(".", "");
        return switch (word) {
            case "yes", "y", "true", "✓", "✔" -> YesNoNa.YES;
            case "no", "n", "false" -> YesNoNa.NO;
            case "na", "n/a", "notapplicable", "doesnotapply" -> YesNoNa.NA;
            default -> unknown(scalar, in);
        };
    }

    private @Nullable YesNoNa unknown(Scalar scalar, Decoding in) {
        String cure = WordAndMore.cure(scalar.text(), List.of("yes", "no", "n/a"));
        if (cure == null && scalar.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            cure = "write yes, no or N/A; take the line out where nothing is said";
        }
        if (cure == null) {
            String near = Nearest.of(scalar.text(), List.of("yes", "no", "na"));
            cure = near == null ? "write " + words() : "did you mean “" + near + "”?";
        }
        in.out().error("unknown-word", scalar.span(), "“" + scalar.text() + "” is not a word that is known here", cure);
        return null;
    }
}
