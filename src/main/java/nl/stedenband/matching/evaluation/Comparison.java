package nl.stedenband.matching.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nl.stedenband.matching.Rules;
import nl.stedenband.registry.BilingualText;

/**
 * The rules beside the baselines, on the same trials.
 *
 * @param trials which, in words
 */
public record Comparison(BilingualText trials, RetrievalScore rules, Map<Baseline, RetrievalScore> baselines) {
    /** A tenth better than the best of the baselines is a clear margin. */
    private static final double MARGIN = 1.1;

    public Comparison {
        baselines = Map.copyOf(baselines);
    }

    static Comparison of(BilingualText name, List<Trial> trials, Rules rules) {
        double[] weights = rules.weights().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        Map<Baseline, RetrievalScore> baselines = new EnumMap<>(Baseline.class);
        for (Baseline baseline : Baseline.values()) {
            baselines.put(
                    baseline,
                    RetrievalScore.of(
                            trials.stream().map(trial -> trial.rank(baseline)).toList()));
        }
        return new Comparison(
                name,
                RetrievalScore.of(
                        trials.stream().map(trial -> trial.rank(weights)).toList()),
                baselines);
    }

    /** The measures by which the rules don't beat every baseline by a clear margin. */
    public List<String> misses() {
        List<String> misses = new ArrayList<>();
        check("Hits@1", RetrievalScore::hitsAt1, misses);
        check("Hits@10", RetrievalScore::hitsAt10, misses);
        check("Hits@50", RetrievalScore::hitsAt50, misses);
        check("MRR", RetrievalScore::mrr, misses);
        return misses;
    }

    private void check(String name, ToDoubleFunction<RetrievalScore> measure, List<String> misses) {
        double best = baselines.values().stream().mapToDouble(measure).max().orElse(0);
        if (measure.applyAsDouble(rules) < MARGIN * best) {
            misses.add(name);
        }
    }
}
