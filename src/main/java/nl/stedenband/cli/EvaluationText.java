package nl.stedenband.cli;

import java.io.PrintWriter;
import java.util.Locale;
import nl.stedenband.desk.shortlist.Evaluations;
import nl.stedenband.matching.evaluation.Baseline;
import nl.stedenband.matching.evaluation.Comparison;
import nl.stedenband.matching.evaluation.Evaluation;
import nl.stedenband.matching.evaluation.RetrievalScore;

/** A report on shortlists as a table for each part of the ties. */
final class EvaluationText {
    private EvaluationText() {}

    static void print(Evaluations.Report report, PrintWriter out) {
        Evaluation evaluation = report.evaluation();
        out.printf(
                Locale.ROOT,
                "Ties of %s, each left out in turn; %d municipalities ranked by rules %s (graph %s)%n",
                evaluation.asOf(),
                evaluation.municipalities(),
                evaluation.rules(),
                report.version());
        evaluation.comparisons().forEach(comparison -> print(comparison, out));
        out.printf("%nWhat a fit has meant so far%n");
        evaluation
                .meanings()
                .forEach(meaning -> out.printf(
                        Locale.ROOT,
                        "%3d to %3d: of %6d pairs %3d were real%n",
                        meaning.atLeast(),
                        meaning.atMost(),
                        meaning.pairs(),
                        meaning.real()));
        out.printf(
                Locale.ROOT,
                "%nNever among the first ten: %d of %d municipalities%n",
                evaluation.neverAmongTen().size(),
                evaluation.municipalities());
    }

    private static void print(Comparison comparison, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%n%-26s %7s %7s %7s %7s   (%s: %d)%n",
                "",
                "Hits@1",
                "Hits@10",
                "Hits@50",
                "MRR",
                comparison.trials().en(),
                comparison.rules().trials());
        print("rules", comparison.rules(), out);
        for (Baseline baseline : Baseline.values()) {
            print(baseline.words(), comparison.baselines().get(baseline), out);
        }
        out.printf(
                "among the first ten %s every baseline%n",
                comparison.beatsAllAmongTen() ? "better than" : "no better than");
        if (!comparison.misses().isEmpty()) {
            out.printf("no clear margin over the best baseline: %s%n", String.join(", ", comparison.misses()));
        }
    }

    private static void print(String name, RetrievalScore retrievalScore, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-26s %7.3f %7.3f %7.3f %7.3f%n",
                name,
                retrievalScore.hitsAt1(),
                retrievalScore.hitsAt10(),
                retrievalScore.hitsAt50(),
                retrievalScore.mrr());
    }
}
