package nl.stedenband.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.stedenband.reconciliation.EntityCandidate.Part;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.naming.AuthorityCode;

/** Scores one entity for one row of a table. */
record EntityScoring(ReconciliationQuery wanted, Entity entity) {
    static final double NAME_WEIGHT = 100;
    private static final double TYPE_WEIGHT = 30;

    /** Values that agree less than this contradict each other. */
    private static final double CONTRADICTING = PropertyAgreement.UNKNOWN;

    NameFit nameFit() {
        return wanted.name()
                .map(name -> isItsId(name) ? NameFit.EXACT : NameFit.of(name, entity))
                .orElse(new NameFit(0, false));
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        wanted.name()
                .ifPresent(name -> parts.add(new Part("name", percent(nameFit().likeness()), NAME_WEIGHT)));
        if (!wanted.types().isEmpty() && wanted.strictness() == ReconciliationQuery.Strictness.SHOULD) {
            parts.add(new Part("type", hasType() ? 100 : 0, TYPE_WEIGHT));
        }
        agreements()
                .forEach((entityProperty, agreement) ->
                        parts.add(new Part(partId(entityProperty), percent(agreement), entityProperty.weight())));
        return parts;
    }

    static double score(List<Part> parts) {
        double weights = parts.stream().mapToDouble(Part::weight).sum();
        double sum =
                parts.stream().mapToDouble(part -> part.weight() * part.value()).sum();
        return weights == 0 ? 0 : Math.round(sum / weights * 100) / 100.0;
    }

    /** Whether something that no two things share says that it is this one. */
    boolean isIdentified() {
        return wanted.name().filter(this::isItsId).isPresent()
                || agreements().entrySet().stream()
                        .anyMatch(entry -> entry.getKey().isIdentifying() && entry.getValue() == 1);
    }

    /** Whether it may well be this one: nothing contradicts it, and it has the type and the very name. */
    boolean fits() {
        return hasType() && (nameFit().isExact() || isIdentified()) && !isContradicted();
    }

    boolean isContradicted() {
        return agreements().values().stream().anyMatch(agreement -> agreement < CONTRADICTING);
    }

    /** Whether the position that is given is its own. */
    boolean isLocated() {
        return agreements().getOrDefault(EntityProperty.COORDINATES, 0.0) == 1;
    }

    /** What is looked for without the country or province that it is written with. */
    String bareName() {
        String name = wanted.name().orElse(entity.name());
        return namedWithin().map(PlaceNames.Part::name).orElse(name);
    }

    boolean isInNamedCountry() {
        return namedWithin().isPresent() || wanted.given().containsKey(EntityProperty.COUNTRY);
    }

    private Optional<PlaceNames.Part> namedWithin() {
        return wanted.name().flatMap(PlaceNames::part).filter(part -> entity.liesIn(part.whole()));
    }

    boolean hasType() {
        return wanted.hasType(entity.id().kind());
    }

    private Map<EntityProperty, Double> agreements() {
        Map<EntityProperty, Double> agreements = new TreeMap<>();
        wanted.given()
                .forEach((entityProperty, given) -> agreements.put(
                        entityProperty, PropertyAgreement.of(entityProperty, given, entity.values(entityProperty))));
        return agreements;
    }

    private boolean isItsId(String name) {
        ThingId id = entity.id();
        return name.strip().equals(EntityId.of(id))
                || name.strip().equals(id.key())
                || AuthorityCode.meanings(name).contains(id);
    }

    /** The name that a row is looked for by is another part than one that it gives as a property. */
    private static String partId(EntityProperty entityProperty) {
        return entityProperty == EntityProperty.NAME ? "otherName" : entityProperty.id();
    }

    private static double percent(double share) {
        return Math.round(share * 10_000) / 100.0;
    }

    /**
     * How well a name fits an entity.
     *
     * @param likeness from 0 to 1
     * @param isExact whether it is one of its names, in any accents, capitals and punctuation
     */
    record NameFit(double likeness, boolean isExact) {
        static final NameFit EXACT = new NameFit(1, true);

        /** What names of villages and the like reach: they only point to the entity. */
        private static final double OF_A_PART = 0.9;

        static NameFit of(String written, Entity entity) {
            Optional<PlaceNames.Part> within = PlaceNames.part(written).filter(part -> entity.liesIn(part.whole()));
            double whole = best(written, entity.bareNames());
            if (entity.isCalled(written)) {
                return EXACT;
            }
            double part =
                    within.map(named -> best(named.name(), entity.bareNames())).orElse(0.0);
            if (whole == 1 || part == 1) {
                return EXACT;
            }
            return new NameFit(Math.max(Math.max(whole, part), OF_A_PART * best(written, entity.parts())), false);
        }

        private static double best(String written, List<String> names) {
            return names.stream()
                    .mapToDouble(name -> NameLikeness.of(written, name))
                    .max()
                    .orElse(0);
        }
    }
}
