package nl.stedenband.registry;

import java.util.Optional;

/**
 * A thing that an assertion speaks of.
 *
 * @param as how the source prints it
 * @param country the country that the source places it in, ISO 3166
 * @param point where the source places it
 * @param reading whether the source doesn't say this itself and it is our reading of it
 * @param qualifier what the source adds to it in brackets, such as that a theme is but a chance; empty where it adds nothing
 */
public record Participant(
        ParticipantRole role,
        ThingId thing,
        String as,
        Optional<ThingId> country,
        Optional<Point> point,
        boolean reading,
        String qualifier)
        implements Comparable<Participant> {

    public static Participant of(ParticipantRole participantRole, ThingId thing, String as) {
        return new Participant(participantRole, thing, as, Optional.empty(), Optional.empty(), false, "");
    }

    public Participant inRole(ParticipantRole other) {
        return new Participant(other, thing, as, country, point, reading, qualifier);
    }

    public Participant in(ThingId where) {
        return new Participant(role, thing, as, Optional.of(where), point, reading, qualifier);
    }

    public Participant at(Optional<Point> where) {
        return new Participant(role, thing, as, country, where, reading, qualifier);
    }

    public Participant asReading(boolean isReading) {
        return new Participant(role, thing, as, country, point, isReading, qualifier);
    }

    public Participant qualifiedAs(String addition) {
        return new Participant(role, thing, as, country, point, reading, addition);
    }

    @Override
    public int compareTo(Participant other) {
        int byRole = role.compareTo(other.role);
        int byThing = byRole == 0 ? thing.compareTo(other.thing) : byRole;
        int byName = byThing == 0 ? as.compareTo(other.as) : byThing;
        return byName == 0 ? qualifier.compareTo(other.qualifier) : byName;
    }
}
