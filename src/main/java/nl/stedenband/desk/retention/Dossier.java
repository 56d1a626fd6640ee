package nl.stedenband.desk.retention;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.stedenband.desk.cases.CaseOutcome;
import nl.stedenband.desk.cases.CaseVersion;
import nl.stedenband.desk.request.RequestVersion;
import nl.stedenband.registry.DutchTime;

/**
 * A request with its cases: what is kept and destroyed as one.
 *
 * @param asked that somebody asks for it to be destroyed; null for nobody
 */
public record Dossier(
        RequestVersion request,
        List<CaseVersion> cases,
        @Nullable AskedDestruction asked) {

    public Dossier {
        cases = List.copyOf(cases);
    }

    /** The day on which its last case was closed; nothing while a case is open. */
    public Optional<LocalDate> closedOn() {
        if (cases.isEmpty()) {
            return Optional.of(DutchTime.day(request.at()));
        }
        if (cases.stream().anyMatch(one -> one.file().isOpen())) {
            return Optional.empty();
        }
        return outcomes().stream().map(CaseOutcome::on).max(Comparator.naturalOrder());
    }

    /** The day from which its period counts: work goes on after a case is closed with a match. Nothing while a case is open. */
    public Optional<LocalDate> countedFrom() {
        return closedOn().map(closed -> cases.stream()
                .flatMap(one -> one.file().afterMatch().lastDay().stream())
                .filter(last -> last.isAfter(closed))
                .max(Comparator.naturalOrder())
                .orElse(closed));
    }

    /** By which it is kept: the word of the outcome that is kept longest, or {@link RetentionPeriods#NO_CASE}; nothing while a case is open. */
    public Optional<String> keptFor() {
        if (cases.isEmpty()) {
            return Optional.of(RetentionPeriods.NO_CASE);
        }
        return closedOn().flatMap(closed -> outcomes().stream()
                .map(outcome -> outcome.kind().word())
                .max(Comparator.comparing(word -> RetentionPeriods.of(word).toTotalMonths())));
    }

    public Optional<Period> period() {
        return keptFor().map(RetentionPeriods::of);
    }

    /** The last day of its period; nothing while a case is open. */
    public Optional<LocalDate> keptUntil() {
        return countedFrom().map(first -> first.plus(period().orElseThrow()));
    }

    public boolean isDue(LocalDate today) {
        return keptUntil().filter(last -> last.isBefore(today)).isPresent();
    }

    private List<CaseOutcome> outcomes() {
        return cases.stream()
                .map(one -> one.file().outcome())
                .filter(Objects::nonNull)
                .toList();
    }
}
