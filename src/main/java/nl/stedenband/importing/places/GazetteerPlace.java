package nl.stedenband.importing.places;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionId;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Citation;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.Recording;
import nl.stedenband.registry.Scope;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Validity;

/**
 * A place that the registry takes over from the gazetteer, because a row speaks of it.
 *
 * @param population 0 where it is not known
 */
public record GazetteerPlace(ThingId id, ThingId country, long geonamesId, String name, long population, Point point) {

    static GazetteerPlace of(ThingId id, ThingId country, Gazetteer.Entry entry) {
        return new GazetteerPlace(id, country, entry.geonamesId(), entry.name(), entry.population(), entry.point());
    }

    /** What the gazetteer says of it; the same from whichever row, so that it is recorded once. */
    public Assertion assertion(Source geonames, Recording recording) {
        String fingerprint = AssertionId.fingerprint(List.of(geonames.id(), id.key(), Long.toString(geonamesId)));
        Statement says = new Statement(
                AssertionKind.DESCRIPTION,
                List.of(
                        Participant.of(ParticipantRole.SUBJECT, id, name),
                        Participant.of(ParticipantRole.WITHIN, country, "")),
                attributes(),
                Validity.UNDATED);
        return Assertion.of(fingerprint, says, new Citation(geonames, "geonameid " + geonamesId, ""), recording);
    }

    /**
     * The same for a row on the world around; told apart, so that it is told again when the registry's own ties reach the place. No
     * country is spoken of, only named: it would have thousands of places that have no part in anything asked of it.
     */
    public Assertion assertionOfTheWorld(Source geonames, Recording recording) {
        String fingerprint = AssertionId.fingerprint(
                List.of(Scope.WORLD.word(), geonames.id(), id.key(), Long.toString(geonamesId)));
        Statement says = new Statement(
                        AssertionKind.DESCRIPTION,
                        List.of(Participant.of(ParticipantRole.SUBJECT, id, name)
                                .in(country)),
                        attributes(),
                        Validity.UNDATED)
                .ofTheWorld();
        return Assertion.of(fingerprint, says, new Citation(geonames, "geonameid " + geonamesId, ""), recording);
    }

    private Map<Attribute, String> attributes() {
        Map<Attribute, String> attributes = new EnumMap<>(Map.of(
                Attribute.NAME, name,
                Attribute.GEONAMES_ID, Long.toString(geonamesId),
                Attribute.LATITUDE, Double.toString(point.latitude()),
                Attribute.LONGITUDE, Double.toString(point.longitude())));
        if (population > 0) {
            attributes.put(Attribute.POPULATION, Long.toString(population));
        }
        return attributes;
    }
}
