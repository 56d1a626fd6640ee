package nl.stedenband.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.registry.ThingKind;

/**
 * What a row of a table says of the thing that it means.
 *
 * @param name as it is written, or the thing's id; nothing when only properties are given
 * @param types that it has one of; none for any
 * @param strictness what becomes of things of other types
 * @param given values by property
 * @param limit how many candidates are wanted at most
 */
public record ReconciliationQuery(
        Optional<String> name,
        Set<EntityType> types,
        Strictness strictness,
        Map<EntityProperty, List<SuppliedValue>> given,
        int limit) {

    /** The specification takes {@code type_strict} over from Freebase without its meaning; this is the one that it had there. */
    public enum Strictness {
        /** Things of other types are no candidates. */
        ANY,
        /** Nor are things that have only some of the types. */
        ALL,
        /** Things of other types are worse candidates, and never certain ones. */
        SHOULD
    }

    public ReconciliationQuery {
        types = Set.copyOf(types);
        given = Map.copyOf(given);
    }

    /** Whether a thing of that kind may be a candidate. */
    public boolean admits(ThingKind thingKind) {
        return strictness == Strictness.SHOULD || hasType(thingKind);
    }

    /** Whether a thing of that kind has a type that is asked for. */
    boolean hasType(ThingKind thingKind) {
        if (strictness == Strictness.ALL) {
            return types.stream().allMatch(type -> type.kinds().contains(thingKind));
        }
        return types.isEmpty() || types.stream().anyMatch(type -> type.kinds().contains(thingKind));
    }
}
