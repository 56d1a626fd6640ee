package nl.stedenband.graph.partnership;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.graph.thing.Named;

/**
 * One partnership with its parties.
 *
 * @param family of kinds: {@code twinning}, {@code project}, {@code cross_border} or {@code contact}
 * @param kind as {@code stedenband}; {@code unknown} where the sources list a pair and nothing else
 * @param initiative how it began and on whose initiative, in the source's words
 * @param firstSeen EDTF; never a begin
 * @param lastSeen EDTF; never an end
 * @param current whether any assertion behind it still counts
 * @param parties as the sources name them: a dissolved municipality, not its heir
 */
@Serdeable
public record Partnership(
        String id,
        String family,
        String kind,
        @Nullable String initiative,
        @Nullable String firstSeen,
        @Nullable String lastSeen,
        boolean current,
        List<Party> parties) {

    /**
     * Who takes part.
     *
     * @param role {@code initiator} or {@code party}
     * @param since EDTF
     * @param until the last day, EDTF
     * @param sources slug and locator of each source, the weightiest first
     */
    @Serdeable
    public record Party(
            Named party,
            @Nullable Named country,
            String role,
            @Nullable String since,
            @Nullable String until,
            List<String> sources) {}
}
