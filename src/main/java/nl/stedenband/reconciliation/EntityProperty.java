package nl.stedenband.reconciliation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What entities are told apart by, and what a table can be extended with. */
public enum EntityProperty {
    NAME("Name", "Any name under which sources speak of it", Use.OTHER, EntityType.values()),
    CODE(
            "Code",
            "CBS code of a municipality (gm0363, 0363 or 363) or province (pv27), ISO 3166 code of a country",
            Use.IDENTIFYING,
            EntityType.MUNICIPALITY,
            EntityType.PROVINCE,
            EntityType.COUNTRY),
    WIKIDATA("Wikidata", "Item of Wikidata, such as Q365", Use.IDENTIFYING, EntityType.PARTNER_CITY),
    GEONAMES("GeoNames", "Number of GeoNames, such as 2886242", Use.IDENTIFYING, EntityType.PARTNER_CITY),
    COUNTRY(
            "Country",
            "Country that it lies in, by code or by name in any language",
            Use.LOCATING,
            EntityType.MUNICIPALITY,
            EntityType.PARTNER_CITY,
            EntityType.PROVINCE),
    PROVINCE("Province", "Dutch province that it lies in, by code or name", Use.LOCATING, EntityType.MUNICIPALITY),
    COORDINATES(
            "Coordinates",
            "Latitude and longitude in degrees of WGS 84, such as 50.93,6.95",
            Use.LOCATING,
            EntityType.MUNICIPALITY,
            EntityType.PARTNER_CITY,
            EntityType.COUNTRY),
    POPULATION("Population", "Inhabitants", Use.OTHER, EntityType.MUNICIPALITY, EntityType.PARTNER_CITY),
    BEGINS(
            "Begins",
            "First day or year (EDTF), where it is known",
            Use.OTHER,
            EntityType.MUNICIPALITY,
            EntityType.NETWORK,
            EntityType.PROGRAMME),
    ENDS(
            "Ends",
            "Last day or year (EDTF) of what is no more",
            Use.OTHER,
            EntityType.MUNICIPALITY,
            EntityType.NETWORK,
            EntityType.PROGRAMME),
    SUCCESSOR("Successor", "What it went over into", Use.OTHER, EntityType.MUNICIPALITY, EntityType.COUNTRY),
    PREDECESSOR("Predecessor", "What went over into it", Use.OTHER, EntityType.MUNICIPALITY, EntityType.COUNTRY),
    PARTNER(
            "Partner",
            "Places, countries and provinces that it has ties with",
            Use.EXTENDING,
            EntityType.MUNICIPALITY,
            EntityType.PARTNER_CITY,
            EntityType.PROVINCE,
            EntityType.COUNTRY),
    NETWORK("Network", "Networks that it belongs to", Use.EXTENDING, EntityType.MUNICIPALITY, EntityType.PARTNER_CITY);

    /** What a property is good for, and how much it weighs beside a name, which weighs {@link EntityScoring#NAME_WEIGHT}. */
    enum Use {
        IDENTIFYING(100),
        LOCATING(40),
        OTHER(20),
        /** Only told, never compared: it depends on the day that is asked about. */
        EXTENDING(0);

        private final double weight;

        Use(double weight) {
            this.weight = weight;
        }
    }

    private final String title;
    private final String description;
    private final Use use;
    private final Set<EntityType> types;

    EntityProperty(String title, String description, Use use, EntityType... types) {
        this.title = title;
        this.description = description;
        this.use = use;
        this.types = EnumSet.copyOf(Arrays.asList(types));
    }

    public static Optional<EntityProperty> find(String id) {
        return Arrays.stream(values())
                .filter(entityProperty -> entityProperty.id().equals(id))
                .findFirst();
    }

    /** As the interface writes it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    /** Whether tables are compared by it, rather than only extended with it. */
    public boolean isCompared() {
        return use != Use.EXTENDING;
    }

    /** Whether two things never have the same value. */
    boolean isIdentifying() {
        return use == Use.IDENTIFYING;
    }

    double weight() {
        return use.weight;
    }

    /** Whether entities of that type have it. */
    public boolean isOf(EntityType type) {
        return types.stream().anyMatch(own -> own == type || own.broader().contains(type));
    }
}
