package nl.stedenband.desk.work;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;

/**
 * The calendar of an account as it is kept.
 *
 * @param mark of its secret address
 * @param roles of the account, by their words
 */
@MappedEntity
public record StoredCalendar(@Id String account, String mark, List<String> roles) {}
