package nl.stedenband.api.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.stedenband.account.Rights;
import nl.stedenband.api.Api;
import nl.stedenband.desk.cases.Approaches;
import nl.stedenband.desk.cases.CaseVersion;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.cases.Certificate;
import nl.stedenband.desk.cases.Certificates;
import nl.stedenband.desk.light.LightsThere;
import nl.stedenband.http.QueryParameters;

/** Cases, read by programs of the desk. */
@Tag(name = "desk")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller(Api.ROOT + "/cases")
final class CaseController {
    private static final String NUMBER = "The number of the case";

    private final Cases cases;
    private final Certificates certificates;
    private final Approaches approaches;

    CaseController(Cases cases, Certificates certificates, Approaches approaches) {
        this.cases = cases;
        this.certificates = certificates;
        this.approaches = approaches;
    }

    @Get
    @Operation(operationId = "listOpenCases", summary = "Cases that are open, what is due first in front")
    List<CaseVersion> list(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        return cases.listOpen();
    }

    @Get("/{number}")
    @Operation(operationId = "getCase", summary = "One case as it is now, with the list that was made for it")
    CaseVersion show(HttpRequest<?> request, @Parameter(description = NUMBER) int number) {
        QueryParameters.nothing(request);
        return cases.get(number);
    }

    @Get("/{number}/lights")
    @Operation(
            operationId = "listLightsOfCase",
            summary = "Traffic lights of the desk on the country and the partner of a case")
    LightsThere lights(HttpRequest<?> request, @Parameter(description = NUMBER) int number) {
        QueryParameters.nothing(request);
        return approaches.lights(cases.get(number));
    }

    @Get("/{number}/certificate")
    @Operation(
            operationId = "certifyCase",
            summary = "That the search of a case was made, and whether the same question gives the same list now")
    Certificate certificate(HttpRequest<?> request, @Parameter(description = NUMBER) int number) {
        QueryParameters.nothing(request);
        cases.get(number);
        return certificates.certify(number);
    }
}
