package nl.stedenband.http;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.model.CursoredPage;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.http.HttpRequest;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;

/** Where else to look, relative to this server. */
@Serdeable
public record Link(String href) {

    /** Under which the interface lies: its major version. */
    public static final String ROOT = "/v1";

    /** The address of a thing in the interface; nothing for a figure, which is part of a survey. */
    public static Optional<String> to(ThingKind thingKind, String id) {
        return thingKind.collection().map(collection -> ROOT + '/' + collection + '/' + id.replace("+", "%2B"));
    }

    /** The answer itself, and lists of what belongs to the thing. */
    public static Map<String, Link> from(HttpRequest<?> request, String... children) {
        Map<String, Link> links = new LinkedHashMap<>();
        links.put("self", new Link(request.getUri().toString()));
        for (String child : children) {
            links.put(child, new Link(request.getUri().getRawPath() + '/' + child));
        }
        return links;
    }

    /** The same question for another page. */
    public static Link toPage(HttpRequest<?> request, int page) {
        return asked(request, Map.of("page", Integer.toString(page)));
    }

    /**
     * The same question for what comes after a page. It starts behind the last item rather than at a number, and looks from
     * where the page was seen, so that nothing that is written meanwhile comes twice or pushes anything out.
     */
    public static Link after(Page<?> page, @Nullable Viewpoint viewpoint, HttpRequest<?> request) {
        Optional<Pageable.Cursor> last = page instanceof CursoredPage<?> cursored
                ? cursored.getCursor(page.getContent().size() - 1)
                : Optional.empty();
        if (last.isEmpty()) {
            return toPage(request, page.getPageNumber() + 2);
        }
        Map<String, String> changes = new LinkedHashMap<>();
        if (viewpoint != null) {
            changes.put("asOf", viewpoint.asOf().toString());
            changes.put("knownOn", viewpoint.knownOn().toString());
        }
        changes.put("after", ListPosition.write(last.get()));
        return asked(request, changes);
    }

    private static Link asked(HttpRequest<?> request, Map<String, String> changes) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameters().forEachValue(parameters::put);
        parameters.remove("page");
        parameters.putAll(changes);
        return new Link(parameters.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + '=' + encoded(parameter.getValue()))
                .collect(Collectors.joining("&", request.getUri().getRawPath() + '?', "")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
