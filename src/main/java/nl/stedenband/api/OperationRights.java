package nl.stedenband.api;

import io.micronaut.context.BeanProvider;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says in the OpenAPI document who may call an operation that isn't for everybody. It asks the route, whose annotation is what refuses others, so
 * the document can't say anything else.
 */
@Singleton
final class OperationRights implements OpenApiPart {
    /** The extension that has the roles, of which one is enough; none where any account is enough. */
    static final String ROLES = "x-roles";

    private static final String SCHEME = "token";

    private final BeanProvider<Router> router;

    OperationRights(BeanProvider<Router> router) {
        this.router = router;
    }

    @Override
    public Map<String, Object> paths(Map<String, Object> generated) {
        return Map.of();
    }

    @Override
    public Map<String, Map<String, Object>> components() {
        return Map.of(
                "securitySchemes",
                Map.of(
                        SCHEME,
                        Map.of(
                                "type", "http",
                                "scheme", "bearer",
                                "description",
                                        "A token that an account made on its page. It may what it was made for, as long as the account may so too.")));
    }

    @Override
    public void complete(Map<String, Object> all) {
        router.get().uriRoutes().forEach(route -> {
            List<String> allowed = List.of(route.getTargetMethod().stringValues(Secured.class));
            if (!allowed.isEmpty() && !allowed.contains(SecurityRule.IS_ANONYMOUS)) {
                restrict(operation(all, route), allowed);
            }
        });
    }

    /** Nothing where the document leaves the route out. */
    private static Map<?, ?> operation(Map<String, Object> all, UriRouteInfo<?, ?> route) {
        String path = route.getUriMatchTemplate().toPathString();
        Object item = path.startsWith(Api.ROOT) ? all.get(path.substring(Api.ROOT.length())) : null;
        String method = route.getHttpMethodName().toLowerCase(Locale.ROOT);
        return item instanceof Map<?, ?> operations && operations.get(method) instanceof Map<?, ?> operation
                ? operation
                : Map.of();
    }

    @SuppressWarnings("unchecked") // an operation is an object
    private static void restrict(Map<?, ?> restricted, List<String> allowed) {
        if (restricted.isEmpty() || restricted.containsKey(ROLES)) {
            return;
        }
        Map<String, Object> operation = (Map<String, Object>) restricted;
        List<String> roles = allowed.contains(SecurityRule.IS_AUTHENTICATED) ? List.of() : List.copyOf(allowed);
        operation.put("security", List.of(Map.of(SCHEME, List.of())));
        operation.put(ROLES, roles);
        operation.merge("description", inWords(roles), (said, rights) -> said + ". " + rights);
        Map<String, Object> answers = new LinkedHashMap<>(OpenApiDocument.object(operation, "responses"));
        // nothing of it is kept by anybody, so nobody asks whether it is the same still
        answers.remove("304");
        answers.put("401", Map.of("$ref", "#/components/responses/Unauthorized"));
        answers.put("403", Map.of("$ref", "#/components/responses/Forbidden"));
        operation.put("responses", answers);
    }

    private static String inWords(List<String> roles) {
        return roles.isEmpty()
                ? "For every token."
                : "For tokens with the role "
                        + roles.stream().map(role -> '`' + role + '`').collect(Collectors.joining(" or ")) + ".";
    }
}
