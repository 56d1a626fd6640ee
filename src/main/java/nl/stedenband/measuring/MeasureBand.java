package nl.stedenband.measuring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * The same measures of the ties that are sure and of all that may be: what is true of the network as it was lies between, as a rule. More ties make more
 * of what is counted; shares and distances may go either way.
 *
 * @param sure of certain and confirmed ties
 * @param possible of all that hold on the day: possible and contradicted ones too
 */
@Serdeable
public record MeasureBand(Figures sure, Figures possible) {

    /** One figure for each measure; null where it isn't defined. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Figures(
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
            @Nullable Double assortativityByPopulation,
            @Nullable Double assortativityByCountry,
            int maxCore,
            @Nullable Integer diameter,
            @Nullable Double meanDistance,
            int communities,
            @Nullable Double modularity) {
        /** Those of a document. */
        public static Figures of(MeasuresDocument measures) {
            return new Figures(
                    measures.nodes(),
                    measures.edges(),
                    measures.components(),
                    measures.largestComponent(),
                    measures.maxDegree(),
                    measures.density(),
                    measures.triangles(),
                    measures.transitivity(),
                    measures.averageClustering(),
                    measures.assortativity(),
                    measures.mixing() == null
                            ? null
                            : measures.mixing().population().assortativity(),
                    measures.mixing() == null
                            ? null
                            : measures.mixing().country().assortativity(),
                    measures.maxCore(),
                    measures.diameter(),
                    measures.meanDistance(),
                    measures.communities().count(),
                    measures.communities().modularity());
        }
    }
}
