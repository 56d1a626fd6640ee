package nl.stedenband.graph.drawing;

import java.util.List;
import java.util.Map;
import nl.stedenband.registry.ThingId;

/**
 * The labels of the nodes of things. Those of which only the world around is told have others than the registry's own, so that no query
 * that asks for partner cities or networks meets them.
 */
final class ThingLabels {
    private ThingLabels() {}

    /** What {@code thing/ensure} needs to make a node for a thing; whether it is one of the world around is for its drawing to say. */
    static Map<String, Object> stub(ThingId id) {
        return Map.of("key", id.key(), "id", id.value(), "labels", ofRegistry(id));
    }

    /** What {@code drawing/relabel} needs to make the node of a thing one of the world around, or one of the registry. */
    static Map<String, Object> change(ThingId id, boolean isOfTheWorld) {
        return Map.of(
                "key", id.key(),
                "without", isOfTheWorld ? ofRegistry(id) : ofTheWorld(id),
                "labels", isOfTheWorld ? ofTheWorld(id) : ofRegistry(id));
    }

    private static List<String> ofRegistry(ThingId id) {
        return id.kind().isPlace()
                ? List.of("Place", id.kind().label())
                : List.of(id.kind().label());
    }

    private static List<String> ofTheWorld(ThingId id) {
        return id.kind().worldLabel().map(List::of).orElseGet(() -> ofRegistry(id));
    }
}
