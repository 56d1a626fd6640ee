package nl.stedenband.registry.drawing;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;

/**
 * One thing that a tie is said to have, other than its parties.
 *
 * @param qualifier what the source adds in brackets; empty where it adds nothing
 * @param phase of the tie that is spoken of, counted from 1; 0 for the tie as a whole
 */
record TieDetail(ParticipantRole role, ThingId thing, boolean reading, String qualifier, long phase)
        implements Comparable<TieDetail> {
    private static final Map<ParticipantRole, EdgeType> TYPES = new EnumMap<>(Map.of(
            ParticipantRole.MOTIVE, EdgeType.MOTIVATED_BY,
            ParticipantRole.THEME, EdgeType.ABOUT,
            ParticipantRole.INVOLVED, EdgeType.INVOLVES,
            ParticipantRole.INITIATED_BY, EdgeType.INVOLVES,
            ParticipantRole.CONTINUED_BY, EdgeType.INVOLVES,
            ParticipantRole.PROGRAMME, EdgeType.FUNDED_BY,
            ParticipantRole.NETWORK_MODEL, EdgeType.WORKS_AS));

    private static final Comparator<TieDetail> ORDER = Comparator.comparing(TieDetail::role)
            .thenComparing(TieDetail::thing)
            .thenComparing(TieDetail::reading)
            .thenComparing(TieDetail::qualifier)
            .thenComparing(TieDetail::phase);

    /** What the participant is to the tie; nothing where it is a party, or has no part in it. */
    static Optional<TieDetail> of(Participant participant, Statement says) {
        if (!TYPES.containsKey(participant.role())) {
            return Optional.empty();
        }
        long phase = says.attribute(Attribute.PHASE).map(Long::valueOf).orElse(0L);
        return Optional.of(new TieDetail(
                participant.role(), participant.thing(), participant.reading(), participant.qualifier(), phase));
    }

    EdgeType type() {
        return TYPES.get(role);
    }

    Map<String, Object> properties() {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("reading", reading);
        if (!qualifier.isEmpty()) {
            properties.put("qualifier", qualifier);
        }
        if (phase > 0) {
            properties.put("phase", phase);
        }
        if (type() == EdgeType.INVOLVES) {
            properties.put("role", role.slug());
        }
        return properties;
    }

    @Override
    public int compareTo(TieDetail other) {
        return ORDER.compare(this, other);
    }
}
