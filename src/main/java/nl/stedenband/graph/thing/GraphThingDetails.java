package nl.stedenband.graph.thing;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.traversal.ThingDetails;

/** What the graph knows of where things lie. */
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
        return new Entry(point, row.geonamesId() == null ? OptionalLong.empty() : OptionalLong.of(row.geonamesId()));
    }
}
