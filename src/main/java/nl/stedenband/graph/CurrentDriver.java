package nl.stedenband.graph;

import org.neo4j.driver.Driver;

/**
 * The driver that the application uses. While the database hangs there is none to be had, so that nobody begins to wait.
 */
final class CurrentDriver {
    private final Driver driver;
    private volatile boolean isHung;

    CurrentDriver(Driver driver) {
        this.driver = driver;
    }

    /** @throws DatabaseHung while the database hangs */
    Driver get() {
        if (isHung) {
            throw new DatabaseHung(null);
        }
        return driver;
    }

    boolean isHung() {
        return isHung;
    }

    /** Lets nobody begin to wait. */
    void giveUp() {
        isHung = true;
    }

    /** The database can be asked again. */
    void goOn() {
        isHung = false;
    }

    /** Nobody waits until it is done: the driver looks for a fifth of a second whether its threads get anything else to do. */
    void close() {
        driver.closeAsync();
    }

    /** The database takes what is sent to it and gives no sign of life. */
    static final class DatabaseHung extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** @param cause how a wait ended that was broken off; null for who comes only now */
        DatabaseHung(Throwable cause) {
            super("the database gives no sign of life", cause);
        }
    }
}
