package nl.stedenband.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nl.stedenband.graph.Progress;

/** Shows how far work has come: a bar for each part of it on a terminal, a line elsewhere. */
final class ProgressDisplay implements AutoCloseable {
    private static final int WIDTH = 100;

    private final PrintWriter err;
    private final boolean isTerminal = System.console() != null;
    private ProgressBar bar;

    ProgressDisplay(PrintWriter err) {
        this.err = err;
    }

    /** The progress of the next part; the one before is done. */
    Progress of(String title) {
        close();
        if (!isTerminal) {
            err.println(title + " …");
            return Progress.UNWATCHED;
        }
        bar = new ProgressBarBuilder()
                .setTaskName(title)
                .setInitialMax(0)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                .build();
        return new BarProgress(bar);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.maxHint(bar.getCurrent());
            bar.close();
            bar = null;
        }
    }

    private record BarProgress(ProgressBar bar) implements Progress {

        @Override
        public void expect(long steps) {
            bar.maxHint(Math.max(bar.getMax(), 0) + steps);
        }

        @Override
        public void advance(long steps) {
            bar.stepBy(steps);
        }
    }
}
