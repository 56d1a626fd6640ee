package nl.stedenband.graph.place;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.graph.thing.Named;

/**
 * That a place belongs to a network, on the day that was asked for.
 *
 * @param country of the member
 * @param status {@code certain}, {@code contradicted}, {@code possible}, {@code ended}, or {@code unknown} when nothing was
 *     seen within reach
 * @param type what sort of member
 * @param since EDTF
 * @param until the last day, EDTF
 * @param firstSeen EDTF; never a begin
 * @param lastSeen EDTF; never an end
 * @param begin between which days it began, an EDTF interval
 * @param end between which days it ended, if it did, the same way
 * @param covers ids of the sources that mean to tell all members of the network
 * @param sources slug and locator of each source, the weightiest first
 * @param assertions ids
 */
@Serdeable
public record Membership(
        Named member,
        @Nullable Named country,
        Named network,
        String status,
        @Nullable String type,
        @Nullable String since,
        @Nullable String until,
        @Nullable String firstSeen,
        @Nullable String lastSeen,
        String begin,
        String end,
        List<String> covers,
        List<String> sources,
        List<String> assertions) {}
