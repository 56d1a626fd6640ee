package nl.stedenband.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.ThingId;

/**
 * The entities that a row of a table may mean, the likeliest first. One is certain when it alone bears the very name (or what
 * identifies a thing) and nothing contradicts it, neither its type nor a property; a place abroad moreover only if the world
 * has no other of that name where the row says that it lies.
 */
public final class Ranking {
    /** Names less like than this aren't worth a look. */
    private static final double LEAST_LIKENESS = 0.5;

    private static final Comparator<Candidate> LIKELIEST_FIRST = Comparator.comparingDouble(
                    (Candidate candidate) -> -candidate.score())
            .thenComparing(candidate -> !candidate.hasExactName())
            .thenComparing(
                    candidate -> !candidate.entity().values(Property.ENDS).isEmpty())
            .thenComparing(candidate -> candidate.entity().name())
            .thenComparing(candidate -> candidate.entity().id());

    private Ranking() {}

    /**
     * Ranks entities, whose order doesn't matter.
     *
     * @param world what there is beyond the registry
     */
    public static List<Candidate> of(Wanted wanted, Collection<Entity> entities, World world) {
        List<Scoring> scorings = entities.stream()
                .filter(entity -> wanted.admits(entity.id().kind()))
                .map(entity -> new Scoring(wanted, entity))
                .filter(Ranking::isWorthALook)
                .toList();
        List<Scoring> identified =
                scorings.stream().filter(Scoring::isIdentified).toList();
        List<Scoring> fitting = (identified.isEmpty() ? scorings : identified)
                .stream().filter(Scoring::fits).toList();
        List<Candidate> ranked = scorings.stream()
                .map(Ranking::candidate)
                .sorted(LIKELIEST_FIRST)
                .limit(wanted.limit())
                .toList();
        return fitting.size() == 1 && isAlone(fitting.get(0), world)
                ? withCertain(fitting.get(0).entity().id(), ranked)
                : ranked;
    }

    /** What is certain stands first; where something else scores more, nothing is. */
    private static List<Candidate> withCertain(ThingId certain, List<Candidate> ranked) {
        if (ranked.isEmpty() || !ranked.get(0).entity().id().equals(certain)) {
            return ranked;
        }
        List<Candidate> all = new ArrayList<>(ranked);
        all.set(0, ranked.get(0).asCertain());
        return List.copyOf(all);
    }

    private static boolean isAlone(Scoring scoring, World world) {
        return scoring.entity().id().kind() != Kind.PARTNER_CITY
                || scoring.isIdentified()
                || scoring.isLocated()
                || !world.hasNamesakes(scoring.entity(), scoring.bareName(), scoring.isInNamedCountry());
    }

    private static boolean isWorthALook(Scoring scoring) {
        return scoring.wanted().name().isEmpty()
                || scoring.isIdentified()
                || scoring.nameFit().likeness() >= LEAST_LIKENESS;
    }

    private static Candidate candidate(Scoring scoring) {
        List<Candidate.Part> parts = scoring.parts();
        return new Candidate(
                scoring.entity(), Scoring.score(parts), parts, scoring.nameFit().isExact(), false);
    }
}
