package nl.stedenband.web.page;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.stedenband.graph.CacheFigures;
import nl.stedenband.graph.KeptByVersion;
import nl.stedenband.graph.MeasuredCaches;
import nl.stedenband.graph.VersionQueries;
import nl.stedenband.http.PublicAddress;

/**
 * Pages as they were rendered, each until the graph has another state, the day is over, or others are asked for more. A registry
 * is written now and then and read all the time.
 */
@Singleton
public final class PageCache implements MeasuredCaches {
    /** Bytes of all pages together; the largest page has some 800 thousand. */
    private static final int ROOM = 128_000_000;

    private static final int BYTES_PER_CHARACTER = 2;

    private final VersionQueries versions;
    private final PublicAddress address;
    private final Clock clock;
    private final KeptByVersion<RequestedPage, String> kept =
            new KeptByVersion<>("pages", ROOM, page -> BYTES_PER_CHARACTER * page.length());

    /**
     * What a page is kept under.
     *
     * @param state of the graph, and the day
     */
    record Key(String state, RequestedPage page) {}

    /**
     * Which page it is.
     *
     * @param address with the name by which this service was asked, for that gets into pages
     * @param shown what is shown at the address, where that is not always the same
     */
    record RequestedPage(String address, String shown) {}

    PageCache(VersionQueries versions, PublicAddress address, Clock clock) {
        this.versions = versions;
        this.address = address;
        this.clock = clock;
    }

    /** To be asked for before a page is rendered: what is written meanwhile must not get in under the state before it. */
    Key key(HttpRequest<?> request, String view) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Key(
                versions.current() + " on " + day, new RequestedPage(address.of(request) + request.getUri(), view));
    }

    /** The page that is kept, or promised by another request; else the promise of this one, which has to be completed. */
    CompletableFuture<String> findOrPromise(Key key, CompletableFuture<String> promise) {
        return kept.findOrPromise(key.state(), key.page(), promise);
    }

    /** The page that is kept, or else rendered now and kept from now on. */
    public String page(HttpRequest<?> request, String view, Supplier<String> render) {
        Key key = key(request, view);
        return kept.get(key.state(), key.page(), render);
    }

    @Override
    public List<CacheFigures> cacheFigures() {
        return List.of(kept.figures());
    }
}
