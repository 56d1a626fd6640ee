package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.Role;
import nl.stedenband.registry.ThingId;

/** Draws what a tie is about, why it is there, and who else has a part in it; what is said and what is read into it apart. */
final class FacetDrawing {
    private static final Map<Role, EdgeType> FACETS = new EnumMap<>(Map.of(
            Role.MOTIVE, EdgeType.MOTIVATED_BY,
            Role.THEME, EdgeType.ABOUT,
            Role.INVOLVED, EdgeType.INVOLVES,
            Role.CONTINUED_BY, EdgeType.INVOLVES,
            Role.PROGRAMME, EdgeType.FUNDED_BY,
            Role.NETWORK_MODEL, EdgeType.WORKS_AS));

    private FacetDrawing() {}

    private record Facet(Role role, ThingId thing, boolean reading) {
        static final Comparator<Facet> ORDER =
                Comparator.comparing(Facet::role).thenComparing(Facet::thing).thenComparing(Facet::reading);

        EdgeType type() {
            return FACETS.get(role);
        }
    }

    static List<Drawing.Edge> draw(String unit, Tie tie) {
        Map<Facet, List<Assertion>> facets = new TreeMap<>(Facet.ORDER);
        for (Assertion assertion : tie.assertions()) {
            for (Participant participant : assertion.says().participants()) {
                if (FACETS.containsKey(participant.role())) {
                    Facet facet = new Facet(participant.role(), participant.thing(), participant.reading());
                    facets.computeIfAbsent(facet, any -> new ArrayList<>()).add(assertion);
                }
            }
        }
        List<Drawing.Edge> edges = new ArrayList<>();
        facets.forEach((facet, assertions) -> {
            Map<String, Object> properties = Evidence.of(assertions);
            properties.put("unit", unit);
            properties.put("reading", facet.reading());
            if (facet.type() == EdgeType.INVOLVES) {
                properties.put("role", facet.role().slug());
            }
            edges.add(
                    new Drawing.Edge(facet.type(), tie.id().key(), facet.thing().key(), properties));
        });
        return edges;
    }
}
