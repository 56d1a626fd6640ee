package nl.stedenband.desk;

import java.time.LocalDate;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.Mailbox;

/**
 * Where the desk reaches a municipality.
 *
 * @param municipality its id
 * @param mailbox of an office
 * @param checkedOn the day on which somebody answered there
 */
public record Contact(String municipality, String mailbox, LocalDate checkedOn) {

    /** @throws InvalidValue when the mailbox is none, or a person's */
    public Contact {
        Mailbox.check(mailbox);
    }
}
