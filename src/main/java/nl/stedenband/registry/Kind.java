package nl.stedenband.registry;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a thing of the registry is; each kind has its label in the graph and the form of its ids. */
public enum Kind {
    MUNICIPALITY("Municipality", "gm\\d{4}"),
    PARTNER_CITY("PartnerCity", "Q[1-9]\\d*|x-[a-z]{2,4}-[a-z0-9-]+"),
    COUNTRY("Country", "[A-Z]{2}|[A-Z]{4}"),
    COUNTRY_GROUP("CountryGroup", "[A-Z]{2}(\\+[A-Z]{2})+"),
    REGION("Region"),
    PROVINCE("Province", "pv\\d{2}"),
    DISTRICT("District"),
    NETWORK("Network"),
    PROGRAMME("Programme"),
    ORGANISATION("Organisation"),
    THEME("Theme"),
    POLICY_FIELD("PolicyField"),
    MOTIVE("Motive"),
    ACTIVITY_FORM("ActivityForm"),
    NETWORK_MODEL("NetworkModel"),
    TYPOLOGY_VALUE("TypologyValue"),
    PARTNERSHIP("Partnership", "p-[0-9a-f]{16}"),
    SURVEY("Survey", "[A-Za-z0-9][A-Za-z0-9.-]*"),
    STATISTIC("Statistic", "[^/]+");

    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    private final String label;
    private final Pattern form;

    Kind(String label) {
        this(label, SLUG);
    }

    Kind(String label, String form) {
        this.label = label;
        this.form = Pattern.compile(form);
    }

    /** The label of such a node. */
    public String label() {
        return label;
    }

    /** The label with a small first letter: the name in keys, in {@code participants} and in the types of columns. */
    public String word() {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
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
    public static Kind ofWord(String word) {
        for (Kind kind : values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("'%s' is no kind of thing".formatted(word));
    }
}
