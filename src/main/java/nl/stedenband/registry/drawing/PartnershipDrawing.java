package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Geography;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.ThingId;

/** Draws the partnerships of one unit: the node, its parties, the direct edges between them, and what it is about. */
final class PartnershipDrawing {
    private final String unit;
    private final Geography geography;
    private final DrawnEdges drawnEdges = new DrawnEdges();
    private final Map<String, DrawnUnit.Node> nodes = new TreeMap<>();

    private PartnershipDrawing(String unit, Geography geography) {
        this.unit = unit;
        this.geography = geography;
    }

    static DrawnUnit draw(String unit, List<Assertion> assertions, Geography geography) {
        PartnershipDrawing drawing = new PartnershipDrawing(unit, geography);
        for (KnowledgeWindow.View view : KnowledgeWindow.on(assertions)) {
            List<AssertedTie> ties = AssertedTie.among(view.live(), geography);
            ties.forEach(assertedTie -> drawing.draw(assertedTie, ties, view.window()));
            drawing.add(view.window(), TranslocalDrawing.draw(unit, view, geography));
        }
        return DrawnUnit.of(drawing.nodes.values(), drawing.drawnEdges.inWindows());
    }

    private void draw(AssertedTie assertedTie, List<AssertedTie> ties, KnowledgeWindow knowledgeWindow) {
        CertaintyTimeline certaintyTimeline = new CertaintyTimeline(assertedTie.assertions());
        // views come by what was known, and within that by what was said: the last one to draw the node stays
        nodes.put(assertedTie.id().key(), node(assertedTie, knowledgeWindow, certaintyTimeline));
        add(knowledgeWindow, parties(assertedTie, certaintyTimeline));
        add(
                knowledgeWindow,
                TwinningDrawing.draw(EdgeType.TWINNED_WITH, unit, assertedTie, ties, certaintyTimeline, geography));
        add(knowledgeWindow, TieDetailDrawing.draw(unit, assertedTie));
        for (Disagreement disagreement : Disagreement.in(certaintyTimeline)) {
            drawnEdges.add(
                    knowledgeWindow,
                    disagreement.edge(
                            unit, Map.of("partnership", assertedTie.id().value())));
        }
    }

    private void add(KnowledgeWindow knowledgeWindow, List<DrawnUnit.Edge> drawn) {
        drawn.forEach(edge -> drawnEdges.add(knowledgeWindow, edge));
    }

    private static DrawnUnit.Node node(
            AssertedTie assertedTie, KnowledgeWindow knowledgeWindow, CertaintyTimeline certaintyTimeline) {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("family", assertedTie.family().name().toLowerCase(Locale.ROOT));
        properties.put("kind", assertedTie.kind().slug());
        properties.put(
                "parties", assertedTie.parties().stream().map(ThingId::key).toList());
        properties.putAll(EdgeProperties.sightings(certaintyTimeline.claims()));
        TimeClaims.weightiest(assertedTie.assertions(), a -> a.says().attribute(Attribute.INITIATIVE))
                .ifPresent(initiative -> properties.put("initiative", initiative));
        properties.put("current", knowledgeWindow.isCurrent());
        return new DrawnUnit.Node(assertedTie.id().key(), properties);
    }

    private List<DrawnUnit.Edge> parties(AssertedTie assertedTie, CertaintyTimeline certaintyTimeline) {
        Map<String, Object> shared = EdgeProperties.of(assertedTie.assertions());
        shared.put("unit", unit);
        TiePeriod last =
                certaintyTimeline.periods().get(certaintyTimeline.periods().size() - 1);
        last.since().ifPresent(since -> shared.put("since", since.time().text()));
        last.until().ifPresent(until -> shared.put("until", until.time().text()));
        List<DrawnUnit.Edge> parties = new ArrayList<>();
        for (ThingId party : assertedTie.parties()) {
            Map<String, Object> properties = new TreeMap<>(shared);
            ParticipantRole participantRole = assertedTie.roleOf(party, geography);
            properties.put("role", participantRole.slug());
            if (participantRole == ParticipantRole.INITIATOR) {
                properties.put("reading", assertedTie.isReadAsInitiator(party, geography));
            }
            parties.add(new DrawnUnit.Edge(
                    EdgeType.PARTY_TO, party.key(), assertedTie.id().key(), properties));
        }
        return parties;
    }
}
