package nl.stedenband.graph.source;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A run of a reader over a file.
 *
 * @param startedAt milliseconds since 1970
 * @param rows rows of the file
 * @param recorded assertions that are new
 * @param known assertions that were recorded before
 * @param refused rows of which nothing was stored
 */
@Serdeable
@MappedEntity
public record ImportRun(
        @Id String id,
        String importer,
        String file,
        String by,
        long startedAt,
        long rows,
        long recorded,
        long known,
        long refused,
        long errors,
        long warnings,
        long notes) {}
