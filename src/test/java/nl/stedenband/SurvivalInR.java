package nl.stedenband;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads durations of ties with R, and estimates with its package survival how long they last. */
public final class SurvivalInR {
    private static final String R = "/usr/bin/Rscript";

    private static final String READ = """
            options(warn = 2)
            library(survival)
            spells <- subset(read.csv(commandArgs(TRUE)[1], fileEncoding = "UTF-8-BOM"), beginKnown == "true")
            codes <- with(spells, Surv(left, ifelse(is.na(right), left, right), status, type = "interval"))
            stopifnot(all(codes[, 3] == spells$status))
            curve <- survfit(Surv(left, right, type = "interval2") ~ 1, data = spells)
            cat(sprintf("%.1f %.6f\\n", curve$time, curve$surv), sep = "")
            """;

    private SurvivalInR() {}

    /** @param survival the share that lasts longer than {@code time} */
    public record Point(double time, double survival) {}

    /** Where there is no such R the test that calls this is left out, and the build names it. */
    public static void assumeHere() {
        boolean isHere = Files.isExecutable(Path.of(R)) && canLoad();
        if (!isHere) {
            TestsLeftOut.noteCaller();
        }
        assumeTrue(isHere, "no R with survival (Debian: r-cran-survival)");
    }

    private static boolean canLoad() {
        try {
            return new ProcessBuilder(R, "-e", "library(survival)")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Turnbull's estimate of the durations in a file, to which a warning is an error. */
    public static List<Point> estimate(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(R, "-e", READ, file.toString()).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String complaints = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(complaints).isEmpty();
        assertThat(process.waitFor()).isZero();
        return printed.lines()
                .map(line -> line.split(" "))
                .map(values -> new Point(Double.parseDouble(values[0]), Double.parseDouble(values[1])))
                .toList();
    }
}
