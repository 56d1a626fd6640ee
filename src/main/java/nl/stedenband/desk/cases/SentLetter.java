package nl.stedenband.desk.cases;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * That a letter went to a municipality.
 *
 * @param by the id of the account that sent it
 * @param language its code
 * @param mailbox to which it went; empty where the desk knew none
 */
@Serdeable
public record SentLetter(LocalDate on, String by, String language, String mailbox) {}
