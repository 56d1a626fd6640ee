package nl.stedenband.matching.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nl.stedenband.matching.Rules;
import nl.stedenband.registry.Text;

/**
 * The rules beside the baselines, on the same trials.
 *
 * @param trials which, in words
 */
public record Comparison(Text trials, Score rules, Map<Baseline, Score> baselines) {
    /** A tenth better than the best of the baselines is a clear margin. */
    private static final double MARGIN = 1.1;

    public Comparison {
        baselines = Map.copyOf(baselines);
    }

    static Comparison of(Text name, List<Trial> trials, Rules rules) {
        double[] weights = rules.weights().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        Map<Baseline, Score> baselines = new EnumMap<>(Baseline.class);
        for (Baseline baseline : Baseline.values()) {
            baselines.put(
                    baseline,
                    Score.of(trials.stream().map(trial -> trial.rank(baseline)).toList()));
        }
        return new Comparison(
                name, Score.of(trials.stream().map(trial -> trial.rank(weights)).toList()), baselines);
    }

    /** The measures by which the rules don't beat every baseline by a clear margin. */
    public List<String> misses() {
        List<String> misses = new ArrayList<>();
        check("Hits@1", Score::hitsAt1, misses);
        check("Hits@10", Score::hitsAt10, misses);
        check("Hits@50", Score::hitsAt50, misses);
        check("MRR", Score::mrr, misses);
        return misses;
    }

    private void check(String name, ToDoubleFunction<Score> measure, List<String> misses) {
        double best = baselines.values().stream().mapToDouble(measure).max().orElse(0);
        if (measure.applyAsDouble(rules) < MARGIN * best) {
            misses.add(name);
        }
    }
}
