package nl.stedenband.web.page;

import io.micronaut.core.util.clhm.ConcurrentLinkedHashMap;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.stedenband.graph.VersionQueries;
import nl.stedenband.http.PublicAddress;

/**
 * Pages as they were rendered, each until the graph has another state, the day is over, or others are asked for more. A registry
 * is written now and then and read all the time.
 */
@Singleton
public final class PageCache {
    /** Characters of all pages together; the largest page has some 400 thousand. */
    private static final int ROOM = 64_000_000;

    private final VersionQueries versions;
    private final PublicAddress address;
    private final Clock clock;
    private final Map<Key, String> kept = new ConcurrentLinkedHashMap.Builder<Key, String>()
            .maximumWeightedCapacity(ROOM)
            .weigher(page -> Math.max(1, page.length()))
            .build();

    /**
     * What a page is kept under.
     *
     * @param address with the name by which this service was asked, for that gets into pages
     * @param view what is shown at the address, where that is not always the same
     */
    record Key(String address, String view, String graphVersion, LocalDate day) {}

    PageCache(VersionQueries versions, PublicAddress address, Clock clock) {
        this.versions = versions;
        this.address = address;
        this.clock = clock;
    }

    /** To be asked for before a page is rendered: what is written meanwhile must not get in under the state before it. */
    Key key(HttpRequest<?> request, String view) {
        return new Key(
                address.of(request) + request.getUri(),
                view,
                versions.current(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    Optional<String> find(Key key) {
        return Optional.ofNullable(kept.get(key));
    }

    void keep(Key key, String page) {
        kept.put(key, page);
    }

    /** The page that is kept, or else rendered now and kept from now on. */
    public String page(HttpRequest<?> request, String view, Supplier<String> render) {
        Key key = key(request, view);
        return find(key).orElseGet(() -> {
            String page = render.get();
            keep(key, page);
            return page;
        });
    }
}
