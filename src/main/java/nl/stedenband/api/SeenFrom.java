package nl.stedenband.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.registry.Inherited;
import nl.stedenband.registry.Viewpoint;

/**
 * From where in time an answer was given; asked again from there, the question gets the same answer.
 *
 * @param asOf the day on which ties held
 * @param knownOn as the registry knew it at this moment
 * @param saidBy by what was published on this day; nothing for everything
 * @param reach days after its last sighting for which a tie is possible
 * @param reachBefore days before its first sighting for which a tie is possible whose begin is not known
 * @param keep days for which the last sighting confirms a tie at most; nothing for as long as its source keeps
 * @param status {@code current}, {@code all} with ended and unknown ties, or some statuses
 * @param inherited {@code no} without the ties that municipalities have of dissolved ones, {@code only} with them alone; {@code yes}
 *     with all
 */
@Serdeable
record SeenFrom(
        LocalDate asOf,
        Instant knownOn,
        @Nullable LocalDate saidBy,
        long reach,
        long reachBefore,
        @Nullable Long keep,
        String status,
        String inherited) {

    static SeenFrom of(Viewpoint viewpoint) {
        return new SeenFrom(
                viewpoint.asOf(),
                viewpoint.knownOn(),
                viewpoint.saidBy().orElse(null),
                viewpoint.reach(),
                viewpoint.distances().reachBefore(),
                viewpoint.distances().keep() == Viewpoint.REACH_ALL
                        ? null
                        : viewpoint.distances().keep(),
                viewpoint.status().written(),
                viewpoint.inherited().word());
    }

    /** The same as a user would write it. */
    Map<String, String> written() {
        return new Viewpoint(
                        asOf,
                        knownOn,
                        Optional.ofNullable(saidBy),
                        new Viewpoint.Distances(reach, reachBefore, keep == null ? Viewpoint.REACH_ALL : keep),
                        Viewpoint.Status.parse(status).orElseThrow(),
                        Inherited.parse(inherited).orElseThrow())
                .written();
    }
}
