package nl.stedenband.desk.cases;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import nl.stedenband.graph.thing.Named;

/**
 * That a municipality was asked, and how it stands.
 *
 * @param by the id of the account that asked
 * @param through how it was asked; empty where that isn't said
 * @param answer on {@code answeredOn}
 * @param said what else it said; empty for nothing
 * @param next what is to be done; empty for nothing
 * @param due the day on which that is to be done
 */
@Serdeable
public record Approach(
        Named town,
        LocalDate on,
        String by,
        String through,
        ApproachAnswer answer,
        @Nullable LocalDate answeredOn,
        String said,
        String next,
        @Nullable LocalDate due) {

    /** The same with what the municipality said since, and what is to be done now. */
    public Approach answered(
            ApproachAnswer given, @Nullable LocalDate day, String words, String step, @Nullable LocalDate stepDue) {
        return new Approach(town, on, by, through, given, day, words, step, stepDue);
    }
}
