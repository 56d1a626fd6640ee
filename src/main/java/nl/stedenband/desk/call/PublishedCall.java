package nl.stedenband.desk.call;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A call that was published, and may be withdrawn meanwhile.
 *
 * @param version from 1
 * @param at when it was published
 * @param by the id of the account that published it
 * @param request its number, for officers
 * @param withdrawal null as long as nobody withdrew it; for officers
 */
public record PublishedCall(
        int number,
        int version,
        Instant at,
        String by,
        int request,
        CallText text,
        @Nullable CallFile.Withdrawal withdrawal) {

    public CallState state(LocalDate today) {
        if (withdrawal != null) {
            return CallState.WITHDRAWN;
        }
        return text.term().isBefore(today) ? CallState.CLOSED : CallState.OPEN;
    }
}
