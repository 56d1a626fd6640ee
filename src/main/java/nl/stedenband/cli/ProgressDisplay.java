package nl.stedenband.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nl.stedenband.graph.Progress;

/** Shows how far a command has come: a bar on a terminal, elsewhere a line for each part of the work. */
final class ProgressDisplay implements AutoCloseable, Progress {
    private static final int WIDTH = 120;

    private final PrintWriter err;
    private final ProgressBar bar;
    private long expected;

    /** @param task what is done, in a word or three */
    ProgressDisplay(String task, PrintWriter err) {
        this.err = err;
        if (System.console() == null) {
            err.println(task);
            bar = null;
        } else {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                    .build();
        }
    }

    /** The next part of the work; what it does counts for the whole. */
    Progress part(String title) {
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
        if (bar != null) {
            bar.stepBy(steps);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.maxHint(bar.getCurrent()).setExtraMessage("");
            bar.close();
        }
    }
}
