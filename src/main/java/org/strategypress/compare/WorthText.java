package org.strategypress.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.money.Money;
import org.strategypress.source.YamlNode;

/** How much something is, from the amounts that open data tell, in words and, where it is one sum, as that. */
final class WorthText {
    private WorthText() {}

    /** How much an entry of the data is worth. */
    static Offered.Worth of(YamlNode entry) {
        List<YamlNode> amounts = Nodes.list(entry, "amounts");
        boolean refused = !amounts.isEmpty()
                && amounts.stream().allMatch(each -> shape(each).equals("none"));
        if (refused) {
            return new Offered.Worth(true, "", null, null);
        }
        String words = amounts.stream()
                .map(WorthText::words)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("; "));
        YamlNode only = main(amounts);
        YamlNode worth = Nodes.at(only, "worth");
        Long pence = pence(worth, "pounds");
        return new Offered.Worth(false, words, pence, pence == null ? null : Nodes.textOrNull(only, "per"));
    }

    /** The amount that is the thing itself: the only one, or the only one without a label; null where that cannot be told. */
    private static @Nullable YamlNode main(List<YamlNode> amounts) {
        List<YamlNode> plain = amounts.stream()
                .filter(each -> amounts.size() == 1 || Nodes.text(each, "label").isEmpty())
                .toList();
        return plain.size() == 1 ? plain.get(0) : null;
    }

    private static String shape(YamlNode amount) {
        return Nodes.text(Nodes.at(amount, "worth"), "shape");
    }

    private static String words(YamlNode amount) {
        List<String> parts = new ArrayList<>();
        String label = Nodes.text(amount, "label");
        List<String> rows = new ArrayList<>();
        for (YamlNode row : Nodes.list(amount, "by_age")) {
            rows.add(CompareWords.of(
                    "amount.by-age", Nodes.text(Nodes.at(row, "ages"), "printed"), worth(Nodes.at(row, "worth"), "")));
        }
        for (YamlNode row : Nodes.list(amount, "by_status")) {
            rows.add(worth(Nodes.at(row, "worth"), ""));
        }
        boolean byStatus = !Nodes.list(amount, "by_status").isEmpty();
        String core = rows.isEmpty()
                ? worth(Nodes.at(amount, "worth"), Nodes.text(amount, "of"))
                : (byStatus ? CompareWords.of("amount.by-status") : "") + String.join(", ", rows);
        if (core.isEmpty() && !label.isEmpty() && shape(amount).equals("unknown")) {
            core = CompareWords.of("amount.unknown");
        }
        if (!core.isEmpty()) {
            parts.add(label.isEmpty() ? core : label + ": " + core);
        }
        String per = Nodes.text(amount, "per");
        if (!per.isEmpty() && !core.isEmpty()) {
            parts.add(CompareWords.has("per." + per) ? CompareWords.of("per." + per) : CompareWords.of("per", per));
        }
        return String.join(" ", parts);
    }

    /** What one worth says, without its rhythm. */
    private static String worth(@Nullable YamlNode worth, String of) {
        String pounds = pounds(worth, "pounds");
        String most = pounds(worth, "all_up_to");
        String each = pounds(worth, "each_up_to");
        String thing = of.isEmpty() ? "" : " " + of;
        String core = switch (Nodes.text(worth, "shape")) {
            case "fixed" -> pounds;
            case "up-to" -> CompareWords.of("amount.up-to", pounds);
            case "count" -> Nodes.text(worth, "count") + thing;
            case "match" -> CompareWords.of("amount.match", Nodes.text(worth, "match") + thing);
            case "percent" ->
                CompareWords.of("amount.percent", number(Nodes.text(worth, "percent")))
                        + (of.isEmpty() ? "" : CompareWords.of("amount.of", of));
            case "needs-led" -> CompareWords.of("amount.needs-led");
            case "in-kind" -> Nodes.text(worth, "thing");
            case "none" -> CompareWords.of("amount.nothing");
            default -> "";
        };
        return core
                + (most.isEmpty() ? "" : ", " + CompareWords.of("amount.up-to", most))
                + (each.isEmpty() ? "" : ", " + CompareWords.of("amount.each-up-to", each));
    }

    private static String number(String text) {
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }

    private static String pounds(@Nullable YamlNode worth, String field) {
        Long pence = pence(worth, field);
        return pence == null ? "" : new Money(pence).said();
    }

    private static @Nullable Long pence(@Nullable YamlNode worth, String field) {
        String text = Nodes.text(worth, field);
        if (!text.matches("\\d{1,12}(\\.\\d{1,9})?")) {
            return null;
        }
        return new BigDecimal(text)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
