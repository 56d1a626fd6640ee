package nl.stedenband.web.place;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.traversal.TraversalRunner;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.web.page.CacheablePage;
import nl.stedenband.web.page.Pages;

/** The part of a municipality's page that takes longer, for scripts to fetch; without them readers go to the question itself. */
@ExecuteOn(TaskExecutors.BLOCKING)
@CacheablePage
@Controller
final class SimilarController {
    /** After the address of a municipality. */
    static final String PATH = "/similar";

    private static final String QUESTION = "similar-municipalities";
    private static final String MOST = "8";

    private final Traversals traversals;
    private final TraversalRunner runner;
    private final Pages pages;

    SimilarController(Traversals traversals, TraversalRunner runner, Pages pages) {
        this.traversals = traversals;
        this.runner = runner;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/gemeenten/{id}" + PATH, "/en/municipalities/{id}" + PATH})
    String similar(String id, HttpRequest<?> request) {
        Map<String, List<String>> asked = new HashMap<>(request.getParameters().asMap());
        asked.put("municipality", List.of(id));
        asked.put("atMost", List.of(MOST));
        return pages.render(
                "municipality/similar",
                SimilarPage.of(runner.ask(traversals.find(QUESTION).orElseThrow(), asked)),
                request);
    }

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
}
