package nl.stedenband.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.Progress;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.graph.drawing.Redrawing;
import nl.stedenband.importing.table.Row;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Source;

/**
 * What one run yields: counted, and recorded some hundred rows at a time, or at the end where one error is to keep all of it out.
 */
final class Gathering implements Reading.Sink {
    private static final int ASSERTIONS_AT_ONCE = 1000;

    private final ImportOptions options;
    private final Progress progress;
    private final Recorder recorder;
    private final Redrawing redrawing;
    private final List<Assertion> assertions = new ArrayList<>();
    private final List<Source> described = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Recorder.Outcome outcome = Recorder.Outcome.NOTHING;
    private long rows;
    private long refused;

    Gathering(ImportOptions options, Progress progress, Recorder recorder, Redrawing redrawing) {
        this.options = options;
        this.progress = progress;
        this.recorder = recorder;
        this.redrawing = redrawing;
    }

    @Override
    public void row(Row row, List<Assertion> yielded) {
        count(row);
        assertions.addAll(yielded);
        if (options.mode() == ImportOptions.Mode.GOOD_ROWS && assertions.size() >= ASSERTIONS_AT_ONCE) {
            record();
        }
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    @Override
    public void source(Row row, Optional<Source> source) {
        count(row);
        source.ifPresent(described::add);
    }

    /** Records what is left, where the mode and what was found allow it. */
    void finish() {
        boolean hasErrors = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        boolean stores = options.mode() == ImportOptions.Mode.GOOD_ROWS
                || options.mode() == ImportOptions.Mode.ALL_OR_NOTHING && !hasErrors;
        if (stores) {
            record();
            putSources();
        }
    }

    ImportReport report(String run, String file) {
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

    private void count(Row row) {
        rows++;
        refused += row.isRefused() ? 1 : 0;
        findings.addAll(row.findings());
        progress.advance(1);
    }

    private void record() {
        if (!assertions.isEmpty()) {
            outcome = outcome.plus(recorder.record(assertions));
            assertions.clear();
        }
    }

    /** A source that weighs otherwise than before changes what is drawn from it. */
    private void putSources() {
        if (!described.isEmpty() && !recorder.putSources(described).isEmpty()) {
            redrawing.redraw(Progress.UNWATCHED);
        }
    }
}
