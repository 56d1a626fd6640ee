package nl.stedenband.api.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
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
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller(Api.ROOT + "/cases")
final class CaseController {
    private final Cases cases;
    private final Certificates certificates;
    private final Approaches approaches;

    CaseController(Cases cases, Certificates certificates, Approaches approaches) {
        this.cases = cases;
        this.certificates = certificates;
        this.approaches = approaches;
    }

    /** Those that are open, what is due first in front. */
    @Get
    List<CaseVersion> list(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        return cases.listOpen();
    }

    @Get("/{number}")
    CaseVersion show(HttpRequest<?> request, int number) {
        QueryParameters.nothing(request);
        return cases.get(number);
    }

    /** The lights that it meets. */
    @Get("/{number}/lights")
    LightsThere lights(HttpRequest<?> request, int number) {
        QueryParameters.nothing(request);
        return approaches.lights(cases.get(number));
    }

    @Get("/{number}/certificate")
    Certificate certificate(HttpRequest<?> request, int number) {
        QueryParameters.nothing(request);
        cases.get(number);
        return certificates.certify(number);
    }
}
