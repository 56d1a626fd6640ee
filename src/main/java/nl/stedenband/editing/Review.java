package nl.stedenband.editing;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * What an editor said of a proposal.
 *
 * @param by the id of the account
 * @param reason for their colleagues; may be empty for one who agrees
 */
@Serdeable
public record Review(String by, Instant at, boolean agrees, String reason) {}
