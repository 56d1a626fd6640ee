package nl.stedenband.desk.shortlist;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.matching.Colleague;
import nl.stedenband.matching.evidence.KnownTie;

/**
 * A tie in the country that asks.
 *
 * @param kilometres from who asks; null where one of the two lies nobody knows where, and for who asks itself
 * @param themes ids of what it is about
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TieThere(
        String partnership,
        Named partner,
        String status,
        @Nullable String since,
        @Nullable Long kilometres,
        boolean onTheme,
        List<String> themes,
        List<String> sources,
        boolean hindsight) {
    static TieThere of(Colleague.TieThere there) {
        KnownTie knownTie = there.tie();
        return new TieThere(
                knownTie.partnership(),
                ShortlistDocument.named(knownTie.place().id(), knownTie.place().name()),
                knownTie.course().status(),
                knownTie.course().since().orElse(null),
                there.isPartner() ? null : there.kilometres().orElse(null),
                there.onTheme(),
                knownTie.about().themes().stream()
                        .map(mention -> mention.topic().id().value())
                        .toList(),
                knownTie.sources(),
                there.fact().hindsight());
    }
}
