package nl.stedenband.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/**
 * A thing that an assertion speaks of.
 *
 * @param role as {@code ended-by}
 * @param kind what sort of thing it is, as {@code partnerCity}
 * @param as what the source calls it
 * @param country the country that the source places it in
 * @param latitude where the source places it, in degrees, WGS 84
 * @param reading whether the source doesn't say this itself and it is the registry's reading of it
 * @param qualifier what the source adds to it in brackets
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParticipantDocument(
        String role,
        String kind,
        String id,
        String as,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        boolean reading,
        @Nullable String qualifier) {

    static ParticipantDocument of(Participant participant) {
        return new ParticipantDocument(
                participant.role().slug(),
                participant.thing().kind().word(),
                participant.thing().value(),
                participant.as(),
                participant.country().map(ThingId::value).orElse(null),
                participant.point().map(Point::latitude).orElse(null),
                participant.point().map(Point::longitude).orElse(null),
                participant.reading(),
                participant.qualifier().isEmpty() ? null : participant.qualifier());
    }

    Participant toParticipant() {
        return new Participant(
                ParticipantRole.ofSlug(role),
                ThingId.of(ThingKind.ofWord(kind), id),
                as,
                Optional.ofNullable(country).map(ThingId::country),
                latitude == null || longitude == null ? Optional.empty() : Optional.of(new Point(latitude, longitude)),
                reading,
                qualifier == null ? "" : qualifier);
    }
}
