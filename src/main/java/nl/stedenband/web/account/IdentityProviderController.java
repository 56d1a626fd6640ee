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
import nl.stedenband.account.AccountRefused;
import nl.stedenband.account.http.SignInCookies;
import nl.stedenband.account.provider.IdentityProviderClient;
import nl.stedenband.http.PublicAddress;
import nl.stedenband.web.page.Pages;

/** The way to a provider of identities and back. */
@Requires(beans = IdentityProviderClient.class)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller
final class IdentityProviderController {
    private static final String BACK = "/sign-in/back";

    private final IdentityProviderClient identityProviderClient;
    private final IdentityProviderReturnPages identityProviderReturnPages;
    private final SignInCookies signInCookies;
    private final PublicAddress address;

    IdentityProviderController(
            IdentityProviderClient identityProviderClient,
            IdentityProviderReturnPages identityProviderReturnPages,
            SignInCookies signInCookies,
            PublicAddress address) {
        this.identityProviderClient = identityProviderClient;
        this.identityProviderReturnPages = identityProviderReturnPages;
        this.signInCookies = signInCookies;
        this.address = address;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/aanmelden/elsewhere", "/en/sign-in/elsewhere"})
    HttpResponse<?> leave(HttpRequest<?> request, @QueryValue(defaultValue = "") String then) {
        try {
            IdentityProviderClient.Departure departure =
                    identityProviderClient.depart(identityProviderReturnPages.next(then, request), back(request));
            return signInCookies.put(
                    SignInCookies.Kind.PROVIDER, departure.kept(), request, HttpResponse.seeOther(departure.address()));
        } catch (AccountRefused accountRefused) {
            return identityProviderReturnPages.refused(accountRefused.reason(), request);
        }
    }

    @Produces(Pages.HTML)
    @Get(BACK)
    HttpResponse<?> arrive(HttpRequest<?> request) {
        try {
            String kept = signInCookies.find(SignInCookies.Kind.PROVIDER, request);
            URI arrived = URI.create(address.of(request) + request.getUri());
            return identityProviderReturnPages.begin(
                    identityProviderClient.arrive(kept, arrived, back(request)), request);
        } catch (AccountRefused accountRefused) {
            return identityProviderReturnPages.refused(accountRefused.reason(), request);
        }
    }

    private URI back(HttpRequest<?> request) {
        return URI.create(address.of(request) + BACK);
    }
}
