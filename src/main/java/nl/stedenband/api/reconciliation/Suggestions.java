package nl.stedenband.api.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;
import nl.stedenband.reconciliation.EntityId;
import nl.stedenband.reconciliation.EntityType;

/**
 * What fits what somebody began to write.
 *
 * @param cursor with which to ask for more, where there may be more; OpenRefine offers them then
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record Suggestions<T>(List<T> result, @Nullable Integer cursor) {
    static final int SIZE = 10;

    @Serdeable
    record Named(String id, String name, String description) {}

    /** @param notable the types */
    @Serdeable
    record SuggestedEntity(String id, String name, String description, List<TypeDocument> notable) {

        static SuggestedEntity of(ReconciliationEntities.Described described) {
            return new SuggestedEntity(
                    EntityId.of(described.entity().id()),
                    described.entity().name(),
                    described.description(),
                    EntityType.of(described.entity().id().kind()).stream()
                            .map(TypeDocument::brief)
                            .toList());
        }
    }

    /** Of a list that is short enough to look at all of it. */
    static <A, T> Suggestions<T> of(List<A> fitting, int skip, Function<A, T> document) {
        return new Suggestions<>(
                fitting.stream().skip(skip).limit(SIZE).map(document).toList(),
                fitting.size() > skip + SIZE ? skip + SIZE : null);
    }
}
