package nl.stedenband.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/**
 * The entities that a row of a table may mean, the likeliest first. One is certain when it alone bears the very name (or what
 * identifies a thing) and nothing contradicts it, neither its type nor a property; a place abroad moreover only if the world
 * has no other of that name where the row says that it lies.
 */
public final class Ranking {
    /** Names less like than this aren't worth a look. */
    private static final double LEAST_LIKENESS = 0.5;

    private static final Comparator<EntityCandidate> LIKELIEST_FIRST = Comparator.comparingDouble(
                    (EntityCandidate entityCandidate) -> -entityCandidate.score())
            .thenComparing(entityCandidate -> !entityCandidate.hasExactName())
            .thenComparing(entityCandidate ->
                    !entityCandidate.entity().values(EntityProperty.ENDS).isEmpty())
            .thenComparing(entityCandidate -> entityCandidate.entity().name())
            .thenComparing(entityCandidate -> entityCandidate.entity().id());

    private Ranking() {}

    /**
     * Ranks entities, whose order doesn't matter.
     *
     * @param world what there is beyond the registry
     */
    public static List<EntityCandidate> of(
            ReconciliationQuery reconciliationQuery, Collection<Entity> entities, WorldPlaces worldPlaces) {
        List<EntityScoring> scorings = entities.stream()
                .filter(entity -> reconciliationQuery.admits(entity.id().kind()))
                .map(entity -> new EntityScoring(reconciliationQuery, entity))
                .filter(Ranking::isWorthALook)
                .toList();
        List<EntityScoring> identified =
                scorings.stream().filter(EntityScoring::isIdentified).toList();
        List<EntityScoring> fitting = (identified.isEmpty() ? scorings : identified)
                .stream().filter(EntityScoring::fits).toList();
        Optional<EntityScoring> only = fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
        boolean isAlone = only.filter(one -> isAlone(one, worldPlaces)).isPresent();
        List<EntityCandidate> ranked = scorings.stream()
                .map(scoring -> candidate(scoring, doubt(scoring, fitting, isAlone)))
                .sorted(LIKELIEST_FIRST)
                .limit(reconciliationQuery.limit())
                .toList();
        return isAlone ? withCertain(only.get().entity().id(), ranked) : ranked;
    }

    /** Why it would not be certain, if it stood first. */
    private static MatchDoubt doubt(EntityScoring entityScoring, List<EntityScoring> fitting, boolean isAlone) {
        if (!entityScoring.hasType()) {
            return MatchDoubt.OTHER_TYPE;
        }
        if (entityScoring.isContradicted()) {
            return MatchDoubt.CONTRADICTED;
        }
        if (!fitting.contains(entityScoring) || isAlone) {
            return MatchDoubt.OUTSCORED;
        }
        return fitting.size() > 1 ? MatchDoubt.NAMESAKES : MatchDoubt.NAMESAKES_ELSEWHERE;
    }

    /** Candidates of the registry with others beside them, which are never certain where one of the registry has the very name. */
    public static List<EntityCandidate> withOthers(List<EntityCandidate> ranked, List<EntityCandidate> others) {
        boolean isNamed = ranked.stream().anyMatch(EntityCandidate::hasExactName);
        List<EntityCandidate> all = new ArrayList<>(ranked);
        others.stream()
                .map(other -> isNamed ? other.doubted(MatchDoubt.NAMESAKES) : other)
                .forEach(all::add);
        all.sort(Comparator.comparingDouble(entityCandidate -> -entityCandidate.score()));
        return List.copyOf(all);
    }

    /** What is certain stands first; where something else scores more, nothing is. */
    private static List<EntityCandidate> withCertain(ThingId certain, List<EntityCandidate> ranked) {
        if (ranked.isEmpty() || !ranked.get(0).entity().id().equals(certain)) {
            return ranked;
        }
        List<EntityCandidate> all = new ArrayList<>(ranked);
        all.set(0, ranked.get(0).asCertain());
        return List.copyOf(all);
    }

    private static boolean isAlone(EntityScoring entityScoring, WorldPlaces worldPlaces) {
        return entityScoring.entity().id().kind() != ThingKind.PARTNER_CITY
                || entityScoring.isIdentified()
                || entityScoring.isLocated()
                || !worldPlaces.hasNamesakes(
                        entityScoring.entity(), entityScoring.bareName(), entityScoring.isInNamedCountry());
    }

    private static boolean isWorthALook(EntityScoring entityScoring) {
        return entityScoring.wanted().name().isEmpty()
                || entityScoring.isIdentified()
                || entityScoring.nameFit().likeness() >= LEAST_LIKENESS;
    }

    private static EntityCandidate candidate(EntityScoring entityScoring, MatchDoubt matchDoubt) {
        List<EntityCandidate.Part> parts = entityScoring.parts();
        return new EntityCandidate(
                        entityScoring.entity(),
                        EntityScoring.score(parts),
                        parts,
                        entityScoring.nameFit().isExact(),
                        false,
                        Set.of())
                .doubted(matchDoubt);
    }

    /** The places that there are, also those of which the registry knows nothing. */
    @FunctionalInterface
    public interface WorldPlaces {

        /**
         * Whether there are other places of a name than this one.
         *
         * @param inItsCountry whether they would have to lie in its country
         */
        boolean hasNamesakes(Entity place, String name, boolean inItsCountry);
    }
}
