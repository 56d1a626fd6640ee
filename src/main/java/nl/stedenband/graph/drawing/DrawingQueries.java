package nl.stedenband.graph.drawing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.registry.drawing.DrawingUnit;

/** Reads what is drawn. */
@CypherRepository
interface DrawingQueries extends GenericRepository<DrawingQueries.EdgeRow, String> {

    @Query("drawing/edges-of-partnership")
    List<EdgeRow> edgesOfPartnership(List<String> units);

    @Query("drawing/edges-of-membership")
    List<EdgeRow> edgesOfMembership(List<String> units);

    @Query("drawing/edges-of-world-partnership")
    List<EdgeRow> edgesOfWorldPartnership(List<String> units);

    @Query("drawing/edges-of-world-membership")
    List<EdgeRow> edgesOfWorldMembership(List<String> units);

    @Query("drawing/edges-of-origin")
    List<EdgeRow> edgesOfOrigin(List<String> units);

    @Query("drawing/edges-of-succession")
    List<EdgeRow> edgesOfSuccession(List<String> units);

    @Query("drawing/edges-of-identity")
    List<EdgeRow> edgesOfIdentity(List<String> units);

    @Query("drawing/edges-of-thing")
    List<EdgeRow> edgesOfThing(List<String> units);

    /** All relationships that are drawn for units of one sort. */
    default List<EdgeRow> edgesOf(DrawingUnit.Sort sort, List<String> units) {
        return switch (sort) {
            case PARTNERSHIP -> edgesOfPartnership(units);
            case MEMBERSHIP -> edgesOfMembership(units);
            case WORLD_PARTNERSHIP -> edgesOfWorldPartnership(units);
            case WORLD_MEMBERSHIP -> edgesOfWorldMembership(units);
            case ORIGIN -> edgesOfOrigin(units);
            case SUCCESSION -> edgesOfSuccession(units);
            case IDENTITY -> edgesOfIdentity(units);
            case THING -> edgesOfThing(units);
        };
    }

    @Query("drawing/nodes")
    List<NodeRow> nodes(List<String> keys);

    @Query("drawing/mentions")
    List<Mentioned> mentions(List<String> keys);

    @Query("drawing/partnerships-of-units")
    List<String> partnershipsOfUnits(List<String> units);

    @Query("drawing/units")
    List<String> units();

    @MappedEntity
    record EdgeRow(@Id String id, String type, String from, String to, Map<String, Object> properties) {}

    /** A thing and its {@link nl.stedenband.registry.drawing.ThingMentions}. */
    @Introspected
    record Mentioned(String key, List<String> mentions) {}

    @Introspected
    record NodeRow(String key, Map<String, Object> properties) {}
}
