package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.Geography;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Validity;

/**
 * Draws that residents of a municipality come from the partner place or the region around it, from what the sources on their
 * tie say of that. "None" is a denial of the link, not of the tie.
 */
final class TranslocalDrawing {
    /** What a source that looked for the link and found none says. */
    static final String NONE = "none";

    private TranslocalDrawing() {}

    private record Link(ThingId municipality, ThingId place) {}

    static List<DrawnUnit.Edge> draw(String unit, KnowledgeWindow.View view, Geography geography) {
        Map<Link, List<Assertion>> links =
                new TreeMap<>(Comparator.comparing(Link::municipality).thenComparing(Link::place));
        for (Assertion assertion : view.live()) {
            link(assertion.says(), geography).ifPresent(link -> links.computeIfAbsent(link, any -> new ArrayList<>())
                    .add(assertion));
        }
        List<DrawnUnit.Edge> edges = new ArrayList<>();
        links.forEach((link, assertions) -> draw(unit, link, assertions, geography, edges));
        return edges;
    }

    private static void draw(
            String unit, Link link, List<Assertion> assertions, Geography geography, List<DrawnUnit.Edge> edges) {
        Optional<String> degree = TimeClaims.weightiest(
                assertions, assertion -> degree(assertion.says()).filter(said -> !said.equals(NONE)));
        if (degree.isEmpty()) {
            return;
        }
        CertaintyTimeline certaintyTimeline = new CertaintyTimeline(
                assertions.stream().map(TranslocalDrawing::sightingOfTheLink).toList());
        Map<String, Object> shared = EdgeProperties.of(assertions);
        shared.put("unit", unit);
        shared.put("degree", degree.get());
        for (CertaintyInterval certaintyInterval : certaintyTimeline.stretches()) {
            certaintyInterval
                    .within(geography.lineage().lifetime(link.municipality()))
                    .ifPresent(days -> {
                        Map<String, Object> properties = new TreeMap<>(shared);
                        properties.putAll(EdgeProperties.of(days));
                        edges.add(new DrawnUnit.Edge(
                                EdgeType.TRANSLOCAL,
                                link.municipality().key(),
                                link.place().key(),
                                properties));
                    });
        }
    }

    private static Optional<Link> link(Statement says, Geography geography) {
        if (degree(says).isEmpty()) {
            return Optional.empty();
        }
        List<ThingId> parties = says.parties()
                .map(Participant::thing)
                .map(geography::canonical)
                .sorted()
                .toList();
        Optional<ThingId> municipality = parties.stream()
                .filter(party -> party.kind() == ThingKind.MUNICIPALITY)
                .findFirst();
        Optional<ThingId> place = parties.stream()
                .filter(party -> party.kind() == ThingKind.PARTNER_CITY)
                .findFirst();
        return municipality.flatMap(one -> place.map(other -> new Link(one, other)));
    }

    private static Optional<String> degree(Statement says) {
        return says.attribute(Attribute.TRANSLOCAL);
    }

    /** When the link was seen, or found not to be there; since when the tie exists says nothing about it. */
    private static Assertion sightingOfTheLink(Assertion assertion) {
        Statement says = assertion.says();
        Edtf when = says.when().seen().orElse(assertion.cites().source().spoke());
        Validity seen = Validity.UNDATED.withSeen(when);
        boolean denied = degree(says).filter(NONE::equals).isPresent();
        return new Assertion(
                assertion.id(),
                assertion.fingerprint(),
                new Statement(says.kind(), says.participants(), says.attributes(), denied ? seen.asDenial() : seen),
                assertion.cites(),
                assertion.recorded());
    }
}
