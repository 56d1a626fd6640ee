package nl.stedenband.registry;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a thing of the registry is; each kind has its label in the graph and the form of its ids. */
public enum ThingKind {
    MUNICIPALITY("Municipality", "municipalities", "gm\\d{4}"),
    PARTNER_CITY("PartnerCity", "partner-cities", "Q[1-9]\\d*|x-[a-z]{2,4}-[a-z0-9-]+"),
    COUNTRY("Country", "countries", "[A-Z]{2}|[A-Z]{4}"),
    COUNTRY_GROUP("CountryGroup", "country-groups", "[A-Z]{2}(\\+[A-Z]{2})+"),
    REGION("Region", "regions"),
    PROVINCE("Province", "provinces", "pv\\d{2}"),
    DISTRICT("District", "districts"),
    NETWORK("Network", "networks"),
    PROGRAMME("Programme", "programmes"),
    ORGANISATION("Organisation", "organisations"),
    THEME("Theme", "themes"),
    POLICY_FIELD("PolicyField", "policy-fields"),
    MOTIVE("Motive", "motives"),
    ACTIVITY_FORM("ActivityForm", "activity-forms"),
    NETWORK_MODEL("NetworkModel", "network-models"),
    TYPOLOGY_VALUE("TypologyValue", "typology-values"),
    PARTNERSHIP("Partnership", "partnerships", "p-[0-9a-f]{16}"),
    SURVEY("Survey", "surveys", "[A-Za-z0-9][A-Za-z0-9.-]*"),
    STATISTIC("Statistic", "", "[^/]+");

    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    private final String label;
    private final String collection;
    private final Pattern form;

    ThingKind(String label, String collection) {
        this(label, collection, SLUG);
    }

    ThingKind(String label, String collection, String form) {
        this.label = label;
        this.collection = collection;
        this.form = Pattern.compile(form);
    }

    /** The label of such a node. */
    public String label() {
        return label;
    }

    /** The label of such a node of which only the world around is told; nothing for kinds that the registry has described itself. */
    public Optional<String> worldLabel() {
        return switch (this) {
            case PARTNER_CITY -> Optional.of("WorldPlace");
            case NETWORK -> Optional.of("WorldNetwork");
            default -> Optional.empty();
        };
    }

    /** The label with a small first letter: the name in keys, in {@code participants} and in the types of columns. */
    public String word() {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** What all of them are called in addresses; nothing for figures, which are part of a survey. */
    public Optional<String> collection() {
        return Optional.of(collection).filter(name -> !name.isEmpty());
    }

    /** How people call such a thing. */
    public String inWords() {
        return label.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** Whether it is a place that can be reached over ties: the nodes that carry the label {@code Place} besides their own. */
    public boolean isPlace() {
        return this == MUNICIPALITY || this == PARTNER_CITY;
    }

    boolean accepts(String id) {
        return form.matcher(id).matches();
    }

    /** @throws IllegalArgumentException when no kind has that word */
    public static ThingKind ofWord(String word) {
        for (ThingKind thingKind : values()) {
            if (thingKind.word().equals(word)) {
                return thingKind;
            }
        }
        throw new IllegalArgumentException("'%s' is no kind of thing".formatted(word));
    }
}
