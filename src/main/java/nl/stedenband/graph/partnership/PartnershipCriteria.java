package nl.stedenband.graph.partnership;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.stedenband.graph.Criteria;

/**
 * What a list of partnerships is narrowed to.
 *
 * @param kind the slug of one, nothing for all
 * @param country the code of one that a party is or lies in, nothing for all
 * @param parties keys of those that must all be parties to it
 * @param details for each theme, motive, programme, organisation or network model that is asked for, the keys of all that it means;
 *     one of these must be its own
 */
@Introspected
public record PartnershipCriteria(
        @Nullable String kind, @Nullable String country, List<String> parties, List<List<String>> details)
        implements Criteria {
    /** All of them. */
    public static final PartnershipCriteria ANY = of(null, null);

    public PartnershipCriteria {
        parties = List.copyOf(parties);
        details = details.stream().map(List::copyOf).toList();
    }

    public static PartnershipCriteria of(@Nullable String kind, @Nullable String country) {
        return new PartnershipCriteria(kind, country, List.of(), List.of());
    }
}
