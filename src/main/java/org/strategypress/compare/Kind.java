package org.strategypress.compare;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A kind of help by which offers are compared.
 *
 * @param id its id, which stays from version to version
 * @param name what young people call it
 * @param definition what counts and what does not
 * @param area the id of the area that it belongs to
 * @param unit in what it is measured
 * @param also another rhythm that means the same here, or null: a sum for each birthday is one a year
 */
record Kind(
        String id,
        String name,
        String definition,
        String area,
        Unit unit,
        @Nullable String also) {
    /** In what a kind of help is measured: only figures of one unit are set beside each other. */
    enum Unit {
        /** Money in one sum. */
        ONCE,
        /** Money each week. */
        WEEK,
        /** Money each month. */
        MONTH,
        /** Money each year. */
        YEAR,
        /** How long there is help, by age. */
        AGE,
        /** Help that is no sum. */
        THING;

        /** Its word in files. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is money. */
        boolean isMoney() {
            return this != AGE && this != THING;
        }
    }

    /** The figure by which something offered is compared with others: pence, or the oldest age; null where it has none of this unit. */
    @Nullable
    Long figure(Offered offered) {
        if (offered.isRefused()) {
            return null;
        }
        if (unit == Unit.AGE) {
            return offered.to() == null ? null : Long.valueOf(offered.to());
        }
        boolean same = offered.per() == null
                ? unit == Unit.ONCE
                : offered.per().equals(unit.word()) || offered.per().equals(also);
        return unit.isMoney() && same ? offered.pence() : null;
    }

    /** Whether something offered is a sum of another rhythm than this kind is measured in. */
    boolean isOtherwise(Offered offered) {
        return unit.isMoney() && offered.pence() != null && figure(offered) == null && !offered.isRefused();
    }

    /** The id of its page. */
    String page() {
        return "help-" + id;
    }

    /**
     * An area of life.
     *
     * @param id its id, as the law's frame has it
     * @param name what young people call it
     * @param icon the name of its drawing in the theme
     */
    record Area(String id, String name, String icon) {

        /** The id of its page. */
        String page() {
            return "area-" + id;
        }
    }
}
