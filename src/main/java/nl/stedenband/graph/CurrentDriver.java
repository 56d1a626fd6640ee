package nl.stedenband.graph;

import java.util.function.Supplier;
import org.neo4j.driver.Driver;

/**
 * The driver that the application uses. While the database hangs there is none to be had: the one of before is closed, which ends
 * whatever waits for an answer, and once the database answers again a new one is used. No query can be told to wait no longer than a
 * time and yet be let go on for as long as the database works on it; to close the driver is the way to end all waiting.
 */
final class CurrentDriver {
    private final Supplier<Driver> opening;
    private Driver driver;
    private boolean isHung;

    /** @param opening opens a driver, which connects when it is asked first */
    CurrentDriver(Supplier<Driver> opening) {
        this.opening = opening;
        this.driver = opening.get();
    }

    /** @throws DatabaseHung while the database hangs */
    synchronized Driver get() {
        if (isHung) {
            throw new DatabaseHung(null);
        }
        return driver;
    }

    /** What to throw for a failure of work that was done with a driver: that it was ended, where it was closed meanwhile. */
    synchronized RuntimeException orHung(Driver used, RuntimeException failure) {
        return used == driver ? failure : new DatabaseHung(failure);
    }

    /** Ends all waiting, and lets nobody begin to wait. */
    synchronized void giveUp() {
        if (!isHung) {
            isHung = true;
            driver.closeAsync();
            driver = opening.get();
        }
    }

    /** The database can be asked again. */
    synchronized void goOn() {
        isHung = false;
    }

    synchronized void close() {
        driver.close();
    }
}
