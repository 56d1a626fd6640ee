package nl.stedenband.api;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import java.util.function.Function;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.http.Link;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;

/** What the whole interface has in common. */
public final class Api {
    /** Under which all of it lies: the major version. */
    public static final String ROOT = Link.ROOT;

    /** Where batches of queries are sent as forms. */
    public static final String RECONCILIATION = ROOT + "/reconcile";

    /** Where requests are sent that are too long for an address too. */
    public static final String SHORTLISTS = ROOT + "/shortlists";

    /** The full version, told in every response. */
    public static final String VERSION = "1.0.0";

    private Api() {}

    /** @throws NotInRegistry when there is no thing of the kind with that id, or can be none */
    static <T> T get(ThingKind thingKind, String id, Function<String, Optional<T>> find) {
        return ThingId.parse(thingKind, id)
                .flatMap(parsed -> find.apply(parsed.value()))
                .orElseThrow(() ->
                        new NotInRegistry("There is no %s '%s' in the registry.".formatted(thingKind.inWords(), id)));
    }

    /** The viewpoint of a request that may ask for nothing else but some fields of the answer. */
    static Viewpoint viewpoint(HttpRequest<?> request, RegistryClock clock, Class<?> answer) {
        QueryParameters queryParameters = QueryParameters.in(request);
        queryParameters.fields(answer);
        Viewpoint viewpoint = queryParameters.viewpoint(clock.read());
        queryParameters.check();
        return viewpoint;
    }

    /** For a request that may ask for nothing but some fields of the answer. */
    static void onlyFields(HttpRequest<?> request, Class<?> answer) {
        QueryParameters queryParameters = QueryParameters.in(request);
        queryParameters.fields(answer);
        queryParameters.check();
    }

    /** Whether a request is for the interface, found or not. */
    static boolean isAsked(HttpRequest<?> request) {
        String path = request.getPath();
        return path.equals(ROOT) || path.startsWith(ROOT + '/');
    }
}
