package nl.stedenband.reconciliation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An entity with how likely it is meant.
 *
 * @param score from 0 to 100: the mean of the parts by their weights
 * @param parts what the score was made of
 * @param hasExactName whether the name that is looked for is one of its names, or its id
 * @param isCertain whether it is the one, beyond reasonable doubt
 * @param doubts why one with the very name isn't
 */
public record EntityCandidate(
        Entity entity,
        double score,
        List<Part> parts,
        boolean hasExactName,
        boolean isCertain,
        Set<MatchDoubt> doubts) {

    public EntityCandidate {
        parts = List.copyOf(parts);
        doubts = Collections.unmodifiableSet(
                doubts.isEmpty() ? EnumSet.noneOf(MatchDoubt.class) : EnumSet.copyOf(doubts));
    }

    EntityCandidate asCertain() {
        return new EntityCandidate(entity, score, parts, hasExactName, true, Set.of());
    }

    /** The same, never the one; what is like it by name only needs no reason. */
    EntityCandidate doubted(MatchDoubt matchDoubt) {
        return new EntityCandidate(
                entity, score, parts, hasExactName, false, hasExactName ? Set.of(matchDoubt) : Set.of());
    }

    /**
     * One thing that speaks for or against an entity.
     *
     * @param id {@code name}, {@code type} or the id of a property
     * @param value from 0 to 100
     * @param weight beside the others
     */
    public record Part(String id, double value, double weight) {}
}
