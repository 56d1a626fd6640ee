package nl.stedenband.registry.traversal;

import java.util.Optional;
import nl.stedenband.registry.ThingId;

/**
 * A thing in an answer.
 *
 * @param name in its own language, or as far as it is known in English
 */
public record Thing(ThingId id, String name, Optional<String> nameNl) {

    public String name(String language) {
        return language.equals("nl") ? nameNl.orElse(name) : name;
    }
}
