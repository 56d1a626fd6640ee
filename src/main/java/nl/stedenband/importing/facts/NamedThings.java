package nl.stedenband.importing.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

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
    static Participant named(ParticipantRole participantRole, ThingKind thingKind, String name) {
        return read(participantRole, thingKind, QUALIFIED.matcher(name), name);
    }

    /** Models of a network: "klassiek (…)", "klassiek model" and "hybride-netwerkmodel" name them in three ways. */
    static Participant networkModel(ParticipantRole participantRole, String name) {
        return read(participantRole, ThingKind.NETWORK_MODEL, MODEL.matcher(name), name);
    }

    private static Participant read(ParticipantRole participantRole, ThingKind thingKind, Matcher form, String name) {
        boolean fits = form.matches();
        String plain = fits ? form.group("name") : name;
        String qualifier = fits && form.group("qualifier") != null ? form.group("qualifier") : "";
        return Participant.of(participantRole, ThingId.of(thingKind, PlaceNames.slug(plain)), plain)
                .qualifiedAs(qualifier.strip());
    }
}
