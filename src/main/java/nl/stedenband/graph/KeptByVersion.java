package nl.stedenband.graph;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Keeps what was computed from the graph while the graph stays as it is, up to a weight. What is being computed for one caller isn't
 * computed for another: that one waits. What fails isn't kept. Nothing is computed under a lock, so a long computation holds up nobody
 * but those who want its result.
 *
 * @param <K> what a value is asked by, beside the version
 * @param <V> the value, which is never changed
 */
public final class KeptByVersion<K, V> {
    private final String name;
    private final AsyncCache<VersionedKey<K>, V> kept;
    private String version = "";
    private String versionBefore = "";

    private record VersionedKey<K>(String version, K key) {}

    /**
     * A value that was asked for.
     *
     * @param wasKept whether it was there, or was being computed for another caller already
     */
    public record Found<V>(V value, boolean wasKept) {}

    /**
     * @param name by which operators know it
     * @param mostWeight of all values together; when it is exceeded, values go that are asked for seldom and were not asked for lately
     * @param weight of a value; while it is computed it has none
     */
    public KeptByVersion(String name, long mostWeight, ToIntFunction<V> weight) {
        this.name = name;
        kept = Caffeine.newBuilder()
                .maximumWeight(mostWeight)
                .weigher((VersionedKey<K> key, V value) -> weight.applyAsInt(value))
                .executor(Runnable::run)
                .recordStats()
                .buildAsync();
    }

    /** The value that is kept; else it is computed, on the thread of the first who asks. */
    public V get(String version, K key, Supplier<V> compute) {
        return await(begin(version, key, compute, Runnable::run));
    }

    /** The same, and whether it was kept. */
    public Found<V> find(String version, K key, Supplier<V> compute) {
        AtomicBoolean isComputed = new AtomicBoolean();
        V value = get(version, key, () -> {
            isComputed.set(true);
            return compute.get();
        });
        return new Found<>(value, !isComputed.get());
    }

    /**
     * The value that is kept or will be; computing it is begun where nobody has.
     *
     * @throws DatabaseBudget.BudgetSpent when it isn't kept, and whoever asks has to wait before they ask for more
     */
    public CompletableFuture<V> begin(String version, K key, Supplier<V> compute, Executor executor) {
        if (!kept.asMap().containsKey(new VersionedKey<>(version, key))) {
            DatabaseBudget.require();
        }
        CompletableFuture<V> promise = new CompletableFuture<>();
        CompletableFuture<V> found = findOrPromise(version, key, promise);
        if (found == promise) {
            try {
                promise.completeAsync(compute, executor);
            } catch (RuntimeException e) {
                promise.completeExceptionally(e);
                throw e;
            }
        }
        return found;
    }

    /**
     * The value that is kept or was promised by another caller. Else the caller's own promise, which it has to complete whatever
     * happens; by {@code null} when there is nothing to keep. Whoever has to wait before they ask for more may promise, for not all that
     * is computed costs anything.
     */
    public CompletableFuture<V> findOrPromise(String version, K key, CompletableFuture<V> promise) {
        dropOthers(version);
        return kept.get(new VersionedKey<>(version, key), (any, executor) -> promise);
    }

    /** Keeps a value that was computed elsewhere. */
    public void keep(String version, K key, V value) {
        dropOthers(version);
        kept.put(new VersionedKey<>(version, key), CompletableFuture.completedFuture(value));
    }

    /** The value that is kept or was promised; nothing where nobody has computed it, and nobody does. */
    public Optional<CompletableFuture<V>> findKept(String version, K key) {
        dropOthers(version);
        return Optional.ofNullable(kept.getIfPresent(new VersionedKey<>(version, key)));
    }

    /** Waits for a value; throws what computing it threw. */
    public static <V> V await(CompletableFuture<V> value) {
        try {
            return value.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** How it has served since the start. */
    public CacheFigures figures() {
        return CacheFigures.of(name, kept.synchronous());
    }

    /**
     * Values of another version are dropped at once, for nobody will ask for them; left to the bound they would be kept longest where
     * they were asked for most. Who still asks for the version before this one began a moment ago and drops nothing.
     */
    private synchronized void dropOthers(String asked) {
        if (!asked.equals(version) && !asked.equals(versionBefore)) {
            versionBefore = version;
            version = asked;
            kept.asMap().keySet().removeIf(key -> !key.version().equals(asked));
        }
    }
}
