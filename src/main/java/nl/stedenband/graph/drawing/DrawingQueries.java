package nl.stedenband.graph.drawing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.CypherRepository;

/** Reads what is drawn. */
@CypherRepository
interface DrawingQueries extends GenericRepository<DrawingQueries.EdgeRow, String> {

    @Query("drawing/edges-of-units")
    List<EdgeRow> edgesOfUnits(List<String> units);

    @Query("drawing/nodes")
    List<NodeRow> nodes(List<String> keys);

    @Query("drawing/partnerships-of-units")
    List<String> partnershipsOfUnits(List<String> units);

    @Query("drawing/units")
    List<String> units();

    @MappedEntity
    record EdgeRow(@Id String id, String type, String from, String to, Map<String, Object> properties) {}

    @Introspected
    record NodeRow(String key, Map<String, Object> properties) {}
}
