package nl.stedenband.desk.call;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * That an officer looked at an answer.
 *
 * @param by the id of the account
 * @param lets whether it may be shown in public who answered
 * @param reason why not; empty for one that lets it
 */
@Serdeable
public record AnswerReview(String by, Instant at, boolean lets, String reason) {}
