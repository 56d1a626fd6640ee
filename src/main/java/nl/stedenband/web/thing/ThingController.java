package nl.stedenband.web.thing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.uri.UriBuilder;
import java.net.URI;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.reconciliation.EntityId;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ThingId;
import nl.stedenband.web.page.PageAddresses;

/** Leads from the id of anything to its page, in the reader's language; where its kind has none, to the little that there is. */
@Controller("/things")
final class ThingController {
    private static final String PREVIEW = "/v1/reconcile/preview";

    @Get
    HttpResponse<?> lead(HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        String id = queryParameters.required("id");
        queryParameters.check();
        ThingId thing = EntityId.parse(id).orElseThrow(() -> new NotInRegistry(id));
        String page = PageAddresses.of(request).to(thing);
        return HttpResponse.seeOther(
                        page.isEmpty()
                                ? UriBuilder.of(PREVIEW).queryParam("id", id).build()
                                : URI.create(page))
                .header("Vary", "Accept-Language");
    }
}
