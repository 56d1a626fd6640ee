package nl.stedenband.graph.drawing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stedenband.graph.CypherRepository;

/** Reads the record of assertions. */
@CypherRepository
interface AssertionQueries extends GenericRepository<AssertionRow, String> {

    @Query("assertion/known")
    List<Known> known(List<String> fingerprints);

    @Query("assertion/of-things")
    List<AssertionRow> ofThings(List<String> things, List<String> kinds, long latest);

    @Query("assertion/of-units")
    List<OfUnit> ofUnits(List<String> units, long latest);

    @Query("assertion/of-kind")
    Stream<AssertionRow> ofKind(String kind);

    @Query("assertion/of-source")
    Stream<AssertionRow> ofSource(String source);

    @Query("assertion/by-ids")
    List<AssertionRow> byIds(List<String> ids);

    @Query("assertion/live")
    List<String> live(List<String> ids);

    @Query("source/unlike")
    List<UnlikeSource> unlike(List<Map<String, Object>> sources);

    /** In milliseconds since 1970; 0 when it never was. */
    @Query("registry/last-told")
    long lastTold();

    @Query("registry/tally")
    RecordCounts tally();

    /** Whether what was read is recorded already, and still counts. */
    @Introspected
    record Known(String fingerprint, boolean live) {}

    /** An assertion that a unit is drawn from. */
    @Introspected
    record OfUnit(String unit, Map<String, Object> assertion, String source, List<Map<String, Object>> participants) {
        AssertionRow row() {
            return new AssertionRow(assertion, source, participants);
        }
    }

    /**
     * A source that the registry has not, or has otherwise.
     *
     * @param weighsOtherwise whether it is known with another rank or date, on which what is drawn from it depends
     */
    @Introspected
    record UnlikeSource(String id, boolean known, boolean weighsOtherwise) {}
}
