package org.strategypress.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All rules by which anything is found, each with what it is for. Made of {@code rules/rules.txt}:
 *
 * <pre>
 * broken-link error
 * why: A link that leads nowhere stops a reader who came for help.
 * do: Correct the address.
 * example: [our grant](entry:grant)
 * </pre>
 */
public final class RuleBook {
    private static final RuleBook WHOLE = new RuleBook(WordFile.text("/rules/rules.txt"));

    private final Map<String, RuleAbout> rules;

    private RuleBook(String text) {
        Map<String, RuleAbout> read = new TreeMap<>();
        List<String> block = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            block.add(line);
            if (line.startsWith("example: ")) {
                RuleAbout rule = rule(block);
                read.put(rule.name(), rule);
                block.clear();
            }
        }
        this.rules = Collections.unmodifiableMap(read);
    }

    /** The rules of the program. */
    public static RuleBook whole() {
        return WHOLE;
    }

    /** All rules, in the order of their names. */
    public Collection<RuleAbout> all() {
        return rules.values();
    }

    /** The rule of a name. */
    public Optional<RuleAbout> find(String name) {
        return Optional.ofNullable(rules.get(name));
    }

    /** The name that was probably meant, or null where that is not plain. */
    public @Nullable String nearest(String name) {
        return Nearest.of(name, rules.keySet());
    }

    private static RuleAbout rule(List<String> block) {
        if (block.size() != 4) {
            throw new IllegalStateException("a rule has four lines, not " + block);
        }
        String[] head = block.get(0).split(" ", 2);
        return new RuleAbout(
                head[0],
                RuleAbout.Usual.valueOf(head[1].toUpperCase(Locale.ROOT)),
                behind("why: ", block.get(1)),
                behind("do: ", block.get(2)),
                behind("example: ", block.get(3)));
    }

    private static String behind(String name, String line) {
        if (!line.startsWith(name)) {
            throw new IllegalStateException("not " + name + line);
        }
        return line.substring(name.length());
    }
}
