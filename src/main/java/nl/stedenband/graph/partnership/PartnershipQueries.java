package nl.stedenband.graph.partnership;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.source.SourcedAssertion;
import nl.stedenband.registry.Viewpoint;

/** Reads partnerships. */
@CypherRepository
public interface PartnershipQueries extends GenericRepository<ListedPartnership, String> {

    /**
     * Those on the day of which a party has a name that fits, the best fit first.
     */
    @Query(value = "partnership/list", countQuery = "partnership/order")
    Page<ListedPartnership> list(NameSearch names, PartnershipCriteria criteria, Viewpoint viewpoint, Pageable page);

    @Query("partnership/by-id")
    Optional<Partnership> find(String id, Viewpoint viewpoint);

    /** The first day by which a tie had surely begun, in days since 1970; nothing while no begin is known. */
    @Query("partnership/first-known-begin")
    Optional<Long> firstKnownBegin();

    /** The whole time line, own ties before inherited ones. */
    @Query("partnership/stretches")
    List<StatusInterval> stretches(String id, Viewpoint viewpoint);

    /** Some of them over all time, in no order. */
    @Query("partnership/over-time")
    List<TieOverTime> overTime(List<String> partnerships, Viewpoint viewpoint);

    /** Themes, programmes and organisations of some of them, by name. */
    @Query("partnership/details-of")
    List<DetailOf> detailsOf(List<String> partnerships, Viewpoint viewpoint);

    @Query("partnership/details")
    List<Detail> details(String id, Viewpoint viewpoint);

    /** What was measured of it, the earliest first. */
    @Query("partnership/results")
    List<TieResult> results(String id, Viewpoint viewpoint);

    @Query("partnership/contradictions")
    List<Contradiction> contradictions(String id, Viewpoint viewpoint);

    /** Those that told all ties of a party while it stood, without this one; by the day on which they spoke. */
    @Query("partnership/not-listed-by")
    List<SilentSource> notListedBy(String id, Viewpoint viewpoint);

    /** How what is known changed with what was recorded and retracted, from the first moment on. */
    @Query("partnership/steps-of-knowledge")
    List<HistoryStep> stepsOfKnowledge(String id, Viewpoint viewpoint);

    /** How it changed with what was published, from the first day on. */
    @Query("partnership/steps-of-publication")
    List<HistoryStep> stepsOfPublication(String id, Viewpoint viewpoint);

    /** All of them, whatever was known when. */
    @Query("partnership/assertions")
    List<SourcedAssertion> assertions(String id);
}
