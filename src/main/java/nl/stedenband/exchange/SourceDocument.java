package nl.stedenband.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.ThingId;

/**
 * A source.
 *
 * @param rank how much its word weighs, as {@code survey-or-study}
 * @param published EDTF
 * @param retrieved when it was looked at, EDTF
 * @param copied when a copy of unknown age was stored, EDTF
 * @param covers of which it tells all ties, as {@code municipality/gm0503}, or {@code country/NL} for all municipalities, and of
 *     which it tells all members, as {@code network/eurocities}
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
        @Nullable String copied,
        @Nullable List<String> covers)
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
                source.copied().map(Edtf::text).orElse(null),
                source.covers().isEmpty()
                        ? null
                        : source.covers().stream().map(ThingId::key).toList());
    }

    /** @throws IllegalArgumentException when there can be no such source */
    Source toSource() {
        return new Source(
                id,
                SourceRank.ofSlug(rank),
                Optional.ofNullable(published).map(Edtf::parse),
                Optional.ofNullable(retrieved).map(Edtf::parse),
                Optional.ofNullable(copied).map(Edtf::parse),
                covers == null ? List.of() : covers.stream().map(ThingId::ofKey).toList(),
                new Source.Imprint(title, publisher, licence, url));
    }
}
