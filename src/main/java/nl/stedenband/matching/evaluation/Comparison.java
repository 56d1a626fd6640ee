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
 * @param part what tells these trials from others
 * @param trials which, in words
 */
public record Comparison(
        Part part, BilingualText trials, RetrievalScore rules, Map<Baseline, RetrievalScore> baselines) {
    /** A tenth better than the best of the baselines is a clear margin. */
    private static final double MARGIN = 1.1;

    /** What tells some trials from others. */
    public enum Part {
        ALL("all"),
        FAR_AWAY("farAway"),
        DISTANCE("distance"),
        REGION("region"),
        YEAR("year"),
        LATER("later");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        /** The word for it in answers. */
        public String word() {
            return word;
        }
    }

    public Comparison {
        baselines = Map.copyOf(baselines);
    }

    static Comparison of(Part part, BilingualText name, List<Trial> trials, Rules rules) {
        Map<Baseline, RetrievalScore> baselines = new EnumMap<>(Baseline.class);
        for (Baseline baseline : Baseline.values()) {
            baselines.put(
                    baseline,
                    RetrievalScore.of(
                            trials.stream().map(trial -> trial.rank(baseline)).toList()));
        }
        return new Comparison(
                part,
                name,
                RetrievalScore.of(
                        trials.stream().map(trial -> trial.rank(rules)).toList()),
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

    /** Whether they find more among the first ten than every baseline, be it by little. */
    public boolean beatsAllAmongTen() {
        return baselines.values().stream().allMatch(baseline -> rules.hitsAt10() > baseline.hitsAt10());
    }

    private void check(String name, ToDoubleFunction<RetrievalScore> measure, List<String> misses) {
        double best = baselines.values().stream().mapToDouble(measure).max().orElse(0);
        if (measure.applyAsDouble(rules) < MARGIN * best) {
            misses.add(name);
        }
    }
}
