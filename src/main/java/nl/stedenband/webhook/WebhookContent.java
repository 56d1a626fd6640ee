package nl.stedenband.webhook;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What is kept of a webhook where nobody reads it in the database.
 *
 * @param address to which changes are sent
 * @param secret by which they are signed, as its user saw it
 */
@Serdeable
record WebhookContent(String address, String secret, WatchedQuestion question) {}
