package nl.stedenband.desk.shortlist;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.matching.evaluation.Baseline;
import nl.stedenband.matching.evaluation.Comparison;
import nl.stedenband.matching.evaluation.Evaluation;
import nl.stedenband.matching.evaluation.RetrievalScore;
import nl.stedenband.matching.evaluation.ScoreMeaning;

/**
 * How well shortlists find the ties that are known: each is left out in turn, with all that is known of it, and every municipality
 * is ranked for the place abroad by what is left.
 *
 * @param asOf the day on which the ties were
 * @param rules the version of the rules
 * @param municipalities that were ranked for each tie
 * @param meanings of a fit so far
 * @param neverAmongTen who stands among the first ten for none of the places
 */
@Serdeable
public record EvaluationDocument(
        LocalDate asOf,
        String graphVersion,
        String rules,
        int municipalities,
        List<ComparedTrials> comparisons,
        List<MeaningOfScore> meanings,
        List<Named> neverAmongTen) {

    /**
     * The rules beside three baselines, on some of the ties.
     *
     * @param part what tells these ties from others: {@code all}, {@code farAway}, {@code distance}, {@code region}, {@code year} or
     *     {@code later}
     * @param beatsAllAmongTen whether the rules find more among the first ten than every baseline
     * @param withoutClearMargin measures by which the rules are not a tenth better than the best baseline
     */
    @Serdeable
    record ComparedTrials(
            String part,
            Sentence trials,
            MeasuredRanks rules,
            Map<String, MeasuredRanks> baselines,
            boolean beatsAllAmongTen,
            List<String> withoutClearMargin) {
        static ComparedTrials of(Comparison comparison) {
            Map<String, MeasuredRanks> baselines = new LinkedHashMap<>();
            for (Baseline baseline : Baseline.values()) {
                baselines.put(
                        baseline.word(), MeasuredRanks.of(comparison.baselines().get(baseline)));
            }
            return new ComparedTrials(
                    comparison.part().word(),
                    Sentence.of(comparison.trials()),
                    MeasuredRanks.of(comparison.rules()),
                    baselines,
                    comparison.beatsAllAmongTen(),
                    comparison.misses());
        }
    }

    /**
     * How near the top the municipality of a tie left out is ranked.
     *
     * @param ties how many were left out
     * @param hitsAt1 share that was ranked first
     * @param mrr mean of one divided by the rank
     */
    @Serdeable
    record MeasuredRanks(int ties, double hitsAt1, double hitsAt10, double hitsAt50, double mrr) {
        static MeasuredRanks of(RetrievalScore retrievalScore) {
            return new MeasuredRanks(
                    retrievalScore.trials(),
                    ShortlistDocument.rounded(retrievalScore.hitsAt1()),
                    ShortlistDocument.rounded(retrievalScore.hitsAt10()),
                    ShortlistDocument.rounded(retrievalScore.hitsAt50()),
                    ShortlistDocument.rounded(retrievalScore.mrr()));
        }
    }

    /**
     * Of all pairs of a municipality and a place abroad that had a fit from the least to the greatest before their tie was known, how
     * many were real.
     */
    @Serdeable
    record MeaningOfScore(int atLeast, int atMost, long pairs, long real) {
        static MeaningOfScore of(ScoreMeaning scoreMeaning) {
            return new MeaningOfScore(
                    scoreMeaning.atLeast(), scoreMeaning.atMost(), scoreMeaning.pairs(), scoreMeaning.real());
        }
    }

    /** The document of a report. */
    public static EvaluationDocument of(Evaluations.Report report) {
        Evaluation evaluation = report.evaluation();
        return new EvaluationDocument(
                evaluation.asOf(),
                report.version(),
                evaluation.rules(),
                evaluation.municipalities(),
                evaluation.comparisons().stream().map(ComparedTrials::of).toList(),
                evaluation.meanings().stream().map(MeaningOfScore::of).toList(),
                evaluation.neverAmongTen().stream()
                        .map(ShortlistDocument::named)
                        .toList());
    }
}
