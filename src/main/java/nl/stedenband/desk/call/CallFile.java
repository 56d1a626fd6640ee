package nl.stedenband.desk.call;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A call as it is sealed.
 *
 * @param withdrawal null as long as nobody withdrew it
 */
@Serdeable
public record CallFile(CallText text, @Nullable Withdrawal withdrawal) {

    /**
     * That an officer took a call back.
     *
     * @param by the id of the account
     * @param why for colleagues
     */
    @Serdeable
    public record Withdrawal(String by, Instant at, String why) {}
}
