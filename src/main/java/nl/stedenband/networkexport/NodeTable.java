package nl.stedenband.networkexport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.SizeClass;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ThingDetails;
import nl.stedenband.registry.traversal.ValueType;

/** The places that were met in ties and memberships, each once. */
final class NodeTable {
    /** As many are looked up at once. */
    private static final int STEP = 1000;

    static final SliceColumns<Node> COLUMNS = SliceColumns.<Node>none()
            .with("id", ValueType.TEXT, node -> node.thing().id().value())
            .with("kind", ValueType.TEXT, node -> node.thing().id().kind().word())
            .with("name", ValueType.TEXT, node -> node.thing().name())
            .with("country", ValueType.COUNTRY, node -> node.place().country().orElse(null))
            .with("region", ValueType.REGION, node -> node.place().region().orElse(null))
            .with("province", ValueType.PROVINCE, node -> node.place()
                    .province()
                    .orElse(null))
            .with("population", ValueType.INTEGER, node -> known(node.place().population()))
            .with(
                    "populationYear",
                    ValueType.INTEGER,
                    node -> known(node.place().populationYear()))
            .with(
                    "sizeClass",
                    ValueType.TEXT,
                    node -> node.place().sizeClass().map(SizeClass::word).orElse(null))
            .with(
                    "latitude",
                    ValueType.DECIMAL,
                    node -> node.details().point().map(Point::latitude).orElse(null))
            .with(
                    "longitude",
                    ValueType.DECIMAL,
                    node -> node.details().point().map(Point::longitude).orElse(null))
            .with("hasTie", ValueType.BOOLEAN, Node::hasTie)
            .with("hasMembership", ValueType.BOOLEAN, Node::hasMembership);

    private final Map<ThingId, Thing> met = new TreeMap<>();
    private final Set<ThingId> withTie = new HashSet<>();
    private final Set<ThingId> withMembership = new HashSet<>();

    /** A place with what is known of it. */
    record Node(Thing thing, ThingDetails.Entry details, boolean hasTie, boolean hasMembership) {
        ThingDetails.Place place() {
            return details.place();
        }
    }

    void meetInTie(Thing place) {
        met.putIfAbsent(place.id(), place);
        withTie.add(place.id());
    }

    void meetInMembership(Thing place) {
        met.putIfAbsent(place.id(), place);
        withMembership.add(place.id());
    }

    Collection<ThingId> ids() {
        return met.keySet();
    }

    /** All of them, in the order of their keys. */
    List<Node> nodes(ThingDetails thingDetails) {
        List<ThingId> ids = List.copyOf(met.keySet());
        List<Node> nodes = new ArrayList<>(ids.size());
        for (int from = 0; from < ids.size(); from += STEP) {
            List<ThingId> step = ids.subList(from, Math.min(ids.size(), from + STEP));
            Map<ThingId, ThingDetails.Entry> found = thingDetails.find(step);
            step.forEach(id -> nodes.add(new Node(
                    met.get(id),
                    found.getOrDefault(id, ThingDetails.Entry.NOTHING),
                    withTie.contains(id),
                    withMembership.contains(id))));
        }
        return nodes;
    }

    private static Long known(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
