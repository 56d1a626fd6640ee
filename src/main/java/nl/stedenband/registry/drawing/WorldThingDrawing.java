package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.Scope;

/**
 * Draws a thing of which only the world around is told: as little as it takes to find its place in a network. Who comes first is
 * settled by what is said, not by which assertion says it, so that the thousandth member of a network changes nothing of the network.
 */
final class WorldThingDrawing {
    private final ThingClaims claims;
    private final List<Assertion> heaviestFirst;

    private WorldThingDrawing(ThingClaims claims) {
        this.claims = claims;
        Map<String, Assertion> alike = new TreeMap<>();
        claims.live()
                .forEach(assertion -> alike.putIfAbsent(
                        ThingMentions.digest(claims.thing(), assertion) + claims.describes(assertion), assertion));
        heaviestFirst = new ArrayList<>(alike.values());
        // sorting is stable: what is equally heavy stays in the order of what is said
        heaviestFirst.sort(Comparator.comparing(
                        (Assertion assertion) -> assertion.cites().source().rank())
                .thenComparing(assertion -> !claims.describes(assertion)));
    }

    /** That it is of the world, what it is called, where it lies and how many live there. */
    static Map<String, Object> properties(ThingClaims claims) {
        Map<String, Object> properties = new TreeMap<>();
        WorldThingDrawing drawing = new WorldThingDrawing(claims);
        properties.put(Scope.PARAMETER, Scope.WORLD.word());
        drawing.mentioned(mention -> Optional.of(mention.as())).ifPresent(name -> properties.put("name", name));
        drawing.mentioned(Participant::country).ifPresent(country -> properties.put("country", country.value()));
        drawing.point().ifPresent(point -> properties.put("point", point));
        for (Attribute number : List.of(Attribute.POPULATION, Attribute.GEONAMES_ID)) {
            claims.described(number).ifPresent(text -> properties.put(number.word(), Long.valueOf(text)));
        }
        return properties;
    }

    private Optional<Point> point() {
        return claims.described(Attribute.LATITUDE)
                .flatMap(latitude -> claims.described(Attribute.LONGITUDE)
                        .map(longitude -> new Point(Double.parseDouble(latitude), Double.parseDouble(longitude))))
                .or(() -> mentioned(Participant::point));
    }

    private <T> Optional<T> mentioned(Function<Participant, Optional<T>> said) {
        return heaviestFirst.stream()
                .flatMap(claims::mentions)
                .map(said)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
