package nl.stedenband.importing;

import java.time.Instant;
import java.util.Optional;

/**
 * How a file is read in.
 *
 * @param source the source of rows that name none
 * @param mode whether good rows are stored beside bad ones
 * @param recordedAt when the registry is told, for data that has a moment of its own and where nothing later was told; when it is
 *     written, for all other
 * @param by who tells it
 */
public record ImportOptions(Optional<String> source, Mode mode, Optional<Instant> recordedAt, String by) {

    /** What is stored of a file in which some rows are wrong. */
    public enum Mode {
        /** The rows that are right. */
        GOOD_ROWS,
        /** Nothing. */
        ALL_OR_NOTHING,
        /** Nothing in any case: the file is only looked at. */
        DRY_RUN
    }

    ImportOptions withMode(Mode other) {
        return new ImportOptions(source, other, recordedAt, by);
    }
}
