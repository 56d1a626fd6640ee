package nl.stedenband.measuring;

import static nl.stedenband.measuring.MeasuresDocument.orNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import nl.stedenband.analysis.LeidenCommunities;

/**
 * Groups of places that have more ties among themselves than by chance.
 *
 * @param count how many; a place without ties is one of its own
 * @param modularity the share of ties within groups, less what it would be by chance; null without ties
 * @param seed with which they were found
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CommunitiesDocument(
        String algorithm, int count, @Nullable Double modularity, int seed, SeedStability stability) {

    /**
     * How far the groups depend on chance.
     *
     * @param seeds how many were tried
     * @param agreement the mean adjusted Rand index of what other seeds find: 1 for the same groups, 0 for no more than chance
     * @param lowestModularity of all seeds
     * @param highestModularity of all seeds
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record SeedStability(
            int seeds,
            @Nullable Double agreement,
            @Nullable Double lowestModularity,
            @Nullable Double highestModularity) {
        static SeedStability of(LeidenCommunities.Stability stability) {
            return new SeedStability(
                    stability.seeds(),
                    orNull(stability.agreement()),
                    orNull(stability.lowestModularity()),
                    orNull(stability.highestModularity()));
        }
    }

    static CommunitiesDocument of(LeidenCommunities communities) {
        return new CommunitiesDocument(
                LeidenCommunities.ALGORITHM,
                communities.count(),
                orNull(communities.modularity()),
                LeidenCommunities.SEED,
                SeedStability.of(communities.stability()));
    }
}
