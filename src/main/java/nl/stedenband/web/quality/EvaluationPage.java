package nl.stedenband.web.quality;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stedenband.desk.shortlist.Evaluations;
import nl.stedenband.matching.evaluation.Baseline;
import nl.stedenband.matching.evaluation.Comparison;
import nl.stedenband.matching.evaluation.Evaluation;
import nl.stedenband.matching.evaluation.RetrievalScore;
import nl.stedenband.registry.BilingualText;

/**
 * How well shortlists find what is known.
 *
 * @param report nothing while it is being made
 */
public record EvaluationPage(@Nullable Report report) {

    static EvaluationPage of(Optional<Evaluations.Report> made) {
        return new EvaluationPage(
                made.map(Evaluations.Report::evaluation).map(Report::of).orElse(null));
    }

    /** What came of it. */
    public record Report(LocalDate asOf, int municipalities, String rules, List<Part> parts) {
        static Report of(Evaluation evaluation) {
            return new Report(
                    evaluation.asOf(),
                    evaluation.municipalities(),
                    evaluation.rules(),
                    evaluation.comparisons().stream().map(Part::of).toList());
        }
    }

    /**
     * Some of the ties.
     *
     * @param misses measures without a clear margin, as one text
     */
    public record Part(BilingualText name, int ties, List<Line> lines, String misses) {
        static Part of(Comparison comparison) {
            List<Line> lines = new ArrayList<>(List.of(new Line("rules", comparison.rules())));
            for (Baseline baseline : Baseline.values()) {
                lines.add(new Line(baseline.word(), comparison.baselines().get(baseline)));
            }
            return new Part(
                    comparison.trials(), comparison.rules().trials(), lines, String.join(", ", comparison.misses()));
        }
    }

    /** @param name the key of its text under {@code evaluation.} */
    public record Line(String name, RetrievalScore score) {}
}
