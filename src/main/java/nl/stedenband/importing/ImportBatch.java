package nl.stedenband.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
 * are recorded while the rest is read. Where a wrong row may yet forbid to store anything, such a file is only looked at, and has to be
 * read again.
 */
final class ImportBatch implements ImportContext.Sink, AutoCloseable {
    private static final int ASSERTIONS_AT_ONCE = 1000;

    /** What a transaction holds lies in the database's memory until it ends. */
    private static final int ASSERTIONS_IN_A_TRANSACTION = 10 * ASSERTIONS_AT_ONCE;

    /**
     * A file of more is recorded in parts that give the database's collector of garbage little to do. So are lists of the world from
     * the beginning: they name the same members again and again, and what was drawn of each is drawn anew, which lies there too.
     */
    private static final int ASSERTIONS_IN_A_PART = 3 * ASSERTIONS_AT_ONCE;

    /** More than anybody reads; those beyond are counted. */
    private static final int FINDINGS_KEPT = 100_000;

    private final ImportOptions options;
    private final Progress progress;
    private final Recorder recorder;
    private final Transactions transactions;
    private final PartRecording parts = new PartRecording();
    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    private List<Assertion> assertions = new ArrayList<>();
    private final List<Source> described = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private long rows;
    private long refused;
    private long rowsDone;
    private boolean isTooLarge;
    private boolean isInParts;

    ImportBatch(ImportOptions options, Progress progress, Recorder recorder, Transactions transactions) {
        this.options = options;
        this.progress = progress;
        this.recorder = recorder;
        this.transactions = transactions;
    }

    @Override
    public void row(InputRow inputRow, List<Assertion> yielded) {
        count(inputRow);
        switch (options.mode()) {
            case GOOD_ROWS -> {
                assertions.addAll(yielded);
                recordPart();
            }
            case ALL_OR_NOTHING -> hold(yielded);
            case DRY_RUN -> {
                // only what is found counts
            }
        }
    }

    @Override
    public void finding(Finding finding) {
        counts.merge(finding.severity(), 1L, Long::sum);
        if (findings.size() < FINDINGS_KEPT) {
            findings.add(finding);
        }
    }

    @Override
    public void source(InputRow inputRow, Optional<Source> source) {
        count(inputRow);
        source.ifPresent(described::add);
    }

    /** Whether it let go of what the file yields, which is right as a whole and can be read again to be stored in parts. */
    boolean hasToBeReadAgain() {
        return isTooLarge && stores();
    }

    private void hold(List<Assertion> yielded) {
        isTooLarge |= assertions.size() + yielded.size() > ASSERTIONS_IN_A_TRANSACTION;
        if (isTooLarge) {
            assertions = List.of();
        } else {
            assertions.addAll(yielded);
        }
    }

    /** The last part is left for the transaction in which the run is noted. */
    private void recordPart() {
        boolean isOfTheWorld = !assertions.isEmpty() && assertions.get(0).says().isOfTheWorld();
        int most = isInParts || isOfTheWorld ? ASSERTIONS_IN_A_PART : ASSERTIONS_IN_A_TRANSACTION;
        while (assertions.size() > most) {
            isInParts = true;
            List<Assertion> part = List.copyOf(assertions.subList(0, ASSERTIONS_IN_A_PART));
            assertions = new ArrayList<>(assertions.subList(ASSERTIONS_IN_A_PART, assertions.size()));
            long rowsOfPart = rows - rowsDone;
            rowsDone = rows;
            parts.begin(() -> transactions.write(() -> record(part, rowsOfPart)));
        }
    }

    /**
     * Records the rest, where the mode and what was found allow it. Does the same when it is done again, as the driver may do with
     * what a transaction holds.
     *
     * @param ofParts what became of the parts before it
     */
    Recorder.Outcome recordRest(ReweighedSources reweighed, Recorder.Outcome ofParts) {
        if (!stores()) {
            return ofParts;
        }
        Recorder.Outcome outcome = ofParts.plus(record(assertions, rows - rowsDone));
        if (!described.isEmpty()) {
            reweighed.note(recorder.putSources(described, moment()).reweighed());
        }
        return outcome;
    }

    /** @return what became of the parts, when the last of them is recorded */
    Recorder.Outcome awaitParts() {
        return parts.await();
    }

    @Override
    public void close() {
        parts.close();
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
                counts,
                findings.stream()
                        .sorted(Comparator.comparingLong(Finding::line))
                        .toList());
    }

    /** What is stored counts as done only then. */
    private void count(InputRow inputRow) {
        rows++;
        refused += inputRow.isRefused() ? 1 : 0;
        inputRow.findings().forEach(this::finding);
        if (options.mode() == ImportOptions.Mode.DRY_RUN) {
            progress.advance(1);
        }
    }

    private boolean stores() {
        return switch (options.mode()) {
            case GOOD_ROWS -> true;
            case ALL_OR_NOTHING -> !counts.containsKey(Severity.ERROR);
            case DRY_RUN -> false;
        };
    }
}
