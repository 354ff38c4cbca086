package org.strategypress.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much the warnings of rules weigh in a publication. An error stays one, whatever is said: the data is broken.
 *
 * @param settings what the publication says, by the rules' names
 */
public record Severities(Map<String, Setting> settings) {
    /** Nothing is said. */
    public static final Severities USUAL = new Severities(Map.of());

    public Severities {
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /** How much the warnings of a rule weigh. */
    public enum Setting {
        /** They are not told. */
        OFF,
        /** They are told. */
        WARNING,
        /** They stop a build. */
        ERROR
    }

    /** How much the warnings of a rule weigh here. */
    public Setting of(String rule) {
        Setting set = settings.get(rule);
        if (set != null) {
            return set;
        }
        return RuleBook.whole()
                .find(rule)
                .map(each -> switch (each.usual()) {
                    case OFF -> Setting.OFF;
                    case STRICT -> Setting.ERROR;
                    case ERROR, BOTH, WARNING -> Setting.WARNING;
                })
                .orElse(Setting.WARNING);
    }

    /** The findings as they weigh here, in the same order. */
    public List<Diagnostic> apply(List<Diagnostic> findings) {
        List<Diagnostic> weighed = new ArrayList<>(findings.size());
        for (Diagnostic each : findings) {
            Setting setting = each.isError() ? Setting.ERROR : of(each.rule());
            if (setting != Setting.OFF) {
                weighed.add(setting == Setting.WARNING || each.isError() ? each : each.asError());
            }
        }
        return List.copyOf(weighed);
    }
}
