package nl.stedenband.registry;

import java.util.Arrays;
import java.util.Optional;

/** The public, stable id of a thing: {@code gm0363}, {@code Q268}, {@code GH}, {@code eurocities}. Ids are unique per kind. */
public record ThingId(ThingKind kind, String value) implements Comparable<ThingId> {

    public ThingId {
        if (!kind.accepts(value)) {
            throw new IllegalArgumentException("'%s' is not the id of a %s".formatted(value, kind.inWords()));
        }
    }

    public static ThingId of(ThingKind thingKind, String value) {
        return new ThingId(thingKind, value);
    }

    /** The id that this text is, if it has the form of those of this kind. */
    public static Optional<ThingId> parse(ThingKind thingKind, String text) {
        return thingKind.accepts(text) ? Optional.of(new ThingId(thingKind, text)) : Optional.empty();
    }

    public static ThingId municipality(String code) {
        return new ThingId(ThingKind.MUNICIPALITY, code);
    }

    public static ThingId partnerCity(String id) {
        return new ThingId(ThingKind.PARTNER_CITY, id);
    }

    public static ThingId country(String code) {
        return new ThingId(ThingKind.COUNTRY, code);
    }

    /** Reads what {@link #key} wrote. */
    public static ThingId ofKey(String key) {
        int slash = key.indexOf('/');
        return new ThingId(ThingKind.ofWord(key.substring(0, slash)), key.substring(slash + 1));
    }

    /** The id that this text is, if it has the form of what {@link #key} writes. */
    public static Optional<ThingId> parseKey(String text) {
        int slash = text.indexOf('/');
        return Arrays.stream(ThingKind.values())
                .filter(thingKind -> slash > 0 && thingKind.word().equals(text.substring(0, slash)))
                .findFirst()
                .flatMap(thingKind -> parse(thingKind, text.substring(slash + 1)));
    }

    /** Kind and id in one, unique over all things: {@code municipality/gm0363}. */
    public String key() {
        return kind.word() + '/' + value;
    }

    @Override
    public int compareTo(ThingId other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? value.compareTo(other.value) : byKind;
    }

    @Override
    public String toString() {
        return value;
    }
}
