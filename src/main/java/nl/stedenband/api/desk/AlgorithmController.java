package nl.stedenband.api.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import nl.stedenband.api.Api;
import nl.stedenband.desk.shortlist.AlgorithmRecord;
import nl.stedenband.desk.shortlist.AlgorithmRecords;
import nl.stedenband.desk.shortlist.Evaluations;
import nl.stedenband.desk.shortlist.ShortlistViewpoint;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.matching.evaluation.Evaluation;
import nl.stedenband.registry.Viewpoint;

/** Describes how shortlists are made, as the Algorithm Register wants it. */
@Tag(name = "shortlists")
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.SHORTLISTS + "/algorithm")
final class AlgorithmController {
    private final AlgorithmRecords records;
    private final Evaluations evaluations;
    private final RegistryClock clock;

    AlgorithmController(AlgorithmRecords records, Evaluations evaluations, RegistryClock clock) {
        this.records = records;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    @Get
    @Operation(
            operationId = "describeAlgorithm",
            summary = "How shortlists are made, in the form of the Dutch Algorithm Register, in Dutch and in English",
            description =
                    "Weights, thresholds and results are those of the program. The first answer after a change of the"
                            + " registry takes some seconds.")
    List<AlgorithmRecord> describe(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        Optional<Evaluation> evaluation = Optional.of(evaluations
                .evaluate(new ShortlistViewpoint(Viewpoint.at(clock.read()), true))
                .evaluation());
        return List.of(records.in("nl", evaluation), records.in("en", evaluation));
    }
}
