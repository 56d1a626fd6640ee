package nl.stedenband.api;

import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.measuring.NodeMeasures;
import nl.stedenband.measuring.PeerStanding;
import nl.stedenband.measuring.SharedNetworkBackbone;
import nl.stedenband.registry.traversal.Column;

/** Tells in the OpenAPI document in which formats tables of measures are to be had, and which columns they have. */
@Singleton
final class MeasureTables implements OpenApiPart {
    private static final Map<String, List<Column>> COLUMNS = Map.of(
            "/measures/nodes", NodeMeasures.columns(),
            "/measures/peers", PeerStanding.columns(),
            "/measures/shared-networks", SharedNetworkBackbone.columns());

    private final TableAnswers tables;

    MeasureTables(TableAnswers tables) {
        this.tables = tables;
    }

    @Override
    public Map<String, Object> paths(Map<String, Object> generated) {
        return Map.of();
    }

    @Override
    @SuppressWarnings("unchecked") // operations and answers are objects
    public void complete(Map<String, Object> all) {
        COLUMNS.forEach((path, columns) -> {
            Map<String, Object> operation = (Map<String, Object>)
                    ((Map<String, Object>) all.getOrDefault(path, Map.of())).getOrDefault("get", Map.of());
            if (operation.get("responses") instanceof Map<?, ?> responses) {
                Map<String, Object> answer = (Map<String, Object>) responses.get("200");
                Map<String, Object> content = new LinkedHashMap<>(tables.contentBesidesJson());
                content.put(MediaType.APPLICATION_JSON, Map.of("schema", TraversalSchema.ofTable(columns)));
                answer.put("content", content);
            }
        });
    }
}
