package nl.stedenband.reconciliation;

import java.util.List;

/**
 * An entity with how likely it is meant.
 *
 * @param score from 0 to 100: the mean of the parts by their weights
 * @param parts what the score was made of
 * @param hasExactName whether the name that is looked for is one of its names, or its id
 * @param isCertain whether it is the one, beyond reasonable doubt
 */
public record EntityCandidate(Entity entity, double score, List<Part> parts, boolean hasExactName, boolean isCertain) {

    public EntityCandidate {
        parts = List.copyOf(parts);
    }

    EntityCandidate asCertain() {
        return new EntityCandidate(entity, score, parts, hasExactName, true);
    }

    EntityCandidate asUncertain() {
        return new EntityCandidate(entity, score, parts, hasExactName, false);
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
