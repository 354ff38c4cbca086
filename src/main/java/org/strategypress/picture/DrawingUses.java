package org.strategypress.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many shapes a drawing has once each of its references is drawn out: a few lines that use each other can ask for
 * millions. It adds up without drawing, in a time that grows with the file.
 */
final class DrawingUses {
    private static final long MOST = 100_000;
    private static final int DEEPEST = 400;

    private final Map<String, Shape> byId = new HashMap<>();
    private final Set<Shape> open = new HashSet<>();
    private final List<Shape> all = new ArrayList<>();

    /** An element, with what is inside it and what it refers to. */
    static final class Shape {
        private final int start;
        private final List<Shape> inside = new ArrayList<>();
        private final List<String> uses = new ArrayList<>();
        private long weight;

        private Shape(int start) {
            this.start = start;
        }

        /** Where it begins in the file. */
        int start() {
            return start;
        }

        /** Notes that it draws another one, if the value names one. */
        void use(String value) {
            int at = value.indexOf('#');
            if (at >= 0) {
                uses.add(value.substring(at + 1).replaceAll("[\"')\\s].*", ""));
            }
        }
    }

    /** Adds an element inside another one. */
    Shape add(@Nullable Shape parent, @Nullable String id, int start) {
        Shape shape = new Shape(start);
        if (parent != null) {
            parent.inside.add(shape);
        }
        if (id != null) {
            byId.putIfAbsent(id, shape);
        }
        all.add(shape);
        return shape;
    }

    /** The first element that draws too much or itself, or null when there is none. */
    @Nullable
    Shape tooMuch() {
        for (int i = all.size() - 1; i >= 0; i--) {
            Shape shape = all.get(i);
            if (!shape.uses.isEmpty() && weigh(shape, 0) > MOST) {
                return shape;
            }
        }
        return all.isEmpty() || weigh(all.get(0), 0) <= MOST ? null : all.get(0);
    }

    private long weigh(Shape shape, int depth) {
        if (shape.weight > 0) {
            return shape.weight;
        }
        if (depth > DEEPEST || !open.add(shape)) {
            return MOST + 1;
        }
        long sum = 1;
        for (Shape inner : shape.inside) {
            sum += weigh(inner, depth + 1);
        }
        for (String id : shape.uses) {
            Shape used = byId.get(id);
            sum += used == null ? 0 : weigh(used, depth + 1);
        }
        open.remove(shape);
        shape.weight = Math.min(sum, MOST + 1);
        return shape.weight;
    }
}
