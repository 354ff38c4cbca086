package org.strategypress.source;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;

/** Turns the YAML parser's marks, which count code points of the stretch, into UTF-16 offsets of the whole file. */
final class CodePointOffsets {
    private final int base;
    private final int length;
    private final int @Nullable [] units;

    CodePointOffsets(String text, int base) {
        this.base = base;
        this.length = text.length();
        this.units = text.codePointCount(0, text.length()) == text.length() ? null : units(text);
    }

    private static int[] units(String text) {
        int[] units = new int[text.codePointCount(0, text.length()) + 1];
        int unit = 0;
        for (int i = 0; i < units.length; i++) {
            units[i] = unit;
            unit += unit < text.length() ? Character.charCount(text.codePointAt(unit)) : 0;
        }
        return units;
    }

    int start(Event event) {
        return offset(event.getStartMark());
    }

    int end(Event event) {
        return offset(event.getEndMark());
    }

    int offset(@Nullable Mark mark) {
        int index = mark == null ? 0 : mark.getIndex();
        int unit = units == null ? index : units[Math.min(index, units.length - 1)];
        return base + Math.min(unit, length);
    }
}
