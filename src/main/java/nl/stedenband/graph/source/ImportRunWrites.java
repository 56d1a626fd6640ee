package nl.stedenband.graph.source;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.CypherRepository;

/** Writes the runs of readers and their findings. */
@CypherRepository
public interface ImportRunWrites extends GenericRepository<ImportRun, String> {

    @Query(value = "import/start", readOnly = false)
    void start(String id, String importer, String file, String by, long startedAt);

    @Query(value = "import/finish", readOnly = false)
    void finish(String id, Map<String, Object> counts, long finishedAt);

    @Query(value = "import/add-findings", readOnly = false)
    void addFindings(String id, List<Map<String, Object>> findings);

    @Query(value = "import/keep", readOnly = false)
    void keep(Map<String, Object> run);

    @Query(value = "registry/set-reference", readOnly = false)
    void setReference(String release);
}
