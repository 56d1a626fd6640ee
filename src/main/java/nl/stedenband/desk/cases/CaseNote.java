package nl.stedenband.desk.cases;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * What an officer wrote down for colleagues alone.
 *
 * @param by the id of the account
 */
@Serdeable
public record CaseNote(Instant at, String by, String text) {}
