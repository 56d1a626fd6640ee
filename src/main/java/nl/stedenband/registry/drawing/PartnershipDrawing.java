package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Geography;
import nl.stedenband.registry.Role;
import nl.stedenband.registry.ThingId;

/** Draws the partnerships of one unit: the node, its parties, the direct edges between them, and what it is about. */
final class PartnershipDrawing {
    private final String unit;
    private final Geography geography;
    private final Edges edges = new Edges();
    private final Map<String, Drawing.Node> nodes = new TreeMap<>();

    private PartnershipDrawing(String unit, Geography geography) {
        this.unit = unit;
        this.geography = geography;
    }

    static Drawing draw(String unit, List<Assertion> assertions, Geography geography) {
        PartnershipDrawing drawing = new PartnershipDrawing(unit, geography);
        for (Window.View view : Window.on(assertions)) {
            List<Tie> ties = Tie.among(view.live(), geography);
            ties.forEach(tie -> drawing.draw(tie, ties, view.window()));
            drawing.add(view.window(), TranslocalDrawing.draw(unit, view, geography));
        }
        return Drawing.of(drawing.nodes.values(), drawing.edges.inWindows());
    }

    private void draw(Tie tie, List<Tie> ties, Window window) {
        Timeline timeline = new Timeline(tie.assertions());
        // views come by what was known, and within that by what was said: the last one to draw the node stays
        nodes.put(tie.id().key(), node(tie, window, timeline));
        add(window, parties(tie, timeline));
        add(window, TwinningDrawing.draw(unit, tie, ties, timeline, geography));
        add(window, FacetDrawing.draw(unit, tie));
        for (Disagreement disagreement : Disagreement.in(timeline)) {
            edges.add(
                    window,
                    disagreement.edge(unit, Map.of("partnership", tie.id().value())));
        }
    }

    private void add(Window window, List<Drawing.Edge> drawn) {
        drawn.forEach(edge -> edges.add(window, edge));
    }

    private static Drawing.Node node(Tie tie, Window window, Timeline timeline) {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("family", tie.family().name().toLowerCase(Locale.ROOT));
        properties.put("kind", tie.kind().slug());
        properties.put("parties", tie.parties().stream().map(ThingId::key).toList());
        properties.putAll(Evidence.sightings(timeline.claims()));
        Claims.weightiest(tie.assertions(), a -> a.says().attribute(Attribute.INITIATIVE))
                .ifPresent(initiative -> properties.put("initiative", initiative));
        properties.put("current", window.isCurrent());
        return new Drawing.Node(tie.id().key(), properties);
    }

    private List<Drawing.Edge> parties(Tie tie, Timeline timeline) {
        Map<String, Object> shared = Evidence.of(tie.assertions());
        shared.put("unit", unit);
        Spell last = timeline.spells().get(timeline.spells().size() - 1);
        last.since().ifPresent(since -> shared.put("since", since.time().text()));
        last.until().ifPresent(until -> shared.put("until", until.time().text()));
        List<Drawing.Edge> parties = new ArrayList<>();
        for (ThingId party : tie.parties()) {
            Map<String, Object> properties = new TreeMap<>(shared);
            Role role = tie.roleOf(party, geography);
            properties.put("role", role.slug());
            if (role == Role.INITIATOR) {
                properties.put("reading", tie.isReadAsInitiator(party, geography));
            }
            parties.add(
                    new Drawing.Edge(EdgeType.PARTY_TO, party.key(), tie.id().key(), properties));
        }
        return parties;
    }
}
