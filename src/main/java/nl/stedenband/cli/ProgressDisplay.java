package nl.stedenband.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nl.stedenband.graph.Progress;

/** Shows how far a command has come: a bar on a terminal; elsewhere a line for each part of the work, or each tenth of it. */
final class ProgressDisplay implements AutoCloseable, Progress {
    /** Of the narrowest terminal in use: a bar that breaks into two lines is shown again and again. */
    private static final int WIDTH = 80;

    private static final int TENTHS = 10;

    /** Steps below which work is over before its tenths can be read. */
    private static final int FEW_STEPS = 100;

    private final PrintWriter err;
    private final ProgressBar bar;
    private long expected;
    private long done;
    private boolean hasParts;

    /** @param task what is done, in a word or three */
    ProgressDisplay(String task, PrintWriter err) {
        this.err = err;
        if (Terminal.showsMessages()) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                    .build();
        } else {
            err.println(task);
            bar = null;
        }
    }

    /** The next part of the work; what it does counts for the whole. */
    Progress part(String title) {
        hasParts = true;
        if (bar == null) {
            err.println("  " + title);
        } else {
            bar.setExtraMessage(title);
        }
        return this;
    }

    @Override
    public void expect(long steps) {
        expected += steps;
        if (bar != null) {
            bar.maxHint(expected);
        }
    }

    @Override
    public void advance(long steps) {
        long before = tenths();
        done += steps;
        if (bar != null) {
            bar.stepBy(steps);
        } else if (!hasParts && expected >= FEW_STEPS && before < tenths() && tenths() < TENTHS) {
            err.println("  %d0%%".formatted(tenths()));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.maxHint(bar.getCurrent()).setExtraMessage("");
            bar.close();
        }
    }

    private long tenths() {
        return expected == 0 ? 0 : TENTHS * done / expected;
    }
}
