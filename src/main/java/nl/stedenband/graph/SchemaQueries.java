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

    /** An index that was made on a database with content is filled behind our back. */
    @Query("registry/await-indexes")
    long awaitIndexes();

    /** @param fingerprint of all scripts together */
    @MappedEntity
    record AppliedScripts(@Id String fingerprint) {}
}
