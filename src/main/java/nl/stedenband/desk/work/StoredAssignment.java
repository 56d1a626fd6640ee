package nl.stedenband.desk.work;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;

/**
 * Who deals with a request or a case, as it is kept.
 *
 * @param thing {@code request/} or {@code case/} and the number
 * @param officer the id of an account
 * @param assignedBy the id of the account that gave it to them
 * @param handOvers the first in front; empty while who wrote it down deals with it
 */
@MappedEntity
public record StoredAssignment(@Id String thing, String officer, String assignedBy, List<HandOver> handOvers) {
    public StoredAssignment {
        handOvers = List.copyOf(handOvers);
    }

    /**
     * That it was given to an officer.
     *
     * @param at milliseconds since 1970
     * @param officer the id of the account that got it
     * @param by the id of the account that gave it
     */
    @Introspected
    public record HandOver(long at, String officer, String by) {}
}
