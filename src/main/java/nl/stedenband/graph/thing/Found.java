package nl.stedenband.graph.thing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.stedenband.registry.PlaceNames;

/**
 * A thing that a search found.
 *
 * @param kind the name of its kind in keys, such as {@code partnerCity}
 * @param names all names and villages that it is found by
 */
@Serdeable
@MappedEntity
public record Found(
        String kind,
        @Id String id,
        String name,
        List<String> names,
        @Nullable Named country) {

    /** The name that fits what was looked for best; nothing when it is the thing's own name, or none fits as a whole. */
    public Optional<String> matched(String text) {
        String looked = PlaceNames.fold(text);
        if (looked.isEmpty() || isFoundBy(name, looked)) {
            return Optional.empty();
        }
        return names.stream()
                .filter(other -> isFoundBy(other, looked))
                .min(Comparator.comparing(
                                (String other) -> !PlaceNames.fold(other).equals(looked))
                        .thenComparing(String::length));
    }

    /** Its name with its id, for where several are called so. */
    public String toldApart() {
        return "%s (%s)".formatted(name, id);
    }

    private static boolean isFoundBy(String other, String looked) {
        return (' ' + PlaceNames.fold(other)).contains(' ' + looked);
    }
}
