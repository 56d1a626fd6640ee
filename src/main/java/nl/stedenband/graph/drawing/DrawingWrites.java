package nl.stedenband.graph.drawing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.CypherRepository;

/** Writes what is drawn. */
@CypherRepository
interface DrawingWrites extends GenericRepository<DrawingQueries.EdgeRow, String> {

    @Query(value = "drawing/write-nodes", readOnly = false)
    void writeNodes(List<Map<String, Object>> nodes);

    @Query(value = "drawing/relabel", readOnly = false)
    void relabel(List<Map<String, Object>> nodes);

    @Query(value = "drawing/delete-partnerships", readOnly = false)
    void deletePartnerships(List<String> keys);

    @Query(value = "drawing/add-partnerships", readOnly = false)
    void addPartnerships(List<Map<String, Object>> partnerships);

    /** @param starts nodes, each with the relationships that begin there */
    @Query(value = "drawing/create-edges", readOnly = false)
    void createEdges(List<Map<String, Object>> starts);

    @Query(value = "drawing/set-known-to", readOnly = false)
    void setKnownTo(List<Map<String, Object>> edges);

    @Query(value = "drawing/delete-edges", readOnly = false)
    void deleteEdges(List<String> ids);
}
