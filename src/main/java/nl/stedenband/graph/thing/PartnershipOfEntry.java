package nl.stedenband.graph.thing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * A partnership that has to do with an entry, on the day that was asked for.
 *
 * @param status {@code certain}, {@code contradicted}, {@code possible}, {@code ended}, or {@code unknown} when nothing was
 *     seen within reach
 * @param parties who holds it on the day
 * @param since EDTF
 * @param until the last day on which it held, EDTF
 * @param firstSeen EDTF; never a begin
 * @param lastSeen EDTF; never an end
 * @param inheritedFrom the dissolved municipality whose tie it was
 * @param roles of an organisation
 * @param qualifiers what sources add in brackets, such as that a theme is but a chance
 * @param words of sources by which it is about a theme, each with its source
 * @param reading whether it is ours of the sources, no source's own word
 * @param sources slug and locator of each source of the tie and of what it has to do with the entry
 */
@Introspected
public record PartnershipOfEntry(
        String id,
        String kind,
        String status,
        List<Named> parties,
        @Nullable String since,
        @Nullable String until,
        @Nullable String firstSeen,
        @Nullable String lastSeen,
        @Nullable Named inheritedFrom,
        List<String> roles,
        List<String> qualifiers,
        List<String> words,
        boolean reading,
        List<String> sources) {}
