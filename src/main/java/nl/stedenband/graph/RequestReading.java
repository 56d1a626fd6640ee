package nl.stedenband.graph;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.core.propagation.PropagatedContextElement;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.stedenband.graph.VersionQueries.GraphVersion;

/**
 * What the reading of one request knows already: the version of the graph, read when the request came, so that nobody who answers it
 * reads that again; and which question or list it asked, so that it can be counted when its answer is given again.
 */
public final class RequestReading implements PropagatedContextElement {
    private final CompletableFuture<GraphVersion> version;
    private volatile MeasuredAnswer answer;

    /**
     * A question or list that was answered.
     *
     * @param metrics by which it was measured
     */
    public record MeasuredAnswer(AnswerMetrics metrics, String name, long rows) {

        /** Counts that it was answered again, by what was kept. */
        public void countKept(long nanos) {
            metrics.countKept(name, rows, nanos);
        }
    }

    /** @param version done before anything else of the request is */
    public RequestReading(CompletableFuture<GraphVersion> version) {
        this.version = version;
    }

    public CompletableFuture<GraphVersion> version() {
        return version;
    }

    /** What was asked, once it is answered; nothing for what isn't measured. */
    public Optional<MeasuredAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    /** The version for the request that is answered on this thread; nothing where it wasn't read. */
    static Optional<GraphVersion> versionNow() {
        return find().map(reading -> reading.version.getNow(null));
    }

    static void note(MeasuredAnswer measured) {
        find().ifPresent(reading -> reading.answer = measured);
    }

    private static Optional<RequestReading> find() {
        return PropagatedContext.getOrEmpty().find(RequestReading.class);
    }
}
