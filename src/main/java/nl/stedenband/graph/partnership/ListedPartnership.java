package nl.stedenband.graph.partnership;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.graph.thing.Named;

/**
 * A partnership in a list, on the day that was asked for.
 *
 * @param kind as {@code stedenband}; {@code unknown} where the sources list a pair and nothing else
 * @param status {@code certain}, {@code contradicted}, {@code possible}, {@code ended}, or {@code unknown} when nothing was
 *     seen within reach
 * @param parties who holds it on the day: after a merger, the heirs
 * @param since EDTF
 * @param until the last day on which it held, EDTF
 * @param firstSeen EDTF; never a begin
 * @param lastSeen EDTF; never an end
 * @param inheritedFrom the dissolved municipality whose tie it was
 * @param words of sources by which it is about the theme that was asked for, each with its source; none where no theme was
 * @param disputedBy lighter sources that say otherwise
 * @param themes that it is about
 * @param sources slug and locator of each source, the weightiest first
 */
@Serdeable
@MappedEntity
public record ListedPartnership(
        @Id String id,
        String kind,
        String status,
        List<Holder> parties,
        @Nullable String since,
        @Nullable String until,
        @Nullable String firstSeen,
        @Nullable String lastSeen,
        @Nullable Named inheritedFrom,
        List<String> words,
        List<String> disputedBy,
        List<Named> themes,
        List<String> sources) {

    /** Who holds a tie, and the country that lies in. */
    @Serdeable
    public record Holder(Named party, @Nullable Named country) {}
}
