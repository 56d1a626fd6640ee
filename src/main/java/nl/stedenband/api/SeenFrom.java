package nl.stedenband.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.registry.Viewpoint;

/**
 * From where in time an answer was given; asked again from there, the question gets the same answer.
 *
 * @param asOf the day on which ties held
 * @param knownOn as the registry knew it at this moment
 * @param saidBy by what was published on this day; nothing for everything
 * @param reach days that a tie that is only possible may lie from a sighting
 * @param status {@code current}, or {@code all} with ended and unknown ties
 */
@Serdeable
record SeenFrom(LocalDate asOf, Instant knownOn, @Nullable LocalDate saidBy, long reach, String status) {

    static SeenFrom of(Viewpoint viewpoint) {
        return new SeenFrom(
                viewpoint.asOf(),
                viewpoint.knownOn(),
                viewpoint.saidBy().orElse(null),
                viewpoint.reach(),
                viewpoint.status().name().toLowerCase(Locale.ROOT));
    }

    /** The same as a user would write it. */
    Map<String, String> written() {
        return new Viewpoint(
                        asOf,
                        knownOn,
                        Optional.ofNullable(saidBy),
                        reach,
                        Viewpoint.Status.valueOf(status.toUpperCase(Locale.ROOT)))
                .written();
    }
}
