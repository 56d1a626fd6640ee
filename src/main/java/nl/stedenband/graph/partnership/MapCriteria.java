package nl.stedenband.graph.partnership;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.stedenband.graph.Criteria;
import nl.stedenband.registry.ThingId;

/**
 * What a map is narrowed to.
 *
 * @param kind the slug of one, nothing for all
 * @param country the code of one that a party is or lies in, nothing for all
 * @param network the slug of one of which a party is a member on the day, nothing for all
 * @param party the key of one, nothing for all
 * @param details keys of things that it may have to do with, one of which must be the tie's own; nothing for all
 */
@Introspected
public record MapCriteria(
        @Nullable String kind,
        @Nullable String country,
        @Nullable String network,
        @Nullable String party,
        @Nullable List<String> details)
        implements Criteria {
    /** All of them. */
    public static final MapCriteria ANY = new MapCriteria(null, null, null, null, null);

    /** Those of a place, or of whatever else may be a party to a tie. */
    public static MapCriteria ofParty(ThingId party) {
        return new MapCriteria(null, null, null, party.key(), null);
    }

    public static MapCriteria ofCountry(String code) {
        return new MapCriteria(null, code, null, null, null);
    }

    /** Those of the members of a network. */
    public static MapCriteria ofNetwork(String slug) {
        return new MapCriteria(null, null, slug, null, null);
    }
}
