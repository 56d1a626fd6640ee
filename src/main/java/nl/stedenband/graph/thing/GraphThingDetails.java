package nl.stedenband.graph.thing;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ThingDetails;

/** What the graph knows of where things lie, and of places. */
@Singleton
final class GraphThingDetails implements ThingDetails {
    private final WhereaboutsQueries queries;

    GraphThingDetails(WhereaboutsQueries queries) {
        this.queries = queries;
    }

    @Override
    public Map<ThingId, Entry> find(Collection<ThingId> things) {
        return queries.whereabouts(things.stream().map(ThingId::key).toList()).stream()
                .collect(Collectors.toMap(row -> ThingId.ofKey(row.key()), GraphThingDetails::entry));
    }

    private static Entry entry(WhereaboutsQueries.Whereabouts row) {
        Optional<Point> point = row.latitude() == null || row.longitude() == null
                ? Optional.empty()
                : Optional.of(new Point(row.latitude(), row.longitude()));
        return new Entry(point, number(row.geonamesId()), place(row));
    }

    private static Place place(WhereaboutsQueries.Whereabouts row) {
        return new Place(
                thing(row.country()),
                thing(row.region()),
                thing(row.province()),
                number(row.population()),
                Optional.ofNullable(row.populationOn()));
    }

    private static OptionalLong number(@Nullable Long known) {
        return known == null ? OptionalLong.empty() : OptionalLong.of(known);
    }

    private static Optional<Thing> thing(@Nullable Named known) {
        return Optional.ofNullable(known)
                .map(named -> new Thing(
                        ThingId.of(ThingKind.ofWord(named.kind()), named.id()),
                        named.name() == null ? named.id() : named.name(),
                        Optional.empty()));
    }
}
