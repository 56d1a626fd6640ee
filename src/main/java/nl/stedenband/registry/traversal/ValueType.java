package nl.stedenband.registry.traversal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.registry.Kind;

/** What a parameter takes and a column holds; decides how a value is checked, linked and exported. */
public enum ValueType {
    MUNICIPALITY("municipality", Kind.MUNICIPALITY),
    PARTNER_CITY("partnerCity", Kind.PARTNER_CITY),
    /** Whoever can be party to a tie: a place, a province, a district or a country. */
    PARTY("party", Kind.MUNICIPALITY, Kind.PARTNER_CITY, Kind.PROVINCE, Kind.DISTRICT, Kind.COUNTRY),
    PLACE("place", Kind.MUNICIPALITY, Kind.PARTNER_CITY),
    COUNTRY("country", Kind.COUNTRY),
    /** A country, or a group or region of them for which figures are published together. */
    AREA("area", Kind.COUNTRY, Kind.COUNTRY_GROUP, Kind.REGION),
    NETWORK("network", Kind.NETWORK),
    PARTNERSHIP("partnership", Kind.PARTNERSHIP),
    THEME("theme", Kind.THEME),
    SURVEY("survey", Kind.SURVEY),
    /** Text in EDTF: {@code 2007-10}, {@code 1975~}. */
    EDTF("edtf"),
    DATE("date"),
    INTEGER("integer"),
    DECIMAL("decimal"),
    TEXT("text"),
    /** certain, contradicted, possible, ended or unknown. */
    CERTAINTY("certainty"),
    /** The places on a way, from the first to the last. */
    PATH("path", Kind.MUNICIPALITY, Kind.PARTNER_CITY, Kind.PROVINCE, Kind.DISTRICT, Kind.COUNTRY);

    private final String word;
    private final Set<Kind> kinds;

    ValueType(String word, Kind... kinds) {
        this.word = word;
        this.kinds = EnumSet.noneOf(Kind.class);
        this.kinds.addAll(Set.of(kinds));
    }

    /** The name of the type in the header of a traversal. */
    public String word() {
        return word;
    }

    /** The kinds of thing that a value can be; empty for plain values. */
    public Set<Kind> kinds() {
        return Set.copyOf(kinds);
    }

    public boolean isThing() {
        return !kinds.isEmpty();
    }

    /** Whether a value can stand at an end of a tie. */
    public boolean isParty() {
        return this == MUNICIPALITY || this == PARTNER_CITY || this == PARTY || this == PLACE;
    }

    public static Optional<ValueType> ofWord(String word) {
        for (ValueType type : values()) {
            if (type.word.equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
