package nl.stedenband.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import nl.stedenband.graph.thing.Found;
import nl.stedenband.graph.thing.Named;

/**
 * A thing that a search found.
 *
 * @param kind as {@code partnerCity}
 * @param matched the name or village that it was found by, where that isn't its own name
 */
@Serdeable
record FoundThing(
        String kind,
        String id,
        String name,
        @Nullable String matched,
        @Nullable Named country) {

    static FoundThing of(Found found, String text) {
        return new FoundThing(
                found.kind(), found.id(), found.name(), found.matched(text).orElse(null), found.country());
    }
}
