package nl.stedenband.account.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.authentication.AuthorizationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.account.AccountId;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.Actor;
import nl.stedenband.account.Rights;

/**
 * Who asks, with which rights: on pages by a session, in the programming interface by a token.
 *
 * @param name as they sign in; for their own eyes
 * @param isPerson whether by a session; a program with a token is none
 * @param origin from which network address
 */
public record CurrentUser(AccountId id, String name, Set<AccountRole> roles, boolean isPerson, String origin) {
    private static final String ATTRIBUTE = "signedIn";

    public CurrentUser {
        roles = Set.copyOf(roles);
    }

    /** Nothing for readers who aren't signed in. */
    public static Optional<CurrentUser> in(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class).map(authentication ->
                (CurrentUser) authentication.getAttributes().get(ATTRIBUTE));
    }

    /** For what only they may ask for who are signed in. */
    public static CurrentUser get(HttpRequest<?> request) {
        return in(request).orElseThrow(() -> new AuthorizationException(null));
    }

    public boolean is(AccountRole accountRole) {
        return roles.contains(accountRole);
    }

    /** As the log knows them. */
    public Actor actor() {
        return new Actor(id, origin);
    }

    Authentication authentication() {
        List<String> rights =
                new ArrayList<>(roles.stream().map(AccountRole::word).toList());
        if (isPerson) {
            rights.add(Rights.OWN_ACCOUNT);
        }
        return Authentication.build(id.value(), rights, Map.of(ATTRIBUTE, this));
    }
}
