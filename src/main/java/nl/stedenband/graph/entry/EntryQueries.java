package nl.stedenband.graph.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.graph.NameSearch;

/** Reads entries. */
@CypherRepository
public interface EntryQueries extends GenericRepository<ListedEntry, String> {

    /**
     * Those of one kind with a name that fits, the best fit first.
     *
     * @param kind the name of it in keys
     * @param type what the source calls the list that they stand in, nothing for all
     */
    @Query(value = "entry/list", countQuery = "entry/count")
    Page<ListedEntry> list(String kind, NameSearch names, @Nullable String type, Pageable page);

    /** @param key kind and id of the thing */
    @Query("entry/by-key")
    Optional<Entry> find(String key);
}
