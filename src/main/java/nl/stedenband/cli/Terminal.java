package nl.stedenband.cli;

import java.util.Arrays;

/**
 * Whether somebody looks at what the program says. Java 17 only tells whether input and output both are a terminal; so the
 * script that starts the program asks the shell for each, and hands it on.
 */
final class Terminal {
    /** {@code out}, {@code err}, both with a comma between, or nothing; not set where no script of ours was there. */
    private static final String PROPERTY = "stedenband.terminal";

    private Terminal() {}

    static boolean showsOutput() {
        return shows("out");
    }

    static boolean showsMessages() {
        return shows("err");
    }

    private static boolean shows(String stream) {
        String told = System.getProperty(PROPERTY);
        return told == null
                ? System.console() != null
                : Arrays.asList(told.split(",")).contains(stream);
    }
}
