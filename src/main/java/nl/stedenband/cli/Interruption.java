package nl.stedenband.cli;

import java.io.PrintStream;

/**
 * Says so when the program is interrupted, by Ctrl-C or because it is told to end, and keeps what then goes wrong quiet. What
 * was begun needs no undoing: each change is one transaction, which the database drops when its client is gone. Java ends the
 * process with 128 and the number of the signal: 130 or 143.
 */
final class Interruption {
    private final PrintStream err;
    private final Thread hook = new Thread(this::say, "interruption");
    private volatile boolean hasCome;

    private Interruption(PrintStream err) {
        this.err = err;
    }

    /** Watches out for one until the program is {@link #over}. */
    static Interruption watch(PrintStream err) {
        Interruption interruption = new Interruption(err);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    boolean hasCome() {
        return hasCome;
    }

    /** The program has come to its own end. Doesn't return when it is being interrupted just now. */
    void over(int exitCode) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the signal was faster, and its exit code is the one that counts
            hasCome = true;
        }
        System.exit(exitCode);
    }

    private void say() {
        hasCome = true;
        if (Terminal.showsMessages()) {
            // behind what the terminal itself shows of Ctrl-C, or a bar
            err.println();
        }
        err.println("stedenband: interrupted.");
        err.flush();
    }
}
