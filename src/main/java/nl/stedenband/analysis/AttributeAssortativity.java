package nl.stedenband.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far places are tied to places that are like them in something else than their ties (M. E. J. Newman, <i>Mixing patterns in networks</i>, Physical Review E 67,
 * 026126, 2003). Only ties count of both of whose ends it is known.
 *
 * @param coefficient 1 where all ties join places that are alike, 0 where it is as by chance, below 0 where ties join places that differ; empty where
 *     all ends are the same, or there is no tie
 * @param ties how many there are of both of whose ends it is known
 */
public record AttributeAssortativity(OptionalDouble coefficient, int ties) {

    /**
     * By a number, such as residents: the correlation of the numbers at both ends of a tie (equation 21).
     *
     * @param numbers one for each place, as they are numbered; NaN where it isn't known
     */
    public static AttributeAssortativity ofNumbers(SimpleNetwork network, double[] numbers) {
        double mean = 0;
        int ends = 0;
        for (int place = 0; place < network.size(); place++) {
            for (int i = network.start(place); i < network.end(place); i++) {
                if (areKnown(numbers, place, network.neighbour(i))) {
                    ends++;
                    mean += (numbers[place] - mean) / ends;
                }
            }
        }
        double variance = 0;
        double covariance = 0;
        for (int place = 0; place < network.size(); place++) {
            for (int i = network.start(place); i < network.end(place); i++) {
                int neighbour = network.neighbour(i);
                if (areKnown(numbers, place, neighbour)) {
                    variance += (numbers[place] - mean) * (numbers[place] - mean);
                    covariance += (numbers[place] - mean) * (numbers[neighbour] - mean);
                }
            }
        }
        return new AttributeAssortativity(
                variance == 0 ? OptionalDouble.empty() : OptionalDouble.of(covariance / variance), ends / 2);
    }

    private static boolean areKnown(double[] numbers, int one, int other) {
        return !Double.isNaN(numbers[one]) && !Double.isNaN(numbers[other]);
    }

    /**
     * By a kind, such as a country: the share of ties within kinds, less what it would be by chance, over the most that it could be
     * (equation 2).
     *
     * @param kinds one for each place, as they are numbered; empty where it isn't known
     */
    public static AttributeAssortativity ofKinds(SimpleNetwork network, List<Optional<String>> kinds) {
        Map<String, Long> endsByKind = new HashMap<>();
        long within = 0;
        long ends = 0;
        for (int place = 0; place < network.size(); place++) {
            Optional<String> kind = kinds.get(place);
            for (int i = network.start(place); i < network.end(place); i++) {
                Optional<String> other = kinds.get(network.neighbour(i));
                if (kind.isPresent() && other.isPresent()) {
                    ends++;
                    endsByKind.merge(kind.get(), 1L, Long::sum);
                    within += kind.equals(other) ? 1 : 0;
                }
            }
        }
        double all = ends;
        double byChance = endsByKind.values().stream()
                .sorted()
                .mapToDouble(count -> count / all * (count / all))
                .sum();
        return new AttributeAssortativity(
                endsByKind.size() < 2
                        ? OptionalDouble.empty()
                        : OptionalDouble.of((within / all - byChance) / (1 - byChance)),
                (int) (ends / 2));
    }
}
