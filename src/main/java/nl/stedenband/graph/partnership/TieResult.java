package nl.stedenband.graph.partnership;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What came of a partnership, as a source measured it.
 *
 * @param assertion the id of the one that says it
 * @param indicator what was measured
 * @param baseline what it was before, in the words of the source
 * @param target what was hoped for
 * @param actual what was reached
 * @param measuredOn the day on which it was measured, EDTF
 * @param source the slug
 */
@Serdeable
@MappedEntity
public record TieResult(
        @Id String assertion,
        String indicator,
        @Nullable String baseline,
        @Nullable String target,
        @Nullable String actual,
        @Nullable String measuredOn,
        String source,
        String title,
        String locator) {}
