package nl.stedenband.measuring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.stedenband.analysis.DegreeDistribution;
import nl.stedenband.analysis.NetworkBuilder;
import nl.stedenband.analysis.NetworkMeasures;

/**
 * Measures of a network as JSON. What isn't defined for it, or not computed of one so large, is null.
 *
 * @param edges pairs of places with a tie
 * @param components in how many parts the network falls, single places among them
 * @param largestComponent how many places the largest part has
 * @param density the share of all pairs of places that have a tie
 * @param transitivity three times the triangles over the pairs of neighbours
 * @param averageClustering the mean over all places of the share of pairs of their neighbours that are neighbours
 * @param assortativity the correlation of the numbers of ties at both ends of a tie
 * @param maxCore the greatest k for which there are places that all have k ties among themselves
 * @param diameter the longest shortest way in the largest part; at least that where distances are not exact
 * @param meanDistance of all pairs in the largest part; an estimate where distances are not exact
 * @param degrees how many places have so many ties
 * @param richClub how closely the places with more than so many ties are tied to each other
 * @param top the places that come first by each measure
 * @param dropped what was told but is no tie of a simple network
 * @param mixing of ties of the registry: whether places are tied to places that are like them
 * @param band of ties of the registry: the same measures of those that are sure and of all that may be
 * @param slice which ties of the registry these are; nothing for a list of somebody's own
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MeasuresDocument(
        int nodes,
        int edges,
        int components,
        int largestComponent,
        int maxDegree,
        @Nullable Double density,
        long triangles,
        @Nullable Double transitivity,
        @Nullable Double averageClustering,
        @Nullable Double assortativity,
        int maxCore,
        @Nullable Integer diameter,
        @Nullable Double meanDistance,
        DistancesDocument distances,
        List<Degree> degrees,
        List<Club> richClub,
        CommunitiesDocument communities,
        ForemostDocument top,
        Dropped dropped,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable MixingDocument mixing,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable MeasureBand band,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SliceDocument slice) {

    /** How many places have so many ties. */
    @Serdeable
    public record Degree(int degree, long nodes) {}

    /**
     * The places with more than so many ties.
     *
     * @param share of the ties that there could be among them
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Club(
            int degree, long nodes, long edges, @Nullable Double share) {
        static Club of(DegreeDistribution.RichClub club) {
            return new Club(club.degree(), club.places(), club.ties(), orNull(club.share()));
        }
    }

    /**
     * What was told and isn't counted.
     *
     * @param loops ties of a place with itself
     * @param doubles ties that were told before, or further ties of a pair
     * @param withCountries ties of the registry with a country itself, which is no place
     */
    @Serdeable
    public record Dropped(
            long loops,
            long doubles,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long withCountries) {}

    /** Of a list of somebody's own. */
    public static MeasuresDocument of(NetworkMeasures measures, NetworkBuilder.Built built) {
        return of(measures, new Dropped(built.loops(), built.doubles(), null), Map.of());
    }

    static MeasuresDocument of(NetworkMeasures measures, Dropped dropped, Map<String, String> names) {
        return new MeasuresDocument(
                measures.nodes(),
                measures.edges(),
                measures.components(),
                measures.largestComponent(),
                measures.maxDegree(),
                orNull(measures.density()),
                measures.triangles(),
                orNull(measures.transitivity()),
                orNull(measures.averageClustering()),
                orNull(measures.assortativity()),
                measures.maxCore(),
                orNull(measures.diameter()),
                orNull(measures.meanDistance()),
                DistancesDocument.of(measures.distances()),
                measures.degrees().stream()
                        .map(count -> new Degree(count.degree(), count.places()))
                        .toList(),
                measures.richClub().stream().map(Club::of).toList(),
                CommunitiesDocument.of(measures.communities()),
                ForemostDocument.of(measures.top(), names),
                dropped,
                null,
                null,
                null);
    }

    MeasuresDocument with(MixingDocument byAttributes) {
        return with(byAttributes, band, slice);
    }

    MeasuresDocument with(MeasureBand between) {
        return with(mixing, between, slice);
    }

    MeasuresDocument with(SliceDocument measured) {
        return with(mixing, band, measured);
    }

    private MeasuresDocument with(
            @Nullable MixingDocument byAttributes, @Nullable MeasureBand between, @Nullable SliceDocument measured) {
        return new MeasuresDocument(
                nodes,
                edges,
                components,
                largestComponent,
                maxDegree,
                density,
                triangles,
                transitivity,
                averageClustering,
                assortativity,
                maxCore,
                diameter,
                meanDistance,
                distances,
                degrees,
                richClub,
                communities,
                top,
                dropped,
                byAttributes,
                between,
                measured);
    }

    static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    static @Nullable Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}
