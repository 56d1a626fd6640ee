package nl.stedenband.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.exporting.AnswerCitation;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.graph.traversal.TraversalRunner;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.http.AnswerCitations;
import nl.stedenband.http.AnswerDocument;
import nl.stedenband.http.AnswersForPeople;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.Traversal;

/** The public questions and their answers. */
@Tag(name = "traversals")
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(TraversalController.ROOT)
final class TraversalController {
    static final String ROOT = Api.ROOT + "/traversals";

    private final Traversals traversals;
    private final TraversalRunner runner;
    private final TableAnswers tables;
    private final EntityTagFilter tags;
    private final AnswerCitations citations;
    private final AnswersForPeople people;

    TraversalController(
            Traversals traversals,
            TraversalRunner runner,
            TableAnswers tables,
            EntityTagFilter tags,
            AnswerCitations citations,
            AnswersForPeople people) {
        this.traversals = traversals;
        this.runner = runner;
        this.tables = tables;
        this.tags = tags;
        this.citations = citations;
        this.people = people;
    }

    /** All questions. */
    @Serdeable
    record TraversalList(List<TraversalDocument> items) {}

    @Get
    @Operation(operationId = "listTraversals", summary = "The public questions, with their parameters and columns")
    TraversalList list(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        return new TraversalList(
                traversals.list().stream().map(TraversalDocument::of).toList());
    }

    @Hidden
    @CacheableAnswer
    @Get(uri = "/{name}", produces = MediaType.ALL)
    HttpResponse<?> answer(String name, HttpRequest<?> request) {
        return people.answer(request).orElseGet(() -> answerToProgram(name, request));
    }

    private HttpResponse<?> answerToProgram(String name, HttpRequest<?> request) {
        Traversal traversal = find(name);
        String type = tables.typeWanted(request, BibtexFormat.TYPE);
        Optional<TableFormat> format = tables.formatOf(type);
        if (format.isPresent()) {
            return tables.give(format.get(), runner.open(traversal, asked(request)), request);
        }
        Answer answer = runner.ask(traversal, asked(request));
        tags.note(request, answer.graphVersion());
        AnswerCitation citation = citations.cite(answer, request);
        if (type.equals(BibtexFormat.TYPE)) {
            return BibtexFormat.of(citation);
        }
        return HttpResponse.ok(AnswerDocument.of(answer, citation)).contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    private Traversal find(String name) {
        return traversals
                .find(name)
                .orElseThrow(
                        () -> new NotInRegistry("There is no traversal '%s'; %s lists them.".formatted(name, ROOT)));
    }

    private static Map<String, List<String>> asked(HttpRequest<?> request) {
        return request.getParameters().asMap();
    }
}
