package nl.stedenband.reconciliation;

import java.util.Optional;

/**
 * A value that a table gives for a property: a text or number as it is written, or an entity that it was matched with before.
 *
 * @param id of that entity
 */
public record SuppliedValue(String text, Optional<String> id) {

    public static SuppliedValue of(String text) {
        return new SuppliedValue(text, Optional.empty());
    }
}
