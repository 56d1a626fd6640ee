package nl.stedenband.measuring;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.analysis.DistanceDistribution;

/**
 * Shortest ways between places of the largest part of a network.
 *
 * @param exact whether ways from all of its places were sought; else from a sample of them
 * @param sources from how many
 * @param counts pairs by how far they are from each other
 */
@Serdeable
public record DistancesDocument(boolean exact, int sources, List<Distance> counts) {

    /** How many pairs of places are so many ties from each other. */
    @Serdeable
    public record Distance(int distance, long pairs) {}

    static DistancesDocument of(DistanceDistribution distances) {
        return new DistancesDocument(
                distances.isExact(),
                distances.sources(),
                distances.counts().stream()
                        .map(count -> new Distance(count.distance(), count.pairs()))
                        .toList());
    }
}
