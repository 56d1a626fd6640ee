package nl.stedenband.desk.shortlist;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.stedenband.desk.shortlist.AlgorithmRecord.Threshold;
import nl.stedenband.desk.shortlist.AlgorithmRecord.Weight;
import nl.stedenband.matching.evaluation.Comparison;
import nl.stedenband.matching.evaluation.Comparison.Part;
import nl.stedenband.matching.evaluation.Evaluation;
import nl.stedenband.matching.evaluation.RetrievalScore;
import nl.stedenband.matching.rule.RuleBook;
import nl.stedenband.registry.BilingualText;

/** Describes how shortlists are made, from the file of rules and the evaluation, so that it can't tell anything else than is done. */
@Singleton
public final class AlgorithmRecords {
    private static final String STANDARD = "1.0";
    private static final String DUTCH = "nl";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ROOT);

    private final RuleFile file;

    AlgorithmRecords(RuleFile file) {
        this.file = file;
    }

    /**
     * The description in a language.
     *
     * @param evaluation nothing while it is being made; then its results are empty
     */
    public AlgorithmRecord in(String language, Optional<Evaluation> evaluation) {
        return new AlgorithmRecord(
                STANDARD,
                language.equals(DUTCH) ? "nld" : "eng",
                text("algorithm.name", language),
                text("algorithm.description", language),
                text("algorithm.category", language),
                text("algorithm.status", language),
                file.rules().version(),
                text("algorithm.goal", language),
                text("algorithm.proportionality", language),
                text("algorithm.human-intervention", language),
                text("algorithm.risk-management", language),
                text("algorithm.source-data", language),
                file.about().in(language),
                evaluation.map(made -> performance(made).in(language)).orElse(""),
                evaluation
                        .map(made -> BilingualText.of(
                                        "algorithm.never", made.neverAmongTen().size(), made.municipalities())
                                .in(language))
                        .orElse(""),
                weights(language),
                thresholds(language));
    }

    private static String text(String key, String language) {
        return BilingualText.of(key).in(language);
    }

    private List<Weight> weights(String language) {
        return file.explainedWeights().entrySet().stream()
                .map(weight -> new Weight(
                        weight.getKey(),
                        RuleBook.scoreKind(weight.getKey()).word(),
                        text("desk.rule." + weight.getKey(), language),
                        file.rules().weights().get(weight.getKey()),
                        weight.getValue().why().in(language)))
                .toList();
    }

    private List<Threshold> thresholds(String language) {
        return file.explainedThresholds().entrySet().stream()
                .map(threshold -> new Threshold(
                        threshold.getKey(),
                        text("algorithm.threshold." + threshold.getKey(), language),
                        threshold.getValue().value(),
                        threshold.getValue().why().in(language)))
                .toList();
    }

    private static BilingualText performance(Evaluation evaluation) {
        Comparison all = part(evaluation, Part.ALL);
        Comparison far = part(evaluation, Part.FAR_AWAY);
        return BilingualText.of(
                "algorithm.performance",
                all.rules().trials(),
                day(evaluation.asOf()),
                percent(all.rules().hitsAt10()),
                percent(best(all)),
                percent(far.rules().hitsAt10()),
                percent(best(far)));
    }

    private static BilingualText day(LocalDate day) {
        return new BilingualText(
                DAY.withLocale(Locale.ENGLISH).format(day),
                DAY.withLocale(Locale.forLanguageTag(DUTCH)).format(day));
    }

    private static Comparison part(Evaluation evaluation, Part part) {
        return evaluation.comparisons().stream()
                .filter(comparison -> comparison.part() == part)
                .findFirst()
                .orElseThrow();
    }

    private static double best(Comparison comparison) {
        return comparison.baselines().values().stream()
                .mapToDouble(RetrievalScore::hitsAt10)
                .max()
                .orElse(0);
    }

    /** With one decimal, as each language writes it. */
    private static BilingualText percent(double share) {
        return new BilingualText(
                String.format(Locale.ENGLISH, "%.1f", 100 * share),
                String.format(Locale.forLanguageTag(DUTCH), "%.1f", 100 * share));
    }
}
