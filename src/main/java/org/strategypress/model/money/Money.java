package org.strategypress.model.money;

/**
 * A sum of money in pounds sterling.
 *
 * @param pence the sum in pence, 0 or more
 */
public record Money(long pence) implements Comparable<Money> {
    public Money {
        if (pence < 0) {
            throw new IllegalArgumentException("less than nothing: " + pence);
        }
    }

    /** The sum as people write it: {@code £3,000}, {@code £57.90}. */
    public String pounds() {
        String whole = Long.toString(pence / 100);
        StringBuilder text = new StringBuilder("£");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(',');
            }
            text.append(whole.charAt(i));
        }
        long rest = pence % 100;
        if (rest > 0) {
            text.append('.').append(rest / 10).append(rest % 10);
        }
        return text.toString();
    }

    /** The sum as signs and tickets say it: less than a pound in pence, {@code 40p}; else like {@link #pounds()}. */
    public String said() {
        return pence > 0 && pence < 100 ? pence + "p" : pounds();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }
}
