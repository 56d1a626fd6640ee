package nl.stedenband.api.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.stedenband.api.Api;
import nl.stedenband.desk.shortlist.EvaluationDocument;
import nl.stedenband.desk.shortlist.Evaluations;
import nl.stedenband.desk.shortlist.ShortlistViewpoint;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.Viewpoint;

/** Tells how well shortlists find what is known. */
@Tag(name = "shortlists")
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.SHORTLISTS + "/evaluation")
final class EvaluationController {
    private final Evaluations evaluations;
    private final RegistryClock clock;

    EvaluationController(Evaluations evaluations, RegistryClock clock) {
        this.evaluations = evaluations;
        this.clock = clock;
    }

    @Get
    @Operation(
            operationId = "getShortlistEvaluation",
            summary = "How often the municipality of a tie that is left out is found again, beside three baselines",
            description = "The first answer after a change of the registry takes some seconds.")
    EvaluationDocument evaluate(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        return EvaluationDocument.of(evaluations.evaluate(new ShortlistViewpoint(Viewpoint.at(clock.read()), true)));
    }
}
