package nl.stedenband.matching;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stedenband.matching.rule.RuleBook;
import nl.stedenband.matching.rule.Thresholds;

/**
 * How much each reason weighs.
 *
 * @param version that shortlists name; rules with other weights have another
 * @param weights by the name of the rule: points for a reason that holds in full, less than zero where it counts against
 */
public record Rules(String version, Map<String, Double> weights, Thresholds thresholds) {
    public Rules {
        if (!weights.keySet().equals(RuleBook.names())) {
            throw new IllegalArgumentException(
                    "weights for %s, rules are %s".formatted(weights.keySet(), RuleBook.names()));
        }
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    /** The same with some weights changed, and a version that says which. */
    public Rules with(Map<String, Double> changes) {
        Map<String, Double> changed = new LinkedHashMap<>(weights);
        changes.forEach((name, weight) -> changed.replace(name, weight));
        if (changed.equals(weights)) {
            return this;
        }
        String differing = changed.entrySet().stream()
                .filter(weight -> !weight.getValue().equals(weights.get(weight.getKey())))
                .map(weight -> weight.getKey() + '=' + weight.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
        return new Rules(version + " with " + differing, changed, thresholds);
    }

    double weight(String rule) {
        return weights.get(rule);
    }
}
