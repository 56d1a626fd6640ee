package nl.stedenband.graph.source;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;

/** Reads sources. */
@CypherRepository
public interface SourceQueries extends GenericRepository<SourceSummary, String> {

    /**
     * By title.
     *
     * @param text what the id, title or publisher has in it, nothing for all
     * @param rank the slug of one, nothing for all
     */
    @Query(value = "source/list", countQuery = "source/count")
    Page<SourceSummary> list(@Nullable String text, @Nullable String rank, Pageable page);

    @Query("source/by-id")
    Optional<SourceSummary> find(String id);

    /** Those that tell of ties, with their titles. */
    @Query("source/of-ties")
    List<TitledSource> ofTies();

    /** What one of them says, counted. */
    @Query("source/kinds")
    List<KindCount> kinds(String id);

    /** What sources say, retracted assertions among it, in the order of recording. */
    @Query(value = "assertion/list", countQuery = "assertion/total")
    Page<SourcedAssertion> assertions(AssertionCriteria criteria, Pageable page);

    @Query("assertion/by-id")
    Optional<SourcedAssertion> findAssertion(String id);

    @MappedEntity
    record TitledSource(@Id String id, String title) {}
}
