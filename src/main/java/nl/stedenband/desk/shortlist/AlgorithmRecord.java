package nl.stedenband.desk.shortlist;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * How shortlists are made, with the members of the Algorithm Register of the Dutch government, and what that has no member for: weights,
 * thresholds, results.
 *
 * @param standardVersion of the register's standard for publication
 * @param lang {@code nld} or {@code eng}
 * @param proportionality what was considered
 * @param neverAmongTen who stands among the first ten for none of the places that were tried
 */
@Serdeable
public record AlgorithmRecord(
        @JsonProperty("standard_version") String standardVersion,
        @JsonProperty("lang") String lang,
        @JsonProperty("name") String name,
        @JsonProperty("description_short") String description,
        @JsonProperty("publication_category") String category,
        @JsonProperty("status") String status,
        @JsonProperty("version") String version,
        @JsonProperty("goal") String goal,
        @JsonProperty("proportionality") String proportionality,
        @JsonProperty("human_intervention") String humanIntervention,
        @JsonProperty("risk_management") String riskManagement,
        @JsonProperty("source_data") String sourceData,
        @JsonProperty("methods_and_models") String methodsAndModels,
        @JsonProperty("performance") String performance,
        @JsonProperty("never_among_ten") String neverAmongTen,
        @JsonProperty("weights") List<Weight> weights,
        @JsonProperty("thresholds") List<Threshold> thresholds) {
    public AlgorithmRecord {
        weights = List.copyOf(weights);
        thresholds = List.copyOf(thresholds);
    }

    /**
     * How many points a reason gives at most.
     *
     * @param rule its name in answers
     * @param score for which it counts: {@code fit} or {@code capacity}
     * @param name for people
     */
    @Serdeable
    public record Weight(String rule, String score, String name, int weight, String why) {}

    /**
     * A number by which rules tell near from far and much from little.
     *
     * @param threshold its name in the file of rules
     * @param name for people
     */
    @Serdeable
    public record Threshold(String threshold, String name, double value, String why) {}
}
