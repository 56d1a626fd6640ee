package nl.stedenband.graph.source;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.graph.CypherRepository;

/** Reads the runs of readers and their findings. */
@CypherRepository
public interface ImportRunQueries extends GenericRepository<ImportRun, String> {

    @Query("import/latest-runs")
    List<ImportRun> latestRuns();

    @Query("import/run-by-id")
    Optional<ImportRun> findRun(String id);

    /** @param severity of those that are wanted; null for all */
    @Query(value = "import/findings", countQuery = "import/count-findings")
    Page<KeptFinding> findings(String id, @Nullable String severity, Pageable page);

    @Query("import/finished-runs")
    List<FinishedRun> finishedRuns();

    @Query("import/totals")
    List<ReaderTotals> totals();

    /** All, in the order of the file, one by one; whoever asks closes them. */
    @Query("import/all-findings")
    Stream<KeptFinding> allFindings(String id);

    @Query("registry/reference")
    Optional<String> reference();

    /**
     * What all runs of a reader came to.
     *
     * @param millis that they took
     * @param latest when the last of them ended, in milliseconds since 1970
     * @param rows of all files
     * @param refused rows of which nothing was stored
     * @param recorded assertions that were new
     * @param known assertions that were recorded before
     */
    @Introspected
    record ReaderTotals(
            String importer, long runs, long millis, long latest, long rows, long refused, long recorded, long known) {}

    /** A finding as it is kept. */
    @Serdeable
    record KeptFinding(String file, long line, String column, String severity, String reason) {}
}
