package org.strategypress.opendata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.strategypress.model.Entitlement;
import org.strategypress.model.money.Amount;
import org.strategypress.model.money.Worth;

/**
 * What a service costs whoever asks for it, as {@code cost_options} of Open Referral UK. Only one fact of the content says that:
 * where the council pays the whole of something and sets no limit, it costs nothing. A sum that is given is no price, and of what
 * is paid in part nobody knows what is left in pounds, so these have none.
 */
final class Costs {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Costs() {}

    /** The costs that the content says, in the order of its amounts. */
    static List<Object> of(Entitlement entitlement, ToldSite site, String service) {
        List<Object> costs = new ArrayList<>();
        for (int at = 0; at < entitlement.amount().size(); at++) {
            Amount amount = entitlement.amount().get(at);
            if (isWhole(amount.worth())) {
                Map<String, Object> cost = new LinkedHashMap<>();
                cost.put("id", site.stableId(entitlement.id() + "/cost/" + (at + 1)));
                cost.put("service_id", service);
                if (amount.label() != null) {
                    cost.put("option", amount.label());
                }
                cost.put("amount", 0);
                if (amount.of() != null) {
                    cost.put("amount_description", amount.of());
                }
                costs.add(cost);
            }
        }
        return costs;
    }

    private static boolean isWhole(Worth worth) {
        return worth instanceof Worth.Percent share
                && share.percent().compareTo(WHOLE) == 0
                && share.count() == null
                && share.mostForEach() == null
                && share.mostInAll() == null;
    }
}
