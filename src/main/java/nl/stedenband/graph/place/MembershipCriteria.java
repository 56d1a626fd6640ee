package nl.stedenband.graph.place;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.stedenband.graph.Criteria;

/**
 * What a list of memberships is narrowed to.
 *
 * @param network the id of one, nothing for all
 * @param parties keys of those that must all be the member; none for anybody
 * @param country the code of one that the member lies in, nothing for all
 */
@Introspected
public record MembershipCriteria(
        @Nullable String network,
        List<String> parties,
        @Nullable String country) implements Criteria {
    public MembershipCriteria {
        parties = List.copyOf(parties);
    }
}
