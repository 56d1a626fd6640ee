package nl.stedenband.web.account;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import nl.stedenband.account.Refused;
import nl.stedenband.account.http.Cookies;
import nl.stedenband.account.provider.Identities;
import nl.stedenband.http.PublicAddress;
import nl.stedenband.web.page.Pages;

/** The way to a provider of identities and back. */
@Requires(beans = Identities.class)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller
final class ElsewhereController {
    private static final String BACK = "/sign-in/back";

    private final Identities identities;
    private final Arrivals arrivals;
    private final Cookies cookies;
    private final PublicAddress address;

    ElsewhereController(Identities identities, Arrivals arrivals, Cookies cookies, PublicAddress address) {
        this.identities = identities;
        this.arrivals = arrivals;
        this.cookies = cookies;
        this.address = address;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/aanmelden/elsewhere", "/en/sign-in/elsewhere"})
    HttpResponse<?> leave(HttpRequest<?> request, @QueryValue(defaultValue = "") String then) {
        try {
            Identities.Departure departure = identities.depart(arrivals.next(then, request), back(request));
            return cookies.put(
                    Cookies.Kind.PROVIDER, departure.kept(), request, HttpResponse.seeOther(departure.address()));
        } catch (Refused refused) {
            return arrivals.refused(refused.reason(), request);
        }
    }

    @Produces(Pages.HTML)
    @Get(BACK)
    HttpResponse<?> arrive(HttpRequest<?> request) {
        try {
            String kept = cookies.find(Cookies.Kind.PROVIDER, request);
            URI arrived = URI.create(address.of(request) + request.getUri());
            return arrivals.begin(identities.arrive(kept, arrived, back(request)), request);
        } catch (Refused refused) {
            return arrivals.refused(refused.reason(), request);
        }
    }

    private URI back(HttpRequest<?> request) {
        return URI.create(address.of(request) + BACK);
    }
}
