package nl.stedenband.graph.thing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.registry.Viewpoint;

/** Reads entries. */
@CypherRepository
public interface EntryQueries extends GenericRepository<ListedEntry, String> {

    /**
     * Those of one kind with a name that fits, the best fit first.
     *
     * @param kind the name of it in keys
     * @param type what the source calls the list that they stand in, nothing for all
     */
    @Query(value = "entry/list", countQuery = "entry/order")
    Page<ListedEntry> list(String kind, NameSearch names, @Nullable String type, Pageable page);

    /** @param key kind and id of the thing */
    @Query("entry/by-key")
    Optional<Entry> find(String key);

    /**
     * With how many partnerships those of one kind have to do; one without any is missing.
     *
     * @param kind the name of it in keys
     */
    @Query("entry/counts")
    List<EntryCount> counts(String kind, Viewpoint viewpoint);

    /**
     * Partnerships that have to do with some things, or with a theme of one, those of the day before those of before.
     *
     * @param keys kind and id of each
     */
    @Query(value = "entry/partnerships", countQuery = "entry/order-partnerships")
    Page<PartnershipOfEntry> partnerships(List<String> keys, Viewpoint viewpoint, Pageable page);

    /** The policy fields of a theme, or the themes of a policy field. */
    @Query("entry/related")
    List<Named> related(String key);
}
