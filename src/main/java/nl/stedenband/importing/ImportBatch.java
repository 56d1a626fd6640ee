package nl.stedenband.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.Progress;
import nl.stedenband.graph.Transactions;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.graph.drawing.ReweighedSources;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Source;

/**
 * What one run yields, counted. It is recorded at once at the end; of a file that yields more than one transaction should hold, parts
 * are recorded before, as soon as it is known that they will be.
 */
final class ImportBatch implements ImportContext.Sink {
    private static final int ASSERTIONS_AT_ONCE = 1000;

    /** What a transaction holds lies in the database's memory until it ends. */
    private static final int ASSERTIONS_IN_A_TRANSACTION = 10 * ASSERTIONS_AT_ONCE;

    private final ImportOptions options;
    private final Progress progress;
    private final Recorder recorder;
    private final Transactions transactions;
    private final List<Assertion> assertions = new ArrayList<>();
    private final List<Source> described = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private long rows;
    private long refused;
    private long rowsDone;
    private Recorder.Outcome done = Recorder.Outcome.NOTHING;

    ImportBatch(ImportOptions options, Progress progress, Recorder recorder, Transactions transactions) {
        this.options = options;
        this.progress = progress;
        this.recorder = recorder;
        this.transactions = transactions;
    }

    @Override
    public void row(InputRow inputRow, List<Assertion> yielded) {
        count(inputRow);
        assertions.addAll(yielded);
        if (options.mode() == ImportOptions.Mode.GOOD_ROWS) {
            recordParts();
        }
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    @Override
    public void source(InputRow inputRow, Optional<Source> source) {
        count(inputRow);
        source.ifPresent(described::add);
    }

    /** Records parts, each in a transaction of its own, until no more is left than the last one holds. */
    void recordParts() {
        while (stores() && assertions.size() > ASSERTIONS_IN_A_TRANSACTION) {
            List<Assertion> part = assertions.subList(0, ASSERTIONS_IN_A_TRANSACTION);
            long rowsOfPart = (rows - rowsDone) * part.size() / assertions.size();
            done = done.plus(transactions.write(() -> record(part, rowsOfPart)));
            rowsDone += rowsOfPart;
            part.clear();
        }
    }

    /**
     * Records the rest, where the mode and what was found allow it. Does the same when it is done again, as the driver may do with
     * what a transaction holds.
     */
    Recorder.Outcome recordRest(ReweighedSources reweighed) {
        if (!stores()) {
            return done;
        }
        Recorder.Outcome outcome = done.plus(record(assertions, rows - rowsDone));
        if (!described.isEmpty()) {
            reweighed.note(recorder.putSources(described, moment()).reweighed());
        }
        return outcome;
    }

    /** All that a transaction records it tells at one moment, which only the writer that keeps others waiting may choose. */
    private Recorder.Outcome record(List<Assertion> some, long rowsOfThem) {
        Instant told = some.isEmpty() ? null : moment();
        Recorder.Outcome outcome = Recorder.Outcome.NOTHING;
        for (int from = 0; from < some.size(); from += ASSERTIONS_AT_ONCE) {
            int to = Math.min(some.size(), from + ASSERTIONS_AT_ONCE);
            outcome = outcome.plus(recorder.record(some.subList(from, to).stream()
                    .map(assertion -> assertion.recordedAt(told))
                    .toList()));
            progress.advance(rowsOfThem * to / some.size() - rowsOfThem * from / some.size());
        }
        if (some.isEmpty()) {
            progress.advance(rowsOfThem);
        }
        return outcome;
    }

    private Instant moment() {
        return options.recordedAt().map(recorder::moment).orElseGet(recorder::moment);
    }

    ImportReport report(String run, String file, Recorder.Outcome outcome) {
        return new ImportReport(
                run,
                file,
                rows,
                outcome.recorded(),
                outcome.known() + (long) outcome.retracted(),
                refused,
                findings.stream()
                        .sorted(Comparator.comparingLong(Finding::line))
                        .toList());
    }

    /** What is stored counts as done only then. */
    private void count(InputRow inputRow) {
        rows++;
        refused += inputRow.isRefused() ? 1 : 0;
        findings.addAll(inputRow.findings());
        if (options.mode() == ImportOptions.Mode.DRY_RUN) {
            progress.advance(1);
        }
    }

    private boolean stores() {
        return switch (options.mode()) {
            case GOOD_ROWS -> true;
            case ALL_OR_NOTHING -> findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
            case DRY_RUN -> false;
        };
    }
}
