package nl.stedenband.api;

import java.util.Arrays;
import java.util.Optional;
import nl.stedenband.registry.ThingKind;

/** Where things of each kind are to be found. */
final class ApiAddresses {
    /** The collections of things that are described by little more than their names, as alternatives of a path variable. */
    static final String ENTRIES = "programmes|organisations|themes|policy-fields|motives|activity-forms|network-models"
            + "|typology-values|regions|provinces|districts|country-groups";

    /** Those of them that a partnership can have as a detail. */
    static final String DETAILS = "programmes|organisations|themes|policy-fields|motives|activity-forms|network-models";

    /** The collections of things of which sources say something. */
    static final String SPOKEN_OF = "municipalities|partner-cities|countries|networks|surveys|" + ENTRIES;

    private ApiAddresses() {}

    /** The kind of things in a collection. */
    static ThingKind kindIn(String collection) {
        return Arrays.stream(ThingKind.values())
                .filter(thingKind -> thingKind.collection().equals(Optional.of(collection)))
                .findFirst()
                .orElseThrow();
    }
}
