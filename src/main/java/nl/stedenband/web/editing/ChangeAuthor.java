package nl.stedenband.web.editing;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.Actor;
import nl.stedenband.account.AnonymousThrottle;
import nl.stedenband.account.LoginClient;
import nl.stedenband.account.http.ClientAddress;
import nl.stedenband.account.http.CurrentUser;

/** Tells who changes the registry or answers the desk: somebody with an account, or anyone else, whom it slows. */
@Singleton
public final class ChangeAuthor {
    private final ClientAddress clientAddress;
    private final AnonymousThrottle anonymousThrottle;

    ChangeAuthor(ClientAddress clientAddress, AnonymousThrottle anonymousThrottle) {
        this.clientAddress = clientAddress;
        this.anonymousThrottle = anonymousThrottle;
    }

    static boolean isEditor(HttpRequest<?> request) {
        return CurrentUser.in(request).filter(one -> one.is(AccountRole.EDITOR)).isPresent();
    }

    public Actor actor(HttpRequest<?> request) {
        return CurrentUser.in(request)
                .map(CurrentUser::actor)
                .orElseGet(() -> Actor.stranger(clientAddress.of(request)));
    }

    /** @throws nl.stedenband.account.TooManyAttempts when somebody who isn't signed in writes too much */
    public void slow(HttpRequest<?> request) {
        if (CurrentUser.in(request).isEmpty()) {
            anonymousThrottle.slow(new LoginClient(clientAddress.of(request), ""));
        }
    }
}
