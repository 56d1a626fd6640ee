package nl.stedenband.graph.thing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * That a thing went over into another.
 *
 * @param place the other thing: the older or the newer one, as the list says in which it stands
 * @param on the first day of the new state of affairs, EDTF
 * @param extent {@code wholly} or {@code in-part}
 * @param sources slug and locator of each source
 */
@Serdeable
public record Succession(
        Named place, @Nullable String on, @Nullable String extent, List<String> sources) {}
