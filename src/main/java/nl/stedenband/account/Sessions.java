package nl.stedenband.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.stedenband.account.store.SessionQueries;
import nl.stedenband.account.store.SessionWrites;
import nl.stedenband.account.store.StoredSession;

/**
 * Who is signed in. A session is known by a code that only the browser has; here its mark is kept, so that it can be ended at any
 * time, and who reads the database can't go on with it. The code comes with a signature: one that was made up costs no query.
 */
@Singleton
public final class Sessions {
    /** A working day. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration LONGEST_UNUSED = Duration.ofHours(2);
    /** To prove the rest after the password. */
    private static final Duration LONGEST_BEGUN = Duration.ofMinutes(10);
    /** How exactly it is kept when a session was last used. */
    private static final Duration NOTED = Duration.ofMinutes(5);

    private final SessionQueries queries;
    private final SessionWrites writes;
    private final InstallationKeys installationKeys;
    private final Clock clock;

    Sessions(SessionQueries queries, SessionWrites writes, InstallationKeys installationKeys, Clock clock) {
        this.queries = queries;
        this.writes = writes;
        this.installationKeys = installationKeys;
        this.clock = clock;
    }

    /** Begins a session; what is returned is for the browser alone. */
    String begin(AccountId account, boolean isWhole) {
        String code = RandomCode.made();
        Instant now = clock.instant();
        Duration longest = isWhole ? LONGEST : LONGEST_BEGUN;
        writes.begin(
                installationKeys.mark(KeyPurpose.SESSION, code),
                account.value(),
                isWhole,
                now.toEpochMilli(),
                now.plus(longest).toEpochMilli());
        return code + '.' + installationKeys.mark(KeyPurpose.COOKIE, code);
    }

    /** @param signed as the browser sends it */
    public Optional<Session> find(String signed) {
        return mark(signed).flatMap(this::findMark);
    }

    /** @param signed as the browser sends it */
    public void end(String signed) {
        mark(signed).ifPresent(writes::end);
    }

    void forgetOver() {
        Instant now = clock.instant();
        writes.forgetOver(now.toEpochMilli(), now.minus(LONGEST_UNUSED).toEpochMilli());
    }

    void endAll(AccountId account) {
        writes.endAll(account.value(), "");
    }

    void endOthers(Session session) {
        writes.endAll(session.account().value(), session.mark());
    }

    private Optional<Session> findMark(String mark) {
        Instant now = clock.instant();
        Optional<StoredSession> kept =
                queries.find(mark, now.toEpochMilli(), now.minus(LONGEST_UNUSED).toEpochMilli());
        kept.filter(session -> session.seenAt() < now.minus(NOTED).toEpochMilli())
                .ifPresent(session -> writes.see(mark, now.toEpochMilli()));
        return kept.map(this::opened);
    }

    private Session opened(StoredSession kept) {
        return new Session(
                kept.mark(),
                new AccountId(kept.account()),
                new AccountName(installationKeys.open(KeyPurpose.NAME, kept.account(), kept.sealedName())),
                AccountRole.ofWords(kept.roles()),
                kept.whole());
    }

    private Optional<String> mark(String signed) {
        int dot = signed.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String code = signed.substring(0, dot);
        return installationKeys.isMark(signed.substring(dot + 1), KeyPurpose.COOKIE, code)
                ? Optional.of(installationKeys.mark(KeyPurpose.SESSION, code))
                : Optional.empty();
    }
}
