package nl.stedenband.graph.place;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import nl.stedenband.graph.Criteria;

/**
 * What a list of municipalities is narrowed to; nothing for all.
 *
 * @param province the id of one
 * @param current those there on the day if true, else the others
 * @param network the id of one that they belong to on the day
 * @param country the code of one that they have ties with on the day
 */
@Introspected
public record MunicipalityCriteria(
        @Nullable String province,
        @Nullable Boolean current,
        @Nullable String network,
        @Nullable String country) implements Criteria {

    public static MunicipalityCriteria of(@Nullable String province, @Nullable Boolean current) {
        return new MunicipalityCriteria(province, current, null, null);
    }
}
