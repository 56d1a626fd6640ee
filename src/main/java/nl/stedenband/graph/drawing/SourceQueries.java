package nl.stedenband.graph.drawing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.registry.Source;

/** Reads the sources that assertions can cite. */
@CypherRepository
public interface SourceQueries extends GenericRepository<SourceQueries.SourceRow, String> {

    @Query("source/all-as-recorded")
    List<SourceRow> all();

    /** Every source by its id. */
    default Map<String, Source> byId() {
        Map<String, Source> sources = new HashMap<>();
        all().forEach(row -> sources.put((String) row.source().get("id"), AssertionRow.source(row.source())));
        return sources;
    }

    /** A source as the graph keeps it. */
    @MappedEntity
    record SourceRow(@Id Map<String, Object> source) {}
}
