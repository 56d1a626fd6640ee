package nl.stedenband.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Map;
import nl.stedenband.matching.evaluation.Comparison;
import nl.stedenband.matching.evaluation.Evaluation;
import nl.stedenband.matching.evaluation.RetrievalScore;
import nl.stedenband.matching.evaluation.ScoreMeaning;
import nl.stedenband.matching.evaluation.Trial;
import nl.stedenband.matching.evaluation.Trials;
import nl.stedenband.matching.evidence.MatchingEvidence;
import nl.stedenband.matching.evidence.PartyAbroad;
import nl.stedenband.matching.evidence.Town;
import org.junit.jupiter.api.Test;

/** Evaluating on evidence that can be counted by hand. */
final class EvaluationTest {
    private static final PartyAbroad ONE = SmallEvidence.place(1, "DE", 0);
    private static final PartyAbroad OTHER = SmallEvidence.place(2, "PL", 0);
    private static final Rules RULES = SmallEvidence.rules(Map.of("experience", 1.0));

    /** Left out, the tie of town 1 leaves it none; that of town 2 leaves it one, like town 1. */
    private static final MatchingEvidence EVIDENCE = new SmallEvidence()
            .town(1, 10_000)
            .town(2, 20_000)
            .town(3, 30_000)
            .tie(1, ONE)
            .tie(2, ONE)
            .tie(2, OTHER)
            .build();

    @Test
    void eachTieIsLeftOutAndItsMunicipalityRankedByTheRest() {
        List<Trial> trials = Trials.leavingOutEach(EVIDENCE, RULES);
        Comparison all =
                Evaluation.of(EVIDENCE, trials, List.of(), RULES).comparisons().get(0);

        // 1–ONE: behind 2, level with 3, so 2.5; 2–ONE and 2–OTHER: level with 1, so 1.5
        assertThat(all.rules().trials()).isEqualTo(3);
        assertThat(all.rules().mrr()).isCloseTo((1 / 2.5 + 2 / 1.5) / 3, offset(1e-9));
        assertThat(all.rules().hitsAt1()).isZero();
        assertThat(all.rules().hitsAt10()).isEqualTo(1);
    }

    @Test
    void whatAScoreHasMeantIsCountedOverAllPairs() {
        Rules nearby = SmallEvidence.rules(Map.of("partnersNearby", 1.0));
        MatchingEvidence two = new SmallEvidence()
                .town(1, 10_000)
                .town(2, 20_000)
                .tie(1, ONE)
                .tie(1, SmallEvidence.place(3, "DE", 18))
                .build();

        Evaluation evaluation = Evaluation.of(two, Trials.leavingOutEach(two, nearby), List.of(), nearby);

        // two trials of two towns: with the other tie twenty kilometres away left, town 1 has half of a hundred, and is
        // the answer
        assertThat(evaluation.meanings().get(0)).isEqualTo(new ScoreMeaning(0, 0, 2, 0));
        assertThat(evaluation.meanings().get(evaluation.meanings().size() - 1))
                .isEqualTo(new ScoreMeaning(20, 100, 2, 2));
    }

    @Test
    void whoStandsAmongTheFirstTenForNoPlaceIsNamed() {
        SmallEvidence many = new SmallEvidence();
        for (int i = 1; i <= 12; i++) {
            many.town(i, 10_000L * i);
        }
        MatchingEvidence evidence = many.tie(12, ONE).build();
        Rules size = SmallEvidence.rules(Map.of("size", 1.0));

        Evaluation evaluation = Evaluation.of(evidence, Trials.leavingOutEach(evidence, size), List.of(), size);

        assertThat(evaluation.neverAmongTen()).extracting(Town::name).containsExactly("Town 1", "Town 2");
    }

    @Test
    void hitsAndReciprocalRanksAreMeans() {
        RetrievalScore retrievalScore = RetrievalScore.of(List.of(1.0, 2.0, 11.0, 60.0));

        assertThat(retrievalScore.hitsAt1()).isEqualTo(0.25);
        assertThat(retrievalScore.hitsAt10()).isEqualTo(0.5);
        assertThat(retrievalScore.hitsAt50()).isEqualTo(0.75);
        assertThat(retrievalScore.mrr()).isCloseTo((1 + 1 / 2.0 + 1 / 11.0 + 1 / 60.0) / 4, offset(1e-9));
    }

    @Test
    void aPartThatTheRulesDoNotBeatTheBaselinesOnSaysWhere() {
        Comparison all = Evaluation.of(EVIDENCE, Trials.leavingOutEach(EVIDENCE, RULES), List.of(), RULES)
                .comparisons()
                .get(0);

        assertThat(all.misses()).contains("MRR", "Hits@10");
    }
}
