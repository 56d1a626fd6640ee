package nl.stedenband.measuring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import nl.stedenband.analysis.AttributeAssortativity;
import nl.stedenband.analysis.SimpleNetwork;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ThingDetails.Place;

/**
 * Whether places are tied to places that are like them.
 *
 * @param population by their residents, at the last count that the registry knows
 * @param country by the country that they lie in
 */
@Serdeable
public record MixingDocument(ByAttribute population, ByAttribute country) {

    /**
     * By one thing that is known of places.
     *
     * @param assortativity 1 where all ties join places that are alike, 0 where it is as by chance; null where it isn't defined
     * @param ties of both of whose ends it is known: only these count
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record ByAttribute(@Nullable Double assortativity, int ties) {
        static ByAttribute of(AttributeAssortativity measured) {
            return new ByAttribute(MeasuresDocument.orNull(measured.coefficient()), measured.ties());
        }
    }

    static MixingDocument of(SimpleNetwork network, Map<String, Place> details) {
        List<Place> places = IntStream.range(0, network.size())
                .mapToObj(place -> details.getOrDefault(network.id(place), Place.UNKNOWN))
                .toList();
        double[] residents =
                places.stream().mapToDouble(place -> known(place.population())).toArray();
        List<Optional<String>> countries = places.stream()
                .map(place -> place.country().map(Thing::id).map(id -> id.value()))
                .toList();
        return new MixingDocument(
                ByAttribute.of(AttributeAssortativity.ofNumbers(network, residents)),
                ByAttribute.of(AttributeAssortativity.ofKinds(network, countries)));
    }

    private static double known(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : Double.NaN;
    }
}
