package nl.stedenband.matching.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nl.stedenband.matching.evidence.MatchingEvidence;
import nl.stedenband.matching.evidence.PartyAbroad;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;

/** What anybody could rank by, without reasons: what the rules have to beat. */
public enum Baseline {
    /** The largest first. */
    SIZE("size", "size", Features::size),
    /** Those with most ties first. */
    DEGREE("degree", "degree", Features::degree),
    /** Large, with many ties, and near: the sum of the three, each as so many deviations from the mean. */
    SIZE_DEGREE_DISTANCE(
            "sizeDegreeDistance", "size + degree + distance", Features::size, Features::degree, Features::nearness);

    private final String word;
    private final String words;
    private final List<Feature> features;

    Baseline(String word, String words, Feature... features) {
        this.word = word;
        this.words = words;
        this.features = List.of(features);
    }

    private interface Feature {
        double of(Features features, Town town);
    }

    /** Its name in documents. */
    public String word() {
        return word;
    }

    /** What it is called in reports. */
    public String words() {
        return words;
    }

    double[] scores(Features all) {
        double[] sum = new double[all.towns.size()];
        for (Feature feature : features) {
            double[] one = standardised(all.towns, town -> feature.of(all, town));
            for (int i = 0; i < sum.length; i++) {
                sum[i] += one[i];
            }
        }
        return sum;
    }

    private static double[] standardised(List<Town> towns, ToDoubleFunction<Town> feature) {
        double[] values = towns.stream().mapToDouble(feature).toArray();
        double mean = Arrays.stream(values).average().orElse(0);
        double variance = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0);
        double deviation = variance == 0 ? 1 : Math.sqrt(variance);
        return Arrays.stream(values).map(value -> (value - mean) / deviation).toArray();
    }

    /** What the baselines look at, after a tie was left out. */
    static final class Features {
        private final List<Town> towns;
        private final PartyAbroad partyAbroad;
        private final Map<ThingId, Integer> degrees = new HashMap<>();

        Features(MatchingEvidence matchingEvidence, PartyAbroad partyAbroad) {
            this.towns = matchingEvidence.towns();
            this.partyAbroad = partyAbroad;
            matchingEvidence.ties().stream()
                    .filter(knownTie -> knownTie.isHeld() && knownTie.isOwn())
                    .forEach(knownTie -> degrees.merge(knownTie.town(), 1, Integer::sum));
        }

        double size(Town town) {
            return Math.log1p(town.population().map(figure -> figure.value()).orElse(0L));
        }

        double degree(Town town) {
            return Math.log1p(degrees.getOrDefault(town.id(), 0));
        }

        /** Where one of the two lies nobody knows where, all are as near. */
        double nearness(Town town) {
            Point here = town.point().orElse(null);
            Point there = partyAbroad.point().orElse(null);
            return here == null || there == null ? 0 : -Math.log1p(here.kilometresTo(there));
        }
    }
}
