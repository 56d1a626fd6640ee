package nl.stedenband.matching.request;

import java.util.Optional;
import nl.stedenband.matching.evidence.Topic;

/**
 * The programme that would pay.
 *
 * @param topic the programme, where the registry knows it
 * @param network that it wants its municipalities to be members of
 */
public record Programme(Optional<Topic> topic, Optional<Topic> network) {
    public static final Programme NONE = new Programme(Optional.empty(), Optional.empty());
}
