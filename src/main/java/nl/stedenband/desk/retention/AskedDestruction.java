package nl.stedenband.desk.retention;

import java.time.Instant;

/**
 * That an officer asks for a request and its cases to be destroyed.
 *
 * @param by the id of the account
 */
public record AskedDestruction(Instant at, String by, String reason) {}
