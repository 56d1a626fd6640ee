package nl.stedenband.api;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteMatch;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list of the interface, found by its path and asked for its pages as a request would. */
final class ListRoute {
    private final String path;
    private final List<String> parts;
    private final UriRouteMatch<?, ?> match;

    private ListRoute(String path, UriRouteMatch<?, ?> match) {
        this.path = path;
        this.parts = Arrays.stream(path.substring(Api.ROOT.length() + 1).split("/"))
                .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                .toList();
        this.match = match;
    }

    /** Nothing where no list stands at the path, whatever a request for it accepts. */
    static Optional<ListRoute> at(String path, Router router) {
        return router.GET(path)
                .filter(match -> answer(match).getType() == Listing.class)
                .map(match -> new ListRoute(path, match));
    }

    private static Argument<?> answer(UriRouteMatch<?, ?> match) {
        return match.getRouteInfo().getResponseBodyType();
    }

    String path() {
        return path;
    }

    /** Its own name: {@code members}. */
    String name() {
        return parts.get(parts.size() - 1);
    }

    /** The collection that it is, or belongs to: {@code networks}. */
    String collection() {
        return parts.get(0);
    }

    /** Of the thing that it belongs to; empty for a whole collection. */
    String id() {
        return parts.size() > 1 ? parts.get(1) : "";
    }

    Class<?> item() {
        return answer(match).getFirstTypeVariable().orElseThrow().getType();
    }

    /** Whether it comes in pages; others are given whole. */
    boolean isPaged() {
        return match.getAnnotationMetadata().hasAnnotation(PageParameters.class);
    }

    /**
     * The page that a request asks for.
     *
     * @throws nl.stedenband.registry.InvalidQuestion when some parameters can't be read
     * @throws nl.stedenband.registry.NotInRegistry when it belongs to a thing that isn't there
     */
    Listing<?> page(HttpRequest<?> request) {
        Map<String, Object> variables = match.getVariableValues();
        return (Listing<?>) match.getRouteInfo()
                .getTargetMethod()
                .invoke(Arrays.stream(match.getArguments())
                        .map(argument -> argument.isInstance(request) ? request : variables.get(argument.getName()))
                        .toArray());
    }
}
