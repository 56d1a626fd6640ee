package nl.stedenband.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** Times of one thing done several times, in nanoseconds, sorted. */
record Samples(long[] nanos) {

    /** Something that is timed. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    Samples {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    static Samples of(int times, Work work) throws Exception {
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            nanos[i] = time(work);
        }
        return new Samples(nanos);
    }

    /** Opens something several times, and closes it each time without that being counted. */
    static Samples ofOpening(int times, Callable<? extends AutoCloseable> open) throws Exception {
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            AutoCloseable opened = open.call();
            nanos[i] = System.nanoTime() - start;
            opened.close();
        }
        return new Samples(nanos);
    }

    static long time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    /** The middle one; of an even number the upper of the two. */
    double medianMillis() {
        return millis(nanos[nanos.length / 2]);
    }

    double leastMillis() {
        return millis(nanos[0]);
    }

    double mostMillis() {
        return millis(nanos[nanos.length - 1]);
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
