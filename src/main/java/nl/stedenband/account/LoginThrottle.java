package nl.stedenband.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.stedenband.account.Backoff.Limit;

/**
 * Slows attempts to sign in: by network address, and by account. Strangers who try an account can slow each other, but not lock
 * out who has it: a browser that somebody signed in with before is counted apart, and the wait that all strangers share is short.
 */
@Singleton
final class LoginThrottle {
    private static final Duration LONG = Duration.ofMinutes(15);
    private static final Duration SHORT = Duration.ofSeconds(20);

    private final Backoff backoff;
    private final InstallationKeys installationKeys;
    private final Clock clock;

    LoginThrottle(Backoff backoff, InstallationKeys installationKeys, Clock clock) {
        this.backoff = backoff;
        this.installationKeys = installationKeys;
        this.clock = clock;
    }

    /** What is guessed at. */
    enum Kind {
        PASSWORD,
        CODE
    }

    /**
     * Tries something, unless it is too soon.
     *
     * @param account the mark of a name, whether there is such an account or not
     * @throws TooManyAttempts when attempts have to wait
     * @throws AccountRefused when the attempt fails
     */
    <T> T slowed(Kind kind, String account, LoginClient loginClient, Supplier<T> attempt) {
        Limit ofAddress = new Limit("address " + loginClient.network(), 20, LONG);
        List<Limit> ofAccount = ofAccount(kind, account, loginClient);
        List<Limit> all =
                Stream.concat(Stream.of(ofAddress), ofAccount.stream()).toList();
        backoff.attempt(all, clock.instant()).ifPresent(wait -> {
            throw new TooManyAttempts(wait);
        });
        T done = attempt.get();
        backoff.succeeded(List.of(ofAddress), ofAccount);
        return done;
    }

    private List<Limit> ofAccount(Kind kind, String account, LoginClient loginClient) {
        return isKnown(loginClient.device(), account)
                ? List.of(new Limit("%s of %s by %s".formatted(kind, account, loginClient.device()), 5, LONG))
                : List.of(
                        new Limit("%s of %s at %s".formatted(kind, account, loginClient.network()), 5, LONG),
                        new Limit("%s of %s".formatted(kind, account), 10, SHORT));
    }

    /** What a browser is given with which somebody signed in to an account. */
    String device(String account) {
        String code = RandomCode.made();
        return code + '.' + installationKeys.mark(KeyPurpose.DEVICE, account + ' ' + code);
    }

    private boolean isKnown(String device, String account) {
        int dot = device.indexOf('.');
        return dot > 0
                && installationKeys.isMark(
                        device.substring(dot + 1), KeyPurpose.DEVICE, account + ' ' + device.substring(0, dot));
    }
}
