package nl.stedenband.matching.evidence;

import java.util.List;
import nl.stedenband.registry.ThingId;

/** That a place, here or abroad, belonged to a network on the day. */
public record KnownMembership(ThingId member, Topic network, List<String> sources) {
    public KnownMembership {
        sources = List.copyOf(sources);
    }
}
