package nl.stedenband.registry.traversal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.Text;

/** What a parameter takes and a column holds; decides how a value is checked, linked and exported. */
public enum ValueType {
    MUNICIPALITY("municipality", "gm0363", Kind.MUNICIPALITY),
    PARTNER_CITY("partnerCity", "Q268", Kind.PARTNER_CITY),
    /** Whoever can be party to a tie: a place, a province, a district or a country. */
    PARTY(
            "party",
            List.of("gm0363", "Q268", "SR"),
            Kind.MUNICIPALITY,
            Kind.PARTNER_CITY,
            Kind.PROVINCE,
            Kind.DISTRICT,
            Kind.COUNTRY),
    PLACE("place", List.of("gm0363", "Q268"), Kind.MUNICIPALITY, Kind.PARTNER_CITY),
    COUNTRY("country", "GH", Kind.COUNTRY),
    /** A country, or a group or region of them for which figures are published together. */
    AREA("area", List.of("GH", "AN+AW"), Kind.COUNTRY, Kind.COUNTRY_GROUP, Kind.REGION),
    COUNTRY_GROUP("countryGroup", "AN+AW", Kind.COUNTRY_GROUP),
    REGION("region", "europese-niet-eu-lidstaten", Kind.REGION),
    PROVINCE("province", "pv28", Kind.PROVINCE),
    DISTRICT("district", "amsterdam-zuidoost", Kind.DISTRICT),
    NETWORK("network", "eurocities", Kind.NETWORK),
    /** Whoever can be in a network: an authority, or another network. */
    MEMBER(
            "member",
            List.of("gm0363", "Q268", "eurocities"),
            Kind.MUNICIPALITY,
            Kind.PARTNER_CITY,
            Kind.PROVINCE,
            Kind.DISTRICT,
            Kind.NETWORK),
    PARTNERSHIP("partnership", "p-6fedb0cb55ad5e94", Kind.PARTNERSHIP),
    THEME("theme", "afvalverwerking", Kind.THEME),
    POLICY_FIELD("policyField", "algemeen-bestuur", Kind.POLICY_FIELD),
    MOTIVE("motive", "helpen", Kind.MOTIVE),
    ACTIVITY_FORM(
            "activityForm",
            "onderhouden-van-een-al-dan-niet-formele-stedenband-vriendschapsband-of-jumelage",
            Kind.ACTIVITY_FORM),
    ORGANISATION("organisation", "vng-international", Kind.ORGANISATION),
    PROGRAMME("programme", "logo-south", Kind.PROGRAMME),
    NETWORK_MODEL("networkModel", "multi-actor", Kind.NETWORK_MODEL),
    TYPOLOGY_VALUE("typologyValue", "organisatievorm-ingebed-in-de-gemeentelijke-organisatie", Kind.TYPOLOGY_VALUE),
    /** Whoever can begin a tie: a party to it, or an organisation. */
    INITIATOR(
            "initiator",
            List.of("gm0363", "vng-international"),
            Kind.MUNICIPALITY,
            Kind.PARTNER_CITY,
            Kind.PROVINCE,
            Kind.DISTRICT,
            Kind.COUNTRY,
            Kind.ORGANISATION),
    /** A published table that has figures per country or region. */
    SURVEY("survey", "NCDO-herkomst", Kind.SURVEY),
    /** Text in EDTF: {@code 2007-10}, {@code 1975~}. */
    EDTF("edtf", "2007-10"),
    DATE("date", "2009-06-30"),
    INTEGER("integer", "5"),
    BOOLEAN("boolean", "true"),
    DECIMAL("decimal", "0.5"),
    TEXT("text", "text"),
    /** certain, contradicted, possible, ended or unknown. */
    CERTAINTY("certainty", "certain"),
    /** The parties on a way, from the first to the last, with the networks and countries that it leads over. */
    PATH(
            "path",
            "gm0363",
            Kind.MUNICIPALITY,
            Kind.PARTNER_CITY,
            Kind.PROVINCE,
            Kind.DISTRICT,
            Kind.COUNTRY,
            Kind.NETWORK);

    private final String word;
    private final List<String> examples;
    private final Set<Kind> kinds;

    ValueType(String word, String example, Kind... kinds) {
        this(word, List.of(example), kinds);
    }

    ValueType(String word, List<String> examples, Kind... kinds) {
        this.word = word;
        this.examples = examples;
        this.kinds = EnumSet.noneOf(Kind.class);
        this.kinds.addAll(Set.of(kinds));
    }

    /** The name of the type in the header of a traversal. */
    public String word() {
        return word;
    }

    /** What a user could write for a value. */
    public String example() {
        return examples.get(0);
    }

    /** The same, one for each form that a value has. */
    public Text examples() {
        return new Text(joined(" or "), joined(" of "));
    }

    private String joined(String or) {
        int last = examples.size() - 1;
        return last == 0 ? examples.get(0) : String.join(", ", examples.subList(0, last)) + or + examples.get(last);
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
