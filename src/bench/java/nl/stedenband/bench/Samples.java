package nl.stedenband.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;

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

    /** What two things took that were done in turns. */
    record Pair(Samples one, Samples other) {}

    /**
     * Does two things in turns, each as often as the other, and beginning now with the one, now with the other.
     *
     * @param warmUp nanoseconds of turns that don't count
     * @param measured nanoseconds of turns that do; there is at least one
     */
    static Pair ofTurns(long warmUp, long measured, Work one, Work other) throws Exception {
        turns(warmUp, one, other);
        return turns(measured, one, other);
    }

    private static Pair turns(long nanos, Work one, Work other) throws Exception {
        LongStream.Builder ones = LongStream.builder();
        LongStream.Builder others = LongStream.builder();
        long end = System.nanoTime() + nanos;
        boolean oneFirst = true;
        do {
            if (oneFirst) {
                ones.add(time(one));
            }
            others.add(time(other));
            if (!oneFirst) {
                ones.add(time(one));
            }
            oneFirst = !oneFirst;
        } while (System.nanoTime() < end);
        return new Pair(
                new Samples(ones.build().toArray()), new Samples(others.build().toArray()));
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
