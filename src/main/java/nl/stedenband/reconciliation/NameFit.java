package nl.stedenband.reconciliation;

import java.util.List;
import java.util.Optional;
import nl.stedenband.registry.PlaceNames;

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
