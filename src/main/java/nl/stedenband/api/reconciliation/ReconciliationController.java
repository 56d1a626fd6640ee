package nl.stedenband.api.reconciliation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.Map;
import nl.stedenband.api.Api;
import nl.stedenband.http.PublicAddress;

/** The endpoint of the reconciliation service: what it offers, and answers to batches of queries. */
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.RECONCILIATION)
final class ReconciliationController {
    private final PublicAddress address;
    private final ReconciliationBatches reconciliationBatches;

    ReconciliationController(PublicAddress address, ReconciliationBatches reconciliationBatches) {
        this.address = address;
        this.reconciliationBatches = reconciliationBatches;
    }

    @Get
    Object describe(HttpRequest<?> request) {
        if (request.getParameters().isEmpty()) {
            return ServiceManifest.at(address.of(request), Api.VERSION);
        }
        Map<String, Object> sent = new HashMap<>();
        request.getParameters().forEach((name, values) -> sent.put(name, values.get(0)));
        return reconciliationBatches.answer(sent);
    }

    @Secured(SecurityRule.IS_ANONYMOUS)
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    Object answer(@Nullable @Body Map<String, Object> form) {
        return reconciliationBatches.answer(form == null ? Map.of() : form);
    }
}
