package nl.stedenband.api.reconciliation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import nl.stedenband.reconciliation.EntityCandidate;
import nl.stedenband.reconciliation.EntityId;
import nl.stedenband.reconciliation.EntityType;

/**
 * An entity that a row of a table may mean.
 *
 * @param score from 0 to 100
 * @param features the parts of the score, each from 0 to 100, whether the name is exactly its name, and where it is and yet no match, why
 * @param match whether it is certain
 */
@Serdeable
record CandidateDocument(
        String id,
        String name,
        String description,
        List<TypeDocument> type,
        double score,
        List<Feature> features,
        boolean match) {

    /** @param value a number or a truth */
    @Serdeable
    record Feature(String id, Object value) {}

    /** What is answered to one query. */
    @Serdeable
    record Result(List<CandidateDocument> result) {}

    static CandidateDocument of(EntityCandidate entityCandidate, String description) {
        List<Feature> features = new ArrayList<>();
        entityCandidate.parts().forEach(part -> features.add(new Feature(part.id(), part.value())));
        features.add(new Feature("exactName", entityCandidate.hasExactName()));
        entityCandidate.doubts().forEach(doubt -> features.add(new Feature(doubt.id(), true)));
        return new CandidateDocument(
                EntityId.of(entityCandidate.entity().id()),
                entityCandidate.entity().name(),
                description,
                EntityType.of(entityCandidate.entity().id().kind()).stream()
                        .map(TypeDocument::brief)
                        .toList(),
                entityCandidate.score(),
                features,
                entityCandidate.isCertain());
    }
}
