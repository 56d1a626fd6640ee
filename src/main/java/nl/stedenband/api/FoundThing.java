package nl.stedenband.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import nl.stedenband.graph.thing.Found;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.importing.places.PlacesWithoutTie;
import nl.stedenband.registry.ThingKind;

/**
 * A thing that a search found.
 *
 * @param kind as {@code partnerCity}; {@code place} for one without a known tie
 * @param matched the name or village that it was found by, where that isn't its own name
 */
@Serdeable
record FoundThing(
        String kind,
        String id,
        String name,
        @Nullable String matched,
        @Nullable Named country) {

    /** A place of the world without a known tie; its id is the one that it gets as soon as a source speaks of it. */
    static FoundThing of(PlacesWithoutTie.Place place) {
        return new FoundThing(
                "place",
                place.entry().id().value(),
                place.entry().name(),
                null,
                new Named(
                        ThingKind.COUNTRY.word(),
                        place.country().id(),
                        place.country().name()));
    }

    static FoundThing of(Found found, String text) {
        return new FoundThing(
                found.kind(), found.id(), found.name(), found.matched(text).orElse(null), found.country());
    }
}
