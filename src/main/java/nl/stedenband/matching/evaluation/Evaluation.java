package nl.stedenband.matching.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.stedenband.matching.Rules;
import nl.stedenband.registry.BilingualText;

/**
 * How well the rules find what is known.
 *
 * @param asOf the day on which the ties were
 * @param municipalities that were ranked for each tie
 * @param rules the version of the rules
 */
public record Evaluation(LocalDate asOf, int municipalities, String rules, List<Comparison> comparisons) {
    /** Nearer than that a place abroad lies across the border. */
    private static final double ACROSS_THE_BORDER = 0.35;

    public Evaluation {
        comparisons = List.copyOf(comparisons);
    }

    /**
     * Compares rules and baselines on all trials, on the half that the weights were not chosen by, and on other parts.
     *
     * @param trials each tie left out
     * @param earlier each tie whose begin is known, judged on the day before
     */
    public static Evaluation of(LocalDate asOf, List<Trial> trials, List<Trial> earlier, Rules rules) {
        List<Comparison> comparisons = new ArrayList<>();
        comparisons.add(Comparison.of(BilingualText.of("evaluation.ties.all"), trials, rules));
        comparisons.add(Comparison.of(
                BilingualText.of("evaluation.ties.chosen-by"), some(trials, Evaluation::isOfFirstHalf), rules));
        comparisons.add(Comparison.of(
                BilingualText.of("evaluation.ties.other-half"), some(trials, trial -> !isOfFirstHalf(trial)), rules));
        comparisons.add(Comparison.of(
                BilingualText.of("evaluation.ties.across-the-border"), some(trials, Evaluation::isNear), rules));
        comparisons.add(Comparison.of(
                BilingualText.of("evaluation.ties.further-away"), some(trials, trial -> !isNear(trial)), rules));
        if (!earlier.isEmpty()) {
            comparisons.add(Comparison.of(BilingualText.of("evaluation.ties.later"), earlier, rules));
        }
        int municipalities = trials.isEmpty() ? 0 : trials.get(0).values().length;
        return new Evaluation(asOf, municipalities, rules.version(), comparisons);
    }

    private static List<Trial> some(List<Trial> trials, Predicate<Trial> which) {
        return trials.stream().filter(which).toList();
    }

    /** By chance, but always the same one: what ties the same parties falls into the same half. */
    public static boolean isOfFirstHalf(Trial trial) {
        return Math.floorMod(trial.tie().kin().hashCode(), 2) == 0;
    }

    private static boolean isNear(Trial trial) {
        return trial.nearness() >= ACROSS_THE_BORDER;
    }
}
