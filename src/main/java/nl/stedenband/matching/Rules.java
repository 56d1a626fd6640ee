package nl.stedenband.matching;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stedenband.matching.rule.RuleBook;
import nl.stedenband.matching.rule.ScoreKind;
import nl.stedenband.matching.rule.Thresholds;

/**
 * How much each reason weighs.
 *
 * @param version that shortlists name; rules with other weights have another
 * @param weights by the name of the rule: points for a reason that holds in full; of each score they are a hundred together
 */
public record Rules(String version, Map<String, Integer> weights, Thresholds thresholds) {
    /** The most that a score can be. */
    public static final int FULL = 100;

    public Rules {
        if (!weights.keySet().equals(RuleBook.names())) {
            throw new IllegalArgumentException(
                    "weights for %s, rules are %s".formatted(weights.keySet(), RuleBook.names()));
        }
        weights = Collections.unmodifiableMap(inOrderOfTheBook(weights));
    }

    /**
     * Rules that weigh in these proportions.
     *
     * @param shares of each rule in its score, none less than zero; all of a score may be zero, and the score is then, too
     */
    public static Rules of(String version, Map<String, ? extends Number> shares, Thresholds thresholds) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (ScoreKind scoreKind : ScoreKind.values()) {
            List<String> names = shares.keySet().stream()
                    .filter(RuleBook.names()::contains)
                    .filter(rule -> RuleBook.scoreKind(rule) == scoreKind)
                    .toList();
            weights.putAll(scaled(names, shares));
        }
        return new Rules(version, weights, thresholds);
    }

    /** Whole numbers that make a hundred: what is left after rounding down goes to the largest remainders. */
    private static Map<String, Integer> scaled(List<String> names, Map<String, ? extends Number> shares) {
        double sum = names.stream()
                .mapToDouble(name -> shares.get(name).doubleValue())
                .sum();
        Map<String, Integer> weights = new LinkedHashMap<>();
        Map<String, Double> remainders = new LinkedHashMap<>();
        for (String name : names) {
            double exact = sum == 0 ? 0 : FULL * shares.get(name).doubleValue() / sum;
            weights.put(name, (int) exact);
            remainders.put(name, exact - (int) exact);
        }
        int left = sum == 0
                ? 0
                : FULL - weights.values().stream().mapToInt(weight -> weight).sum();
        names.stream()
                .sorted(Comparator.comparingDouble(remainders::get).reversed())
                .limit(left)
                .forEach(name -> weights.merge(name, 1, Integer::sum));
        return weights;
    }

    private static Map<String, Integer> inOrderOfTheBook(Map<String, Integer> weights) {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        RuleBook.names().forEach(name -> ordered.put(name, weights.get(name)));
        return ordered;
    }

    /** The same with some weights changed beside the others, and a version that says which. */
    public Rules with(Map<String, Double> changes) {
        Map<String, Double> changed = new LinkedHashMap<>();
        weights.forEach((name, weight) -> changed.put(name, changes.getOrDefault(name, weight.doubleValue())));
        String differing = changed.entrySet().stream()
                .filter(weight ->
                        weight.getValue() != weights.get(weight.getKey()).doubleValue())
                .map(weight -> weight.getKey() + '=' + weight.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
        return differing.isEmpty() ? this : of(version + " with " + differing, changed, thresholds);
    }

    /** What a reason adds to its score, which is the sum of just these numbers. */
    int points(String rule, double value) {
        return (int) Math.round(weights.get(rule) * value);
    }

    /** A score of a municipality, by how much each rule holds of it, in the order of the book of rules. */
    public int score(ScoreKind scoreKind, double[] values) {
        int score = 0;
        int place = 0;
        for (String rule : weights.keySet()) {
            if (RuleBook.scoreKind(rule) == scoreKind) {
                score += points(rule, values[place]);
            }
            place++;
        }
        return score;
    }
}
