package nl.stedenband.registry.traversal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.ThingKind;

/** What a parameter takes and a column holds; decides how a value is checked, linked and exported. */
public enum ValueType {
    MUNICIPALITY("municipality", "gm0363", ThingKind.MUNICIPALITY),
    PARTNER_CITY("partnerCity", "Q268", ThingKind.PARTNER_CITY),
    /** Whoever can be party to a tie: a place, a province, a district or a country. */
    PARTY(
            "party",
            List.of("gm0363", "Q268", "SR"),
            ThingKind.MUNICIPALITY,
            ThingKind.PARTNER_CITY,
            ThingKind.PROVINCE,
            ThingKind.DISTRICT,
            ThingKind.COUNTRY),
    PLACE("place", List.of("gm0363", "Q268"), ThingKind.MUNICIPALITY, ThingKind.PARTNER_CITY),
    COUNTRY("country", "GH", ThingKind.COUNTRY),
    /** A country, or a group or region of them for which figures are published together. */
    AREA("area", List.of("GH", "AN+AW"), ThingKind.COUNTRY, ThingKind.COUNTRY_GROUP, ThingKind.REGION),
    COUNTRY_GROUP("countryGroup", "AN+AW", ThingKind.COUNTRY_GROUP),
    REGION("region", "europese-niet-eu-lidstaten", ThingKind.REGION),
    PROVINCE("province", "pv28", ThingKind.PROVINCE),
    DISTRICT("district", "amsterdam-zuidoost", ThingKind.DISTRICT),
    NETWORK("network", "eurocities", ThingKind.NETWORK),
    /** Whoever can be in a network: an authority, or another network. */
    MEMBER(
            "member",
            List.of("gm0363", "Q268", "eurocities"),
            ThingKind.MUNICIPALITY,
            ThingKind.PARTNER_CITY,
            ThingKind.PROVINCE,
            ThingKind.DISTRICT,
            ThingKind.NETWORK),
    PARTNERSHIP("partnership", "p-6fedb0cb55ad5e94", ThingKind.PARTNERSHIP),
    THEME("theme", "afvalverwerking", ThingKind.THEME),
    POLICY_FIELD("policyField", "algemeen-bestuur", ThingKind.POLICY_FIELD),
    MOTIVE("motive", "helpen", ThingKind.MOTIVE),
    ACTIVITY_FORM(
            "activityForm",
            "onderhouden-van-een-al-dan-niet-formele-stedenband-vriendschapsband-of-jumelage",
            ThingKind.ACTIVITY_FORM),
    ORGANISATION("organisation", "vng-international", ThingKind.ORGANISATION),
    PROGRAMME("programme", "logo-south", ThingKind.PROGRAMME),
    NETWORK_MODEL("networkModel", "multi-actor", ThingKind.NETWORK_MODEL),
    TYPOLOGY_VALUE(
            "typologyValue", "organisatievorm-ingebed-in-de-gemeentelijke-organisatie", ThingKind.TYPOLOGY_VALUE),
    /** Whoever can begin a tie: a party to it, or an organisation. */
    INITIATOR(
            "initiator",
            List.of("gm0363", "vng-international"),
            ThingKind.MUNICIPALITY,
            ThingKind.PARTNER_CITY,
            ThingKind.PROVINCE,
            ThingKind.DISTRICT,
            ThingKind.COUNTRY,
            ThingKind.ORGANISATION),
    /** A published table that has figures per country or region. */
    SURVEY("survey", "NCDO-herkomst", ThingKind.SURVEY),
    /** Text in EDTF: {@code 2007-10}, {@code 1975~}. */
    EDTF("edtf", "2007-10"),
    DATE("date", "2009-06-30"),
    INTEGER("integer", "5"),
    BOOLEAN("boolean", "true"),
    DECIMAL("decimal", "0.5"),
    TEXT("text", "text"),
    /** certain, confirmed, possible, contradicted, ended or unknown. */
    STATUS("status", "certain"),
    /** The id of a source. */
    SOURCE("source", "vng-2009"),
    /** nl or world. */
    SCOPE("scope", "world"),
    /** The parties on a way, from the first to the last, with the networks and countries that it leads over. */
    PATH(
            "path",
            "gm0363",
            ThingKind.MUNICIPALITY,
            ThingKind.PARTNER_CITY,
            ThingKind.PROVINCE,
            ThingKind.DISTRICT,
            ThingKind.COUNTRY,
            ThingKind.NETWORK);

    private final String word;
    private final List<String> examples;
    private final Set<ThingKind> kinds;

    ValueType(String word, String example, ThingKind... kinds) {
        this(word, List.of(example), kinds);
    }

    ValueType(String word, List<String> examples, ThingKind... kinds) {
        this.word = word;
        this.examples = examples;
        this.kinds = EnumSet.noneOf(ThingKind.class);
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
    public BilingualText examples() {
        int last = examples.size() - 1;
        return last == 0
                ? new BilingualText(examples.get(0), examples.get(0))
                : BilingualText.of("examples.or", String.join(", ", examples.subList(0, last)), examples.get(last));
    }

    /** The kinds of thing that a value can be; empty for plain values. */
    public Set<ThingKind> kinds() {
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
