package nl.stedenband.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.Progress;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.graph.drawing.Redrawing;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Source;

/** What one run yields: counted and kept, until all of it is recorded at once. */
final class ImportBatch implements ImportContext.Sink {
    private static final int ASSERTIONS_AT_ONCE = 1000;

    private final ImportOptions options;
    private final Progress progress;
    private final List<Assertion> assertions = new ArrayList<>();
    private final List<Source> described = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private long rows;
    private long refused;

    ImportBatch(ImportOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    @Override
    public void row(InputRow inputRow, List<Assertion> yielded) {
        count(inputRow);
        assertions.addAll(yielded);
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

    /**
     * Records what was gathered, where the mode and what was found allow it. Does the same when it is done again, as the driver
     * may do with what a transaction holds.
     */
    Recorder.Outcome store(Recorder recorder, Redrawing redrawing) {
        Recorder.Outcome outcome = Recorder.Outcome.NOTHING;
        if (!stores()) {
            return outcome;
        }
        for (int from = 0; from < assertions.size(); from += ASSERTIONS_AT_ONCE) {
            int to = Math.min(assertions.size(), from + ASSERTIONS_AT_ONCE);
            outcome = outcome.plus(recorder.record(assertions.subList(from, to)));
            progress.advance(rows * to / assertions.size() - rows * from / assertions.size());
        }
        if (assertions.isEmpty()) {
            progress.advance(rows);
        }
        // a source that weighs otherwise than before changes what is drawn from it
        if (!described.isEmpty() && !recorder.putSources(described).isEmpty()) {
            redrawing.redraw(Progress.UNWATCHED);
        }
        return outcome;
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
