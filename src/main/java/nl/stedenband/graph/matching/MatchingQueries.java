package nl.stedenband.graph.matching;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.registry.Viewpoint;

/** Reads the facts that matching judges by. Things are named by their keys. */
@CypherRepository
public interface MatchingQueries extends GenericRepository<MatchingQueries.TownRow, String> {

    @Query("matching/towns")
    List<TownRow> towns(Viewpoint viewpoint);

    @Query("matching/places")
    List<PlaceRow> places();

    @Query("matching/ties")
    List<TieRow> ties(Viewpoint viewpoint);

    @Query("matching/details")
    List<DetailRow> details(Viewpoint viewpoint);

    @Query("matching/links")
    List<LinkRow> links(Viewpoint viewpoint);

    @Query("matching/residents")
    List<ResidentsRow> residents(Viewpoint viewpoint);

    @Query("matching/memberships")
    List<MembershipRow> memberships(Viewpoint viewpoint);

    @Query("matching/remarks")
    List<RemarkRow> remarks(Viewpoint viewpoint);

    /** @param table the id of a table with hours a week by size class */
    @Query("matching/capacities")
    List<CapacityRow> capacities(String table);

    @Query("matching/publications")
    List<PublicationRow> publications();

    /** A thing by its name. */
    @Introspected
    record Named(String key, @Nullable String name) {}

    /** A municipality of the day. */
    @MappedEntity
    record TownRow(
            @Id String key,
            String name,
            @Nullable Long population,
            @Nullable String populationOn,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Named province,
            List<String> sources) {}

    /**
     * A place abroad or a country.
     *
     * @param sameAs the place that counts, where this id was given up
     */
    @Introspected
    record PlaceRow(
            String key,
            String name,
            List<String> names,
            @Nullable String sameAs,
            @Nullable Named country,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Long population,
            List<String> sources) {}

    /**
     * A tie on the day.
     *
     * @param unit of drawing: the family of kinds, and all parties with their kin
     * @param inheritedFrom the id of the dissolved municipality
     * @param nearMin first day of the nearest sighting, in days since 1970
     * @param nearMax last day of it
     */
    @Introspected
    record TieRow(
            String partnership,
            String unit,
            String town,
            String place,
            @Nullable String inheritedFrom,
            String status,
            @Nullable String since,
            @Nullable Long nearMin,
            @Nullable Long nearMax,
            List<String> sources) {}

    /** A theme of a partnership, or a programme that pays for it. */
    @Introspected
    record DetailRow(String partnership, Named thing, List<String> sources) {}

    /**
     * Where residents come from, to the place.
     *
     * @param partnerships of the unit: those whose sources say so
     */
    @Introspected
    record LinkRow(
            String town, String place, String unit, List<String> partnerships, String degree, List<String> sources) {}

    /** @param countries that the area is or counts */
    @Introspected
    record ResidentsRow(
            String town,
            Named area,
            List<String> countries,
            long residents,
            boolean estimate,
            long year,
            List<String> sources) {}

    /** Of a place at home or abroad. */
    @Introspected
    record MembershipRow(String member, Named network, List<String> sources) {}

    /**
     * @param held EDTF
     * @param seen EDTF
     * @param saidBy the day by which the source had surely spoken, in days since 1970
     */
    @Introspected
    record RemarkRow(
            String id,
            String type,
            String text,
            List<String> subjects,
            @Nullable String held,
            @Nullable String seen,
            long saidBy,
            List<String> sources) {}

    /** A size class as the survey names it. */
    @Introspected
    record CapacityRow(String row, double hours, List<String> sources) {}

    /** @param day in days since 1970 */
    @Introspected
    record PublicationRow(String source, long day) {}
}
