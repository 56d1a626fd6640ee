package nl.stedenband.graph.partnership;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.graph.thing.Named;

/**
 * A tie between two parties on the day that was asked for.
 *
 * @param kind as {@code stedenband}; {@code unknown} where the sources list a pair and nothing else
 * @param status {@code certain}, {@code confirmed}, {@code contradicted}, {@code possible}, {@code ended}, or {@code unknown} when
 *     nothing was seen within reach
 * @param basis {@code seen-before} or {@code seen-later}, where it is only possible
 * @param since EDTF
 * @param until the last day on which it held, EDTF
 * @param firstSeen EDTF; never a begin
 * @param lastSeen EDTF; never an end
 * @param inheritedFrom the dissolved municipality whose tie it was
 * @param sources slug and locator of each source, the weightiest first
 */
@Serdeable
@MappedEntity
public record LocatedTie(
        @Id String partnership,
        String kind,
        String status,
        @Nullable String basis,
        End one,
        End other,
        @Nullable String since,
        @Nullable String until,
        @Nullable String firstSeen,
        @Nullable String lastSeen,
        @Nullable Named inheritedFrom,
        List<String> sources) {

    /**
     * A party and where it lies.
     *
     * @param country that it is or lies in; nothing for municipalities
     * @param latitude nothing where it isn't known
     * @param longitude nothing where it isn't known
     * @param at the heir of a dissolved municipality, where it is drawn for want of a place of its own
     */
    @Serdeable
    public record End(
            Named place,
            @Nullable Named country,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Long population,
            @Nullable Named at) {}
}
