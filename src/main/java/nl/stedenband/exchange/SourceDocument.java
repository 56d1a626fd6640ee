package nl.stedenband.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.SourceRank;

/**
 * A source.
 *
 * @param rank how much its word weighs, as {@code survey-or-study}
 * @param published EDTF
 * @param retrieved when it was looked at, EDTF
 * @param copied when a copy of unknown age was stored, EDTF
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceDocument(
        String id,
        String title,
        String publisher,
        String licence,
        String url,
        String rank,
        @Nullable String published,
        @Nullable String retrieved,
        @Nullable String copied)
        implements ChangedDocument {

    static SourceDocument of(Source source) {
        return new SourceDocument(
                source.id(),
                source.imprint().title(),
                source.imprint().publisher(),
                source.imprint().licence(),
                source.imprint().url(),
                source.rank().slug(),
                source.published().map(Edtf::text).orElse(null),
                source.retrieved().map(Edtf::text).orElse(null),
                source.copied().map(Edtf::text).orElse(null));
    }

    /** @throws IllegalArgumentException when there can be no such source */
    Source toSource() {
        return new Source(
                id,
                SourceRank.ofSlug(rank),
                Optional.ofNullable(published).map(Edtf::parse),
                Optional.ofNullable(retrieved).map(Edtf::parse),
                Optional.ofNullable(copied).map(Edtf::parse),
                new Source.Imprint(title, publisher, licence, url));
    }
}
