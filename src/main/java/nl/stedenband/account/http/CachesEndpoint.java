package nl.stedenband.account.http;

import io.micronaut.management.endpoint.annotation.Endpoint;
import io.micronaut.management.endpoint.annotation.Read;
import io.micronaut.security.annotation.Secured;
import java.util.Comparator;
import java.util.List;
import nl.stedenband.account.Rights;
import nl.stedenband.graph.CacheFigures;
import nl.stedenband.graph.MeasuredCaches;

/** Tells admins at {@code /caches} how caches serve, and how much they hold. */
@Secured(Rights.ADMIN)
@Endpoint(id = "caches", defaultSensitive = false)
final class CachesEndpoint {
    private final List<MeasuredCaches> caches;

    CachesEndpoint(List<MeasuredCaches> caches) {
        this.caches = caches;
    }

    @Read
    List<CacheFigures> read() {
        return caches.stream()
                .flatMap(measured -> measured.cacheFigures().stream())
                .sorted(Comparator.comparing(CacheFigures::name))
                .toList();
    }
}
