package nl.stedenband.desk.match;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * That a second officer made something public.
 *
 * @param by the id of the account
 * @param assertion the id of what was asserted
 */
@Serdeable
public record Confirmation(String by, Instant at, String assertion) {}
