package nl.stedenband.registry;

import java.util.Optional;

/**
 * A thing that an assertion speaks of.
 *
 * @param as how the source prints it
 * @param country the country that the source places it in, ISO 3166
 * @param point where the source places it
 * @param reading whether the source doesn't say this itself and it is our reading of it
 */
public record Participant(
        Role role, ThingId thing, String as, Optional<ThingId> country, Optional<Point> point, boolean reading)
        implements Comparable<Participant> {

    public static Participant of(Role role, ThingId thing, String as) {
        return new Participant(role, thing, as, Optional.empty(), Optional.empty(), false);
    }

    public Participant in(ThingId where) {
        return new Participant(role, thing, as, Optional.of(where), point, reading);
    }

    public Participant at(Optional<Point> where) {
        return new Participant(role, thing, as, country, where, reading);
    }

    public Participant asReading(boolean isReading) {
        return new Participant(role, thing, as, country, point, isReading);
    }

    @Override
    public int compareTo(Participant other) {
        int byRole = role.compareTo(other.role);
        int byThing = byRole == 0 ? thing.compareTo(other.thing) : byRole;
        return byThing == 0 ? as.compareTo(other.as) : byThing;
    }
}
