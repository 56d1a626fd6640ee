package nl.stedenband.measuring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import nl.stedenband.analysis.NetworkMeasures.Foremost;
import nl.stedenband.analysis.NetworkMeasures.RankedPlace;

/**
 * The places that come first by each measure, by their ids where several are equal.
 *
 * @param degree by how many places they have ties with
 * @param betweenness by how many pairs of places have their shortest ways over them, in shares; null for a large network
 * @param closeness by how near they are to all others; null for a large network
 * @param eigenvector by how much they are tied to places that are so themselves, the first as 1; null where it can't be found
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ForemostDocument(
        List<RankedNode> degree,
        @Nullable List<RankedNode> betweenness,
        @Nullable List<RankedNode> closeness,
        @Nullable List<RankedNode> eigenvector) {

    /**
     * A place and a measure of it.
     *
     * @param id as the list has it; of places of the registry the key, of kind and id
     * @param name of a place of the registry
     */
    @Serdeable
    public record RankedNode(
            String id,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String name,

            double value) {}

    static ForemostDocument of(Foremost top, Map<String, String> names) {
        return new ForemostDocument(
                nodes(top.degree(), names),
                top.betweenness().map(places -> nodes(places, names)).orElse(null),
                top.closeness().map(places -> nodes(places, names)).orElse(null),
                top.eigenvector().map(places -> nodes(places, names)).orElse(null));
    }

    private static List<RankedNode> nodes(List<RankedPlace> places, Map<String, String> names) {
        return places.stream()
                .map(place -> new RankedNode(place.id(), names.get(place.id()), place.value()))
                .toList();
    }
}
