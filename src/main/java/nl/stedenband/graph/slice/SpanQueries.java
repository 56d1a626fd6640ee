package nl.stedenband.graph.slice;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.Criteria;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.registry.Viewpoint;

/** Reads how long ties lasted. */
@CypherRepository
public interface SpanQueries extends GenericRepository<TieSpan, String> {

    /**
     * Which ties.
     *
     * @param kind by its slug; nothing for all
     * @param country the code of the one abroad; nothing for all
     */
    @Introspected
    record SpanCriteria(@Nullable String kind, @Nullable String country) implements Criteria {}

    /** Periods of ties that may have begun by the day, whatever became of them. */
    @Query("slice/spans")
    List<TieSpan> spans(SpanCriteria criteria, Viewpoint viewpoint);
}
