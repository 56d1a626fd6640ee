package nl.stedenband.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.security.annotation.Secured;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may call what. Everybody may read; all else, and all that isn't for everybody, stands here. */
class RoutesTest {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Test
    void everythingButReadingIsForThoseWhoHaveTheRight() {
        assertThat(routes()).containsExactlyInAnyOrder("""
                GET /caches admin
                GET /en/account own-account
                GET /en/account/webhooks own-account
                GET /en/calls isAnonymous()
                GET /en/calls/{number} isAnonymous()
                GET /en/desk desk
                GET /en/desk/calls desk
                GET /en/desk/calls/{number} desk
                GET /en/desk/calls/{call}/answers/{number} desk
                GET /en/desk/calendar desk
                GET /en/desk/calendar/{code} isAnonymous()
                GET /en/desk/cases/{number} desk
                GET /en/desk/cases/{number}/approach desk
                GET /en/desk/cases/{number}/attachments/{attachment} desk
                GET /en/desk/cases/{number}/brief desk
                GET /en/desk/cases/{number}/certificate desk
                GET /en/desk/cases/{number}/history desk
                GET /en/desk/cases/{number}/officer desk
                GET /en/desk/cases/{number}/shortlist desk
                GET /en/desk/cases/{number}/shortlist.csv desk
                GET /en/desk/contacts desk
                GET /en/desk/countries/{code} desk
                GET /en/desk/places desk
                GET /en/desk/places/map/{size}.svg desk
                GET /en/desk/offers desk
                GET /en/desk/reports desk
                GET /en/desk/figures desk
                GET /en/desk/figures.csv desk
                GET /en/desk/requests/new desk
                GET /en/desk/requests/sheet desk
                GET /en/desk/requests/sheet/empty.csv desk
                GET /en/desk/requests/{number} desk
                GET /en/desk/requests/{number}/call desk
                GET /en/desk/requests/{number}/destruction desk,admin
                GET /en/desk/requests/{number}/edit desk
                GET /en/desk/requests/{number}/history desk
                GET /en/desk/requests/{number}/officer desk
                GET /en/desk/requests/{number}/shortlist desk
                GET /en/desk/requests/{number}/shortlist.csv desk
                GET /en/desk/requests/{number}/weights desk
                GET /en/desk/retention desk,admin
                GET /en/edit isAnonymous()
                GET /en/edit/proposals/{number} editor
                GET /en/edit/revisions editor
                GET /en/edit/revisions/{number} editor
                GET /en/edit/sent isAnonymous()
                GET /en/edit/{kind} isAnonymous()
                GET /en/edit/municipalities/{id} isAnonymous()
                GET /en/edit/municipalities/{id}/list.csv isAnonymous()
                GET /en/edit/municipalities/{id}/sent isAnonymous()
                GET /en/log admin
                GET /en/municipalities/{id}/brief isAnonymous()
                GET /en/sign-in isAnonymous()
                GET /en/sign-in/code isAnonymous()
                GET /en/sign-in/elsewhere isAnonymous()
                GET /en/sign-in/link isAnonymous()
                GET /en/sign-in/second-factor isAnonymous()
                GET /en/users admin
                GET /metrics admin,metrics
                GET /sign-in/back isAnonymous()
                GET /v1/account isAuthenticated()
                GET /v1/calls isAnonymous()
                GET /v1/calls/{call}/answers desk
                GET /v1/calls/{call}/answers/{number} desk
                GET /v1/calls/{call}/selection desk
                GET /v1/cases desk
                GET /v1/cases/{number} desk
                GET /v1/cases/{number}/certificate desk
                GET /v1/cases/{number}/lights desk
                GET /v1/requests desk
                GET /v1/requests/{number} desk
                GET /v1/requests/{number}/versions desk
                POST /en/account/password own-account
                POST /en/account/sign-out own-account
                POST /en/account/tokens own-account
                POST /en/account/tokens/{id}/revoke own-account
                POST /en/account/webhooks own-account
                POST /en/account/webhooks/{id}/remove own-account
                POST /en/calls/{number} isAnonymous()
                POST /en/desk/calls/{number} desk
                POST /en/desk/calls/{call}/answers/{number} desk
                POST /en/desk/cases/{number} desk
                POST /en/desk/cases/{number}/attachments desk
                POST /en/desk/calendar desk
                POST /en/desk/contacts desk
                POST /en/desk/countries/{code}/light desk
                POST /en/desk/requests/{number}/officer desk
                POST /en/desk/cases/{number}/officer desk
                POST /en/desk/countries/{code} desk
                POST /en/desk/offers desk
                POST /en/desk/offers/{number} desk
                POST /en/desk/requests/new desk
                POST /en/desk/requests/sheet desk
                POST /en/desk/requests/{number}/call desk
                POST /en/desk/requests/{number}/destruction desk,admin
                POST /en/desk/requests/{number}/edit desk
                POST /en/desk/requests/{number}/shortlist desk
                POST /en/edit/proposals/{number} editor
                POST /en/edit/revisions/{number} editor
                POST /en/edit/{kind} isAnonymous()
                POST /en/edit/municipalities/{id} isAnonymous()
                POST /en/sign-in isAnonymous()
                POST /en/sign-in/code isAnonymous()
                POST /en/sign-in/link isAnonymous()
                POST /en/sign-in/second-factor isAnonymous()
                POST /en/users admin
                POST /en/users/{id} admin
                POST /v1/calls/{call}/answers/{number}/reviews desk
                POST /v1/calls/{call}/answers/{number}/scores desk
                POST /v1/reconcile isAnonymous()
                POST /v1/requests desk
                POST /v1/shortlists isAnonymous()
                PUT /v1/requests/{number} desk
                """.split("\n"));
    }

    @Test
    void thePagesOfBothLanguagesAreForTheSame() {
        assertThat(all().stream().filter(route -> route.contains(" /nl")).count())
                .isEqualTo(
                        all().stream().filter(route -> route.contains(" /en")).count());
    }

    private static List<String> routes() {
        return all().stream().filter(route -> !route.contains(" /nl")).toList();
    }

    private static List<String> all() {
        return SignedInService.empty()
                .bean(Router.class)
                .uriRoutes()
                .filter(route -> !READING.contains(route.getHttpMethod())
                        || route.getTargetMethod().hasAnnotation(Secured.class))
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .map(RoutesTest::line)
                .distinct()
                .toList();
    }

    private static String line(UriRouteInfo<?, ?> route) {
        return "%s %s %s"
                .formatted(
                        route.getHttpMethod(),
                        route.getUriMatchTemplate().toPathString(),
                        String.join(",", route.getTargetMethod().stringValues(Secured.class)));
    }
}
