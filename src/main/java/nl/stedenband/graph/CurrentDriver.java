package nl.stedenband.graph;

import org.neo4j.driver.Driver;

/**
 * The driver that the application uses. While the database hangs there is none to be had, so that nobody begins to wait. Who waits
 * already goes on until it answers or the connection breaks: to close the driver ends most waiting, but leaves some for ever.
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
            throw new DatabaseHung();
        }
        return driver;
    }

    /** Lets nobody begin to wait. */
    void giveUp() {
        isHung = true;
    }

    /** The database can be asked again. */
    void goOn() {
        isHung = false;
    }

    void close() {
        driver.close();
    }

    /** The database takes what is sent to it and gives no sign of life: whoever comes now is told so at once. */
    static final class DatabaseHung extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DatabaseHung() {
            super("the database gives no sign of life");
        }
    }
}
