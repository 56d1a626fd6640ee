package nl.stedenband.matching.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stedenband.matching.Matching;
import nl.stedenband.matching.Rules;
import nl.stedenband.matching.evidence.Figure;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.MatchingEvidence;
import nl.stedenband.matching.evidence.PartyAbroad;
import nl.stedenband.matching.evidence.Topic;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.matching.request.Partner;
import nl.stedenband.matching.request.Request;
import nl.stedenband.matching.rule.ScoreKind;
import nl.stedenband.registry.ThingId;

/**
 * One tie left out, and what is left to judge by.
 *
 * @param tie that was left out
 * @param answers indices of its municipalities: of the heirs, where several took it over
 * @param kilometres from the nearest municipality; as far as can be where nobody knows where the place lies
 * @param continent of the place
 * @param values of each municipality by each rule
 * @param scores of each municipality by each baseline
 */
public record Trial(
        KnownTie tie,
        Set<Integer> answers,
        double kilometres,
        WorldPart continent,
        double[][] values,
        double[][] scores) {

    /**
     * Leaves out a tie with all that is between the same two, and judges every municipality by the rest. The request says who asks
     * and no more.
     *
     * @param towns whose tie it is
     * @param rules of which only the thresholds count
     */
    static Trial of(KnownTie knownTie, Set<ThingId> towns, MatchingEvidence all, Rules rules) {
        MatchingEvidence rest = all.without(knownTie);
        Matching matching = new Matching(request(knownTie.place()), rest, rules);
        Baseline.Features features = new Baseline.Features(rest, knownTie.place());
        List<double[]> values = new ArrayList<>();
        Set<Integer> answers = new HashSet<>();
        for (Town town : rest.towns()) {
            if (towns.contains(town.id())) {
                answers.add(values.size());
            }
            values.add(matching.values(town));
        }
        double[][] scores = new double[Baseline.values().length][];
        for (Baseline baseline : Baseline.values()) {
            scores[baseline.ordinal()] = baseline.scores(features);
        }
        return new Trial(
                knownTie,
                Set.copyOf(answers),
                kilometres(rest, knownTie.place()),
                WorldPart.of(knownTie.place().country().map(Topic::id).flatMap(rest.places()::region)),
                values.toArray(double[][]::new),
                scores);
    }

    private static double kilometres(MatchingEvidence matchingEvidence, PartyAbroad place) {
        return place.point().stream()
                .flatMapToDouble(there -> matchingEvidence.towns().stream()
                        .flatMap(town -> town.point().stream())
                        .mapToDouble(there::kilometresTo))
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private static Request request(PartyAbroad partyAbroad) {
        Topic country = partyAbroad.country().orElseThrow();
        return Request.by(new Partner(
                Optional.of(partyAbroad.id()),
                partyAbroad.name(),
                country.id(),
                country.name(),
                partyAbroad.point(),
                partyAbroad.population().map(Figure::value),
                partyAbroad.population().map(Figure::sources).orElse(List.of())));
    }

    DistanceClass distanceClass() {
        return DistanceClass.of(kilometres);
    }

    TimeOfBegin period() {
        return TimeOfBegin.of(tie.course().since());
    }

    /** The rank of the municipality whose tie it was, in the order of a shortlist: by fit, and among equals by capacity. */
    public double rank(Rules rules) {
        return rank(points(rules), answers);
    }

    /** Indices of so many municipalities that stand first, and of all that stand level with the last of them. */
    Set<Integer> first(int number, Rules rules) {
        double[] points = points(rules);
        double[] sorted = Arrays.stream(points).sorted().toArray();
        double least = sorted[Math.max(0, sorted.length - number)];
        return IntStream.range(0, points.length)
                .filter(town -> points[town] >= least)
                .boxed()
                .collect(Collectors.toSet());
    }

    private double[] points(Rules rules) {
        double[] points = new double[values.length];
        for (int town = 0; town < values.length; town++) {
            points[town] = rules.score(ScoreKind.FIT, values[town]) * (Rules.FULL + 1.0)
                    + rules.score(ScoreKind.CAPACITY, values[town]);
        }
        return points;
    }

    /** The same by a baseline. */
    double rank(Baseline baseline) {
        return rank(scores[baseline.ordinal()], answers);
    }

    /**
     * The rank of the best of the answers among all others, from 1; among equals the middle, so that no order of names helps.
     */
    static double rank(double[] points, Set<Integer> answers) {
        double best =
                answers.stream().mapToDouble(answer -> points[answer]).max().orElseThrow();
        int better = 0;
        int equal = 0;
        for (int i = 0; i < points.length; i++) {
            if (!answers.contains(i)) {
                better += points[i] > best ? 1 : 0;
                equal += points[i] == best ? 1 : 0;
            }
        }
        return 1 + better + equal / 2.0;
    }
}
