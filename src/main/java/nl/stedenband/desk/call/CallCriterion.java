package nl.stedenband.desk.call;

import io.micronaut.serde.annotation.Serdeable;

/**
 * By what answers to a call are judged.
 *
 * @param weight from 1; only how weights compare counts
 */
@Serdeable
public record CallCriterion(CallWords name, int weight) {
    public static final int HEAVIEST = 100;
}
