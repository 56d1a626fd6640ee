package nl.stedenband.desk.work;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * Who deals with a request or a case, as it is kept.
 *
 * @param thing {@code request/} or {@code case/} and the number
 * @param officer the id of an account
 * @param assignedBy the id of the account that gave it to them
 */
@MappedEntity
public record StoredAssignment(@Id String thing, String officer, String assignedBy) {}
