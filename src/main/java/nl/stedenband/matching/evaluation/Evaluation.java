package nl.stedenband.matching.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.stedenband.matching.Rules;
import nl.stedenband.matching.evaluation.Comparison.Part;
import nl.stedenband.matching.evidence.MatchingEvidence;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.registry.BilingualText;

/**
 * How well the rules find what is known.
 *
 * @param asOf the day on which the ties were
 * @param municipalities that were ranked for each tie
 * @param rules the version of the rules
 * @param meanings of scores, the lowest first
 * @param neverAmongTen who stands among the first ten for none of the places
 */
public record Evaluation(
        LocalDate asOf,
        int municipalities,
        String rules,
        List<Comparison> comparisons,
        List<ScoreMeaning> meanings,
        List<Town> neverAmongTen) {
    /** Of fewer a share tells nothing. */
    private static final int FEWEST = 10;

    private static final int TEN = 10;

    public Evaluation {
        comparisons = List.copyOf(comparisons);
        meanings = List.copyOf(meanings);
        neverAmongTen = List.copyOf(neverAmongTen);
    }

    /**
     * Compares rules and baselines on all trials, and on those of each distance, part of the world and time of begin.
     *
     * @param all of which each tie was left out
     * @param trials each tie left out
     * @param earlier each tie whose begin is known, judged on the day before
     */
    public static Evaluation of(MatchingEvidence all, List<Trial> trials, List<Trial> earlier, Rules rules) {
        List<Comparison> comparisons = new ArrayList<>();
        comparisons.add(Comparison.of(Part.ALL, BilingualText.of("evaluation.ties.all"), trials, rules));
        Map<DistanceClass, List<Trial>> byDistance = by(trials, Trial::distanceClass, DistanceClass.values());
        List<Trial> far = trials.stream()
                .filter(trial -> trial.distanceClass() != DistanceClass.ACROSS_THE_BORDER)
                .toList();
        comparisons.add(Comparison.of(Part.FAR_AWAY, BilingualText.of("evaluation.ties.far-away"), far, rules));
        byDistance.forEach(
                (distance, some) -> add(comparisons, Part.DISTANCE, "evaluation.ties." + distance.word(), some, rules));
        by(trials, Trial::continent, WorldPart.values())
                .forEach((continent, some) ->
                        add(comparisons, Part.REGION, "world-region." + continent.word(), some, rules));
        by(trials, Trial::period, TimeOfBegin.values())
                .forEach(
                        (period, some) -> add(comparisons, Part.YEAR, "evaluation.ties." + period.word(), some, rules));
        if (!earlier.isEmpty()) {
            comparisons.add(Comparison.of(Part.LATER, BilingualText.of("evaluation.ties.later"), earlier, rules));
        }
        return new Evaluation(
                all.asOf(),
                trials.isEmpty() ? 0 : all.towns().size(),
                rules.version(),
                comparisons,
                ScoreMeaning.ofScores(trials, rules),
                neverAmongTen(all.towns(), trials, rules));
    }

    private static List<Town> neverAmongTen(List<Town> towns, List<Trial> trials, Rules rules) {
        Set<Integer> there = new HashSet<>();
        trials.forEach(trial -> there.addAll(trial.first(TEN, rules)));
        return trials.isEmpty()
                ? List.of()
                : IntStream.range(0, towns.size())
                        .filter(town -> !there.contains(town))
                        .mapToObj(towns::get)
                        .toList();
    }

    private static void add(List<Comparison> comparisons, Part part, String key, List<Trial> some, Rules rules) {
        if (some.size() >= FEWEST) {
            comparisons.add(Comparison.of(part, BilingualText.of(key), some, rules));
        }
    }

    private static <K> Map<K, List<Trial>> by(List<Trial> trials, Function<Trial, K> key, K[] inOrder) {
        Map<K, List<Trial>> parts = new LinkedHashMap<>();
        for (K one : inOrder) {
            parts.put(
                    one,
                    trials.stream().filter(trial -> key.apply(trial) == one).toList());
        }
        return parts;
    }
}
