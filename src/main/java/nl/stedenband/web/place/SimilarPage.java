package nl.stedenband.web.place;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.Thing;

/** The municipalities most like one, with how much they are alike in what. */
public record SimilarPage(List<Town> towns) {
    private static final List<String> PARTS = List.of("size", "origins", "networks", "countries", "themes");

    /** @param score from 0 to 1 */
    public record Town(Thing town, double score, List<Part> parts) {}

    /** @param likeness from 0 to 1 */
    public record Part(String name, double likeness) {}

    static SimilarPage of(Answer answer) {
        List<String> columns = answer.traversal().columns().stream()
                .map(column -> column.name())
                .toList();
        return new SimilarPage(
                answer.rows().stream().map(row -> town(row, columns)).toList());
    }

    private static Town town(List<Object> row, List<String> columns) {
        List<Part> parts = new ArrayList<>();
        for (String part : PARTS) {
            if (row.get(columns.indexOf(part)) instanceof Number likeness) {
                parts.add(new Part(part, likeness.doubleValue()));
            }
        }
        return new Town(
                (Thing) row.get(columns.indexOf("municipality")),
                ((Number) row.get(columns.indexOf("score"))).doubleValue(),
                parts);
    }
}
