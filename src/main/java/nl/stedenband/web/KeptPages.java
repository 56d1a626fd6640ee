package nl.stedenband.web;

import io.micronaut.core.util.clhm.ConcurrentLinkedHashMap;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Supplier;
import nl.stedenband.graph.version.VersionQueries;

/**
 * Pages with pictures of all ties, which take long to render and which everybody looks at. They depend on their address, the
 * state of the graph and the day alone, so they are kept until one of these is another, or others are asked for more.
 */
@Singleton
final class KeptPages {
    /** The largest has some 400 kB. */
    private static final int MOST = 64;

    private final VersionQueries versions;
    private final Clock clock;
    private final Map<Key, String> kept = new ConcurrentLinkedHashMap.Builder<Key, String>()
            .maximumWeightedCapacity(MOST)
            .build();

    private record Key(String address, String view, String graphVersion, LocalDate day) {}

    KeptPages(VersionQueries versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** @param view what is shown at the address, where that is not always the same */
    String page(HttpRequest<?> request, String view, Supplier<String> render) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Key key = new Key(request.getUri().toString(), view, versions.current(), day);
        String page = kept.get(key);
        if (page == null) {
            page = render.get();
            kept.put(key, page);
        }
        return page;
    }
}
