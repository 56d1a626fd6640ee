package nl.stedenband.reconciliation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.registry.ThingKind;

/** The types of entities that can be asked for: kinds of things, and the broader one of two of them. */
public enum EntityType {
    PLACE("Place", "Local authority, in the Netherlands or abroad", ThingKind.MUNICIPALITY, ThingKind.PARTNER_CITY),
    MUNICIPALITY("Municipality", "Dutch municipality, present or dissolved", ThingKind.MUNICIPALITY),
    PARTNER_CITY("Partner city", "Foreign local authority: city, district, island …", ThingKind.PARTNER_CITY),
    COUNTRY("Country", "Country, present or former", ThingKind.COUNTRY),
    PROVINCE("Province", "Dutch province", ThingKind.PROVINCE),
    NETWORK("Network", "Network of municipalities: thematic network, platform, campaign …", ThingKind.NETWORK),
    PROGRAMME("Programme", "Programme that funds partnerships", ThingKind.PROGRAMME),
    ORGANISATION("Organisation", "Other actor: foundation, school, company …", ThingKind.ORGANISATION);

    private final String title;
    private final String description;
    private final Set<ThingKind> kinds;

    EntityType(String title, String description, ThingKind first, ThingKind... others) {
        this.title = title;
        this.description = description;
        this.kinds = EnumSet.of(first, others);
    }

    /** The kinds of things that are entities at all. */
    public static Set<ThingKind> allKinds() {
        Set<ThingKind> all = EnumSet.noneOf(ThingKind.class);
        Arrays.stream(values()).forEach(type -> all.addAll(type.kinds));
        return all;
    }

    public static Optional<EntityType> find(String id) {
        return Arrays.stream(values()).filter(type -> type.id().equals(id)).findFirst();
    }

    /** The types of a thing of that kind, the narrowest first. */
    public static List<EntityType> of(ThingKind thingKind) {
        return Arrays.stream(values())
                .filter(type -> type.kinds.contains(thingKind))
                .sorted((a, b) -> Integer.compare(a.kinds.size(), b.kinds.size()))
                .toList();
    }

    /** As the interface writes it: {@code partnerCity}. */
    public String id() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return words.length == 1
                ? words[0]
                : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public Set<ThingKind> kinds() {
        return kinds;
    }

    /** The types that take in all of this one and more. */
    public List<EntityType> broader() {
        return Arrays.stream(values())
                .filter(other -> other != this && other.kinds.containsAll(kinds))
                .toList();
    }
}
