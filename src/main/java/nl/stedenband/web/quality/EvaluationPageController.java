package nl.stedenband.web.quality;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import nl.stedenband.desk.shortlist.Evaluations;
import nl.stedenband.desk.shortlist.ShortlistViewpoint;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.matching.evaluation.Baseline;
import nl.stedenband.matching.evaluation.Comparison;
import nl.stedenband.matching.evaluation.Evaluation;
import nl.stedenband.matching.evaluation.RetrievalScore;
import nl.stedenband.matching.evaluation.ScoreMeaning;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.Pages;

/** Shows how well shortlists find what is known. Nobody waits for that: until it is made, the page says so. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller
final class EvaluationPageController {
    private final Evaluations evaluations;
    private final Pages pages;
    private final RegistryClock clock;

    EvaluationPageController(Evaluations evaluations, Pages pages, RegistryClock clock) {
        this.evaluations = evaluations;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/evaluatie", "/en/evaluation"})
    String show(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        ShortlistViewpoint now = new ShortlistViewpoint(Viewpoint.at(clock.read()), true);
        return pages.render("evaluation/page", EvaluationPage.of(evaluations.find(now)), request);
    }

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
        public record Report(
                LocalDate asOf,
                int municipalities,
                String rules,
                List<Part> parts,
                List<ScoreMeaning> meanings,
                List<Town> neverAmongTen) {
            static Report of(Evaluation evaluation) {
                return new Report(
                        evaluation.asOf(),
                        evaluation.municipalities(),
                        evaluation.rules(),
                        evaluation.comparisons().stream().map(Part::of).toList(),
                        evaluation.meanings(),
                        evaluation.neverAmongTen());
            }
        }

        /**
         * Some of the ties.
         *
         * @param best the greatest share among the first ten of any other order
         * @param measures how the rules stand by each measure
         */
        public record Part(
                BilingualText name,
                int ties,
                List<Line> lines,
                boolean isBestAmongTen,
                double best,
                List<Measured> measures) {

            /** Measures by which the rules stand so to the best other order. */
            public List<String> standing(String standing) {
                return measures.stream()
                        .filter(measured -> measured.standing().equals(standing))
                        .map(Measured::measure)
                        .toList();
            }

            static Part of(Comparison comparison) {
                List<Line> lines = new ArrayList<>(List.of(new Line("rules", comparison.rules())));
                for (Baseline baseline : Baseline.values()) {
                    lines.add(new Line(baseline.word(), comparison.baselines().get(baseline)));
                }
                return new Part(
                        comparison.trials(),
                        comparison.rules().trials(),
                        lines,
                        comparison.beatsAllAmongTen(),
                        comparison.baselines().values().stream()
                                .mapToDouble(RetrievalScore::hitsAt10)
                                .max()
                                .orElse(0),
                        Stream.of(
                                        Measured.of("hits-at-1", RetrievalScore::hitsAt1, comparison),
                                        Measured.of("hits-at-10", RetrievalScore::hitsAt10, comparison),
                                        Measured.of("hits-at-50", RetrievalScore::hitsAt50, comparison),
                                        Measured.of("mrr", RetrievalScore::mrr, comparison))
                                .toList());
            }
        }

        /**
         * How the rules stand by a measure.
         *
         * @param measure the key of its text under {@code evaluation.}
         * @param standing to the best other order: {@code worse}, {@code equal}, {@code little} where they are better by less than a tenth, or {@code better}
         */
        public record Measured(String measure, String standing) {
            private static final double MARGIN = 1.1;

            static Measured of(String measure, ToDoubleFunction<RetrievalScore> by, Comparison comparison) {
                double own = by.applyAsDouble(comparison.rules());
                double best = comparison.baselines().values().stream()
                        .mapToDouble(by)
                        .max()
                        .orElse(0);
                String standing =
                        own < best ? "worse" : own == best ? "equal" : own < MARGIN * best ? "little" : "better";
                return new Measured(measure, standing);
            }
        }

        /** @param name the key of its text under {@code evaluation.} */
        public record Line(String name, RetrievalScore score) {}
    }
}
