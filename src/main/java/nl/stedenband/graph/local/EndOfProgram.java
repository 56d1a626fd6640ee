package nl.stedenband.graph.local;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has to be done when the program ends in the middle of something, by Ctrl-C for instance. */
final class EndOfProgram {
    private static final Logger LOG = LoggerFactory.getLogger(EndOfProgram.class);

    private final Thread task;

    EndOfProgram(String name, Runnable task) {
        this.task = new Thread(task, name);
    }

    /** @throws IllegalStateException when the program is ending already; nothing is done then */
    void join() {
        Runtime.getRuntime().addShutdownHook(task);
    }

    /** It needn't be done any more. */
    void leave() {
        try {
            Runtime.getRuntime().removeShutdownHook(task);
        } catch (IllegalStateException e) {
            LOG.debug("the program is ending, and does {} itself", task.getName(), e);
        }
    }
}
