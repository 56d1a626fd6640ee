package nl.stedenband.importing.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Role;
import nl.stedenband.registry.ThingId;

/**
 * Things that the sources know by name only. The name makes the id, so facts of any kind have to read it alike. What stands in
 * brackets behind the name is no part of it, but qualifies it: a theme that is but a chance, police since 2008.
 */
final class NamedThings {
    private static final Pattern QUALIFIED = Pattern.compile("(?<name>.*?)\\s*\\((?<qualifier>[^()]*)\\)\\s*");
    private static final Pattern MODEL =
            Pattern.compile("(?<name>[^(]*?)([ -](netwerk)?model)?\\s*(\\((?<qualifier>.*?)\\)?)?\\s*");

    private NamedThings() {}

    /** A thing that is known by its name. */
    static Participant named(Role role, Kind kind, String name) {
        return read(role, kind, QUALIFIED.matcher(name), name);
    }

    /** Models of a network: "klassiek (…)", "klassiek model" and "hybride-netwerkmodel" name them in three ways. */
    static Participant networkModel(Role role, String name) {
        return read(role, Kind.NETWORK_MODEL, MODEL.matcher(name), name);
    }

    private static Participant read(Role role, Kind kind, Matcher form, String name) {
        boolean fits = form.matches();
        String plain = fits ? form.group("name") : name;
        String qualifier = fits && form.group("qualifier") != null ? form.group("qualifier") : "";
        return Participant.of(role, ThingId.of(kind, PlaceNames.slug(plain)), plain)
                .qualifiedAs(qualifier.strip());
    }
}
