package nl.stedenband.desk.shortlist;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.matching.request.Partner;
import nl.stedenband.registry.ThingId;

/** Who asks. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AskingParty(
        @Nullable String id,
        String name,
        Named country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Long population,
        List<String> sources) {
    public static AskingParty of(Partner partner) {
        return new AskingParty(
                partner.id().map(ThingId::value).orElse(null),
                partner.name(),
                ShortlistDocument.named(partner.country(), partner.countryName()),
                partner.point().map(point -> point.latitude()).orElse(null),
                partner.point().map(point -> point.longitude()).orElse(null),
                partner.population().orElse(null),
                partner.sources());
    }
}
