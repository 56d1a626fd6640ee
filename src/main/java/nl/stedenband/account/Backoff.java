package nl.stedenband.account;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stedenband.account.store.AttemptWrites;
import nl.stedenband.account.store.StoredAttempts;
import nl.stedenband.graph.RefusalMetrics;
import nl.stedenband.graph.Transactions;

/**
 * Makes attempts that fail wait: some are free, then each has to wait twice as long after the last as the one before, up to a longest
 * wait. What failed is forgotten after a day, and the longest ago first where that is too much to keep. It is counted in the database, so
 * that whoever goes round the services of one has no more attempts, nor after a start; by a mark, as it tells who came from where.
 */
@Singleton
final class Backoff {
    private static final int MOST = 20_000;
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final AttemptWrites attempts;
    private final InstallationKeys installationKeys;
    private final Transactions transactions;
    private final RefusalMetrics refusals;

    Backoff(
            AttemptWrites attempts,
            InstallationKeys installationKeys,
            Transactions transactions,
            RefusalMetrics refusals) {
        this.attempts = attempts;
        this.installationKeys = installationKeys;
        this.transactions = transactions;
        this.refusals = refusals;
    }

    /**
     * What attempts are counted by.
     *
     * @param free how many don't wait
     */
    record Limit(String by, int free, Duration longest) {

        Duration wait(int failures) {
            if (failures < free) {
                return Duration.ZERO;
            }
            Duration doubled = Duration.ofSeconds(1L << Math.min(failures - free, 30));
            return doubled.compareTo(longest) < 0 ? doubled : longest;
        }
    }

    /** Counts an attempt as one that fails, unless it comes too soon: then how long to wait, and it isn't counted. */
    Optional<Duration> attempt(List<Limit> limits, Instant now) {
        List<String> marks = marks(limits);
        Optional<Duration> tooSoon = transactions.write(() -> {
            attempts.lock(marks, now.toEpochMilli());
            Map<String, StoredAttempts> failed =
                    attempts.list(marks).stream().collect(Collectors.toMap(StoredAttempts::by, Function.identity()));
            Optional<Duration> wait = limits.stream()
                    .map(limit -> left(limit, failed.get(mark(limit)), now))
                    .max(Duration::compareTo)
                    .filter(left -> !left.isZero());
            if (wait.isEmpty()) {
                attempts.count(marks, now.toEpochMilli(), forgotten(now));
                attempts.forgetTooMany(MOST);
            }
            return wait;
        });
        tooSoon.ifPresent(any -> refusals.count(RefusalMetrics.Limit.ATTEMPTS));
        return tooSoon;
    }

    /** The attempt that was counted last has succeeded: it is none, and of what is forgiven nothing is. */
    void succeeded(List<Limit> limits, List<Limit> forgiven) {
        transactions.write(() -> {
            attempts.takeBack(marks(limits));
            attempts.forgive(marks(forgiven));
            return null;
        });
    }

    void forgetOld(Instant now) {
        attempts.forgetOld(forgotten(now));
    }

    private static Duration left(Limit limit, StoredAttempts failed, Instant now) {
        int failures = failed.last() < forgotten(now) ? 0 : failed.failures();
        Duration left =
                Duration.between(now, Instant.ofEpochMilli(failed.last()).plus(limit.wait(failures)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static long forgotten(Instant now) {
        return now.minus(FORGOTTEN).toEpochMilli();
    }

    private List<String> marks(List<Limit> limits) {
        return limits.stream().map(this::mark).sorted().toList();
    }

    private String mark(Limit limit) {
        return installationKeys.mark(KeyPurpose.ATTEMPT, limit.by());
    }
}
