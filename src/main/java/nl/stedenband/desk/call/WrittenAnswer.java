package nl.stedenband.desk.call;

import io.micronaut.serde.annotation.Serdeable;
import nl.stedenband.graph.thing.Named;

/**
 * What a municipality answers to a call.
 *
 * @param function of who answers; no person
 * @param mailbox where it hears what became of the answer
 */
@Serdeable
public record WrittenAnswer(Named town, String function, String offer, String motivation, String mailbox) {}
