package nl.stedenband.api.reconciliation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.Map;
import nl.stedenband.api.Api;

/** The endpoint of the reconciliation service: what it offers, and answers to batches of queries. */
@Tag(name = "reconciliation")
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.RECONCILIATION)
final class ReconciliationController {
    private final HttpHostResolver hosts;
    private final Batches batches;

    ReconciliationController(HttpHostResolver hosts, Batches batches) {
        this.hosts = hosts;
        this.batches = batches;
    }

    @Get
    @Parameter(in = ParameterIn.QUERY, name = "queries", description = "A batch of queries in JSON")
    @Parameter(in = ParameterIn.QUERY, name = "extend", description = "A data extension query in JSON")
    @Operation(
            operationId = "describeReconciliation",
            summary = "The manifest of the reconciliation service, or with queries or extend their answer")
    Object describe(HttpRequest<?> request) {
        if (request.getParameters().isEmpty()) {
            return Manifest.at(hosts.resolve(request), Api.VERSION);
        }
        Map<String, Object> sent = new HashMap<>();
        request.getParameters().forEach((name, values) -> sent.put(name, values.get(0)));
        return batches.answer(sent);
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(operationId = "reconcile", summary = "What the rows of a table may mean, or what they are extended with")
    Object answer(@Nullable @Body Map<String, Object> form) {
        return batches.answer(form == null ? Map.of() : form);
    }
}
