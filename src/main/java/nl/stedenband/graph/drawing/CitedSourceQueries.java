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
public interface CitedSourceQueries extends GenericRepository<CitedSourceQueries.SourceRow, String> {

    @Query("source/all-as-recorded")
    List<SourceRow> all();

    @Query("source/as-recorded")
    List<SourceRow> some(List<String> ids);

    /** Every source by its id. */
    default Map<String, Source> byId() {
        return byId(all());
    }

    /** Some sources by their ids. */
    default Map<String, Source> byIds(List<String> ids) {
        return byId(some(ids));
    }

    default Source get(String id) {
        return byIds(List.of(id)).get(id);
    }

    private static Map<String, Source> byId(List<SourceRow> rows) {
        Map<String, Source> sources = new HashMap<>();
        rows.forEach(row -> sources.put((String) row.source().get("id"), AssertionRow.source(row.source())));
        return sources;
    }

    /** A source as the graph keeps it. */
    @MappedEntity
    record SourceRow(@Id Map<String, Object> source) {}
}
