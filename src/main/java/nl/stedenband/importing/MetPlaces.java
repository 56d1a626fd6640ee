package nl.stedenband.importing;

import io.micronaut.core.annotation.Nullable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.stedenband.importing.places.GazetteerPlace;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Recording;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.ThingId;

/**
 * What the gazetteer says of places that rows spoke of, each an assertion like any other. A place that was first met in the world around is
 * described anew when a row brings it into the registry's own network.
 */
final class MetPlaces {
    private final Map<ThingId, GazetteerPlace> inTheWorld = new HashMap<>();

    /**
     * What is said besides what a row says.
     *
     * @param met places that were taken over from the gazetteer since the last row
     * @param row what the row says, which is something
     */
    List<Assertion> describe(
            List<GazetteerPlace> met, List<Assertion> row, @Nullable Source geonames, Recording recording) {
        if (geonames == null) {
            return List.of();
        }
        if (row.get(0).says().isOfTheWorld()) {
            met.forEach(place -> inTheWorld.put(place.id(), place));
            return met.stream()
                    .map(place -> place.assertionOfTheWorld(geonames, recording))
                    .toList();
        }
        Stream<GazetteerPlace> metBefore = row.stream()
                .flatMap(assertion -> assertion.says().participants().stream())
                .map(participant -> inTheWorld.remove(participant.thing()))
                .filter(Objects::nonNull);
        return Stream.concat(met.stream(), metBefore)
                .map(place -> place.assertion(geonames, recording))
                .toList();
    }
}
