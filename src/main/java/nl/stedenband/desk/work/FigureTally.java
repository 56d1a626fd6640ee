package nl.stedenband.desk.work;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.desk.cases.CaseOutcome;
import nl.stedenband.desk.cases.CaseVersion;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.desk.retention.Dossier;

/**
 * What became of some requests, counted.
 *
 * @param open that are not answered: without a case, or with one that is open
 * @param withinTerm whose last case was closed on the day by which an answer was expected, or before
 * @param late that were answered after that day, or are open after it; those for which no day is known are in neither
 * @param outcomes of their cases that are closed
 */
public record FigureTally(int requests, int open, int withinTerm, int late, Map<CaseOutcome.Kind, Integer> outcomes) {
    static final FigureTally NONE = new FigureTally(0, 0, 0, 0, Map.of());

    public FigureTally {
        outcomes = Map.copyOf(outcomes);
    }

    static FigureTally of(Dossier dossier, LocalDate today) {
        Optional<LocalDate> answered = dossier.cases().isEmpty() ? Optional.empty() : dossier.closedOn();
        Optional<LocalDate> term =
                dossier.request().request().find(RequestField.TERM).map(LocalDate::parse);
        boolean isLate = term.filter(day -> answered.orElse(today).isAfter(day)).isPresent();
        Map<CaseOutcome.Kind, Integer> outcomes = new EnumMap<>(CaseOutcome.Kind.class);
        for (CaseVersion one : dossier.cases()) {
            if (one.file().outcome() != null) {
                outcomes.merge(one.file().outcome().kind(), 1, Integer::sum);
            }
        }
        return new FigureTally(
                1,
                answered.isEmpty() ? 1 : 0,
                term.isPresent() && answered.isPresent() && !isLate ? 1 : 0,
                isLate ? 1 : 0,
                outcomes);
    }

    FigureTally plus(FigureTally other) {
        Map<CaseOutcome.Kind, Integer> both = new EnumMap<>(CaseOutcome.Kind.class);
        both.putAll(outcomes);
        other.outcomes.forEach((kind, count) -> both.merge(kind, count, Integer::sum));
        return new FigureTally(
                requests + other.requests, open + other.open, withinTerm + other.withinTerm, late + other.late, both);
    }

    /** How many cases ended so. */
    public int outcome(CaseOutcome.Kind kind) {
        return outcomes.getOrDefault(kind, 0);
    }
}
