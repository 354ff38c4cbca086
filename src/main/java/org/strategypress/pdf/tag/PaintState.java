package org.strategypress.pdf.tag;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the lines of a page's content leave for those after them, such as a colour: for each kind, the line that set it last. */
final class PaintState {
    /** What sets nothing that is known here. */
    static final int NO_KIND = -1;

    private static final String[] DEFAULTS = {
        "0 g", "0 G", "1 w", "0 J", "0 j", "10 M", "[] 0 d", "", "0 Tr", "0 Tc", "0 Tw", "100 Tz", "0 TL", "0 Ts"
    };

    private final @Nullable String[] lines;

    private PaintState(@Nullable String[] lines) {
        this.lines = lines;
    }

    static PaintState atStart() {
        return new PaintState(new String[DEFAULTS.length]);
    }

    PaintState copy() {
        return new PaintState(Arrays.copyOf(lines, lines.length));
    }

    /** Which kind of state an operator sets, or {@link #NO_KIND}. */
    static int kind(String operator) {
        return switch (operator) {
            case "rg", "g", "k" -> 0;
            case "RG", "G", "K" -> 1;
            case "w" -> 2;
            case "J" -> 3;
            case "j" -> 4;
            case "M" -> 5;
            case "d" -> 6;
            case "Tf" -> 7;
            case "Tr" -> 8;
            case "Tc" -> 9;
            case "Tw" -> 10;
            case "Tz" -> 11;
            case "TL" -> 12;
            case "Ts" -> 13;
            default -> NO_KIND;
        };
    }

    void set(int kind, String line) {
        lines[kind] = line;
    }

    /**
     * The lines that lead from here to another state.
     *
     * @param needless bit by bit the kinds that need not be set
     */
    String to(PaintState other, int needless) {
        StringBuilder out = new StringBuilder();
        for (int kind = 0; kind < lines.length; kind++) {
            String wanted = Objects.requireNonNullElse(other.lines[kind], DEFAULTS[kind]);
            boolean differs = !wanted.equals(Objects.requireNonNullElse(lines[kind], DEFAULTS[kind]));
            if (differs && (needless & 1 << kind) == 0 && !wanted.isEmpty()) {
                out.append(wanted).append('\n');
            }
        }
        return out.toString();
    }
}
