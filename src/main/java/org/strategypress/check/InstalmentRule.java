package org.strategypress.check;

import org.strategypress.check.rule.EntryRule;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entry;
import org.strategypress.model.money.Amount;
import org.strategypress.model.money.Money;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Severity;
import org.strategypress.source.Span;

/** Instalments add up to the amount that they are parts of; with a sic note, a difference is kept. */
final class InstalmentRule implements EntryRule {
    @Override
    public void check(Entry entry, Diagnostics out) {
        entry.as(Entitlement.class).ifPresent(help -> help.amount().forEach(amount -> check(help, amount, out)));
    }

    private static void check(Entitlement entitlement, Amount amount, Diagnostics out) {
        Money whole = amount.worth().sum();
        if (whole == null
                || SicRule.isAccepted(entitlement.meta())
                || amount.terms().instalments().isEmpty()) {
            return;
        }
        Money sum = new Money(amount.terms().instalments().stream()
                .mapToLong(part -> part.sum().pence())
                .sum());
        if (sum.equals(whole)) {
            return;
        }
        boolean noted = !entitlement.meta().origin().sic().isEmpty();
        Span where = amount.terms().instalments().get(0).where();
        String message = "the instalments add up to " + sum.said() + ", and the amount says " + whole.said();
        String cure = noted ? SicRule.CURE : "mend the sums; if they are printed so, add a sic note";
        Severity severity = noted ? Severity.WARNING : Severity.ERROR;
        out.add(new Diagnostic(severity, "sum", where, where.file().path(), message, cure));
    }
}
