package nl.stedenband.web.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.stedenband.graph.CacheFigures;
import nl.stedenband.graph.KeptByVersion;
import nl.stedenband.graph.MeasuredCaches;
import nl.stedenband.graph.RequestReading;
import nl.stedenband.http.KeptResponses;
import nl.stedenband.http.ResponseBytes;
import nl.stedenband.http.VersionOfRequests;

/** Pages as they were rendered. */
@Singleton
public final class PageCache implements MeasuredCaches {
    /** Bytes of all pages together; the largest page has some 800 thousand. */
    private static final int ROOM = 128_000_000;

    private final VersionOfRequests versions;
    private final KeptResponses kept;

    PageCache(VersionOfRequests versions, ResponseBytes bytes) {
        this.versions = versions;
        kept = new KeptResponses("pages", ROOM, versions, bytes);
    }

    /** Knows the version of the graph for a request. */
    RequestReading reading() {
        return new RequestReading(versions.read());
    }

    KeptResponses responses() {
        return kept;
    }

    /** The page that is kept, or else rendered now and kept from now on. */
    public HttpResponse<?> page(HttpRequest<?> request, String view, Supplier<String> render) {
        Optional<HttpResponse<?>> found = KeptByVersion.await(kept.find(request, view, reading()));
        if (found.isPresent()) {
            return found.get();
        }
        MutableHttpResponse<?> response = HttpResponse.serverError();
        try {
            response = HttpResponse.ok(render.get()).contentType(Pages.HTML);
        } finally {
            kept.keep(request, response);
        }
        return response;
    }

    @Override
    public List<CacheFigures> cacheFigures() {
        return List.of(kept.figures());
    }
}
