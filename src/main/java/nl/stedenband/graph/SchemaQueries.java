package nl.stedenband.graph;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Remembers which scripts made the schema. */
@CypherRepository
interface SchemaQueries extends GenericRepository<SchemaQueries.AppliedScripts, String> {

    @Query("registry/schema")
    Optional<AppliedScripts> applied();

    @Query(value = "registry/set-schema", readOnly = false)
    void setApplied(String fingerprint);

    @Query("registry/schema-locks")
    long locks();

    /** How many scripts are noted to be applied, which is one after the other; before them stands one that is none. */
    @Query("registry/noted-scripts")
    long noted();

    /** Takes the lock under an id of ours: 1, or 0 where another process has it. */
    @Query(value = "registry/lock-schema", readOnly = false)
    long lock(String id);

    @Query(value = "registry/unlock-schema", readOnly = false)
    void unlock(String id);

    /** An index that was made on a database with content is filled behind our back. */
    @Query("registry/await-indexes")
    long awaitIndexes();

    @Query(value = "registry/drop-constraint", readOnly = false)
    void dropConstraint(String name);

    @Query(value = "registry/drop-index", readOnly = false)
    void dropIndex(String name);

    /** @param fingerprint of all scripts together */
    @MappedEntity
    record AppliedScripts(@Id String fingerprint) {}
}
