package nl.stedenband.importing.facts;

import nl.stedenband.registry.Kind;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Role;
import nl.stedenband.registry.ThingId;

/** Things that the sources know by name only. The name makes the id, so facts of any kind have to read it alike. */
final class NamedThings {
    private NamedThings() {}

    /** A thing that is known by its name; what stands in brackets behind it is printed, but is not part of it. */
    static Participant named(Role role, Kind kind, String name) {
        return of(role, kind, name.replaceAll("\\s*\\([^()]*\\)\\s*$", ""));
    }

    /** Models of a network: "klassiek (…)", "klassiek model" and "hybride-netwerkmodel" name them in three ways. */
    static Participant networkModel(Role role, String name) {
        String plain = name.replaceAll("\\s*\\(.*$", "").replaceAll("[ -](netwerk)?model$", "");
        return of(role, Kind.NETWORK_MODEL, plain);
    }

    private static Participant of(Role role, Kind kind, String plain) {
        return Participant.of(role, ThingId.of(kind, PlaceNames.slug(plain)), plain);
    }
}
