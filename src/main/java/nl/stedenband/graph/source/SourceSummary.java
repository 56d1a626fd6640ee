package nl.stedenband.graph.source;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.graph.thing.Named;

/**
 * A document or data set that assertions are taken from.
 *
 * @param published EDTF
 * @param retrieved when it was looked at, EDTF
 * @param copied when a copy of unknown age was stored, EDTF
 * @param covers the municipalities of which it tells all ties, or the Netherlands for all of them, and the networks of which it tells all members
 * @param rank how much its word weighs, as {@code survey-or-study}
 * @param liveAssertions how many assertions of it count
 */
@Serdeable
@MappedEntity
public record SourceSummary(
        @Id String id,
        String title,
        String publisher,
        @Nullable String published,
        @Nullable String retrieved,
        @Nullable String copied,
        List<Named> covers,
        String licence,
        String url,
        String rank,
        long liveAssertions) {}
