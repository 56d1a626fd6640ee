package nl.stedenband.web.editing;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import nl.stedenband.account.Actor;
import nl.stedenband.account.Caller;
import nl.stedenband.account.Role;
import nl.stedenband.account.Strangers;
import nl.stedenband.account.http.Origin;
import nl.stedenband.account.http.SignedIn;

/** Tells who changes the registry: an editor, or anyone else. */
@Singleton
final class Who {
    private final Origin origin;
    private final Strangers strangers;

    Who(Origin origin, Strangers strangers) {
        this.origin = origin;
        this.strangers = strangers;
    }

    static boolean isEditor(HttpRequest<?> request) {
        return SignedIn.in(request).filter(one -> one.is(Role.EDITOR)).isPresent();
    }

    Actor actor(HttpRequest<?> request) {
        return SignedIn.in(request).map(SignedIn::actor).orElseGet(() -> Actor.stranger(origin.of(request)));
    }

    /** @throws nl.stedenband.account.TooSoon when somebody who isn't signed in writes too much */
    void slow(HttpRequest<?> request) {
        if (SignedIn.in(request).isEmpty()) {
            strangers.slow(new Caller(origin.of(request), ""));
        }
    }
}
