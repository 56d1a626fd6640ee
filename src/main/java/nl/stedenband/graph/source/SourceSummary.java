package nl.stedenband.graph.source;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A document or data set that assertions are taken from.
 *
 * @param published EDTF
 * @param retrieved when it was looked at, EDTF
 * @param copied when a copy of unknown age was stored, EDTF
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
        String licence,
        String url,
        String rank,
        long liveAssertions) {}
