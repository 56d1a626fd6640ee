package nl.stedenband.matching.request;

import java.util.Optional;
import java.util.Set;
import nl.stedenband.matching.evidence.Topic;
import nl.stedenband.registry.ThingId;

/**
 * The programme that would pay, and whom it takes.
 *
 * @param topic the programme, where the registry knows it
 * @param size whom it takes by number of inhabitants
 * @param network that one has to be a member of
 * @param provinces in which one has to lie; empty for anywhere
 * @param experienced whether one must have had a tie abroad before
 */
public record Programme(
        Optional<Topic> topic,
        Optional<SizeWanted> size,
        Optional<Topic> network,
        Set<ThingId> provinces,
        boolean experienced) {
    public static final Programme NONE =
            new Programme(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), false);

    public Programme {
        provinces = Set.copyOf(provinces);
    }
}
