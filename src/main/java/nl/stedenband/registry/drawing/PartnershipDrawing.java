package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Geography;
import nl.stedenband.registry.Lineage;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.Role;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.TieKind;

/** Draws the partnerships of one unit: the node, its parties, the direct edges between them, and what it is about. */
final class PartnershipDrawing {
    private static final Map<Role, EdgeType> FACETS = new EnumMap<>(Map.of(
            Role.MOTIVE, EdgeType.MOTIVATED_BY,
            Role.THEME, EdgeType.ABOUT,
            Role.INVOLVED, EdgeType.INVOLVES,
            Role.CONTINUED_BY, EdgeType.INVOLVES,
            Role.PROGRAMME, EdgeType.FUNDED_BY,
            Role.NETWORK_MODEL, EdgeType.WORKS_AS));

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
            drawing.drawTranslocal(view);
        }
        return Drawing.of(drawing.nodes.values(), drawing.edges.inWindows());
    }

    private void draw(Tie tie, List<Tie> ties, Window window) {
        Timeline timeline = new Timeline(tie.assertions());
        Map<String, Object> evidence = Evidence.of(tie.assertions());
        evidence.put("unit", unit);
        evidence.put("partnership", tie.id().value());
        evidence.put("kind", kind(tie.assertions()).slug());
        drawNode(tie, window, timeline);
        drawParties(tie, window, timeline);
        drawTwinnings(tie, ties, window, timeline, evidence);
        drawFacets(tie, window);
        for (Disagreement disagreement : Disagreement.in(timeline)) {
            edges.add(
                    window,
                    disagreement.edge(unit, Map.of("partnership", tie.id().value())));
        }
    }

    /** The node shows what is known now, by all that is said; views come in that order, so the last one to draw it stays. */
    private void drawNode(Tie tie, Window window, Timeline timeline) {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("family", tie.family().name().toLowerCase(Locale.ROOT));
        properties.put("kind", kind(tie.assertions()).slug());
        properties.put("parties", tie.parties().stream().map(ThingId::key).toList());
        properties.putAll(Evidence.sightings(timeline.claims()));
        Claims.weightiest(tie.assertions(), a -> a.says().attribute(Attribute.INITIATIVE))
                .ifPresent(initiative -> properties.put("initiative", initiative));
        properties.put("current", window.isCurrent());
        nodes.put(tie.id().key(), new Drawing.Node(tie.id().key(), properties));
    }

    private void drawParties(Tie tie, Window window, Timeline timeline) {
        Map<String, Object> shared = Evidence.of(tie.assertions());
        shared.put("unit", unit);
        Spell last = timeline.spells().get(timeline.spells().size() - 1);
        last.since().ifPresent(since -> shared.put("since", since.time().text()));
        last.until().ifPresent(until -> shared.put("until", until.time().text()));
        for (ThingId party : tie.parties()) {
            Map<String, Object> properties = new TreeMap<>(shared);
            properties.put("role", role(party, tie.assertions()).slug());
            edges.add(
                    window,
                    new Drawing.Edge(EdgeType.PARTY_TO, party.key(), tie.id().key(), properties));
        }
    }

    private void drawTwinnings(
            Tie tie, List<Tie> ties, Window window, Timeline timeline, Map<String, Object> evidence) {
        Map<String, Object> shared = new TreeMap<>(evidence);
        shared.putAll(Evidence.sightings(timeline.claims()));
        Set<String> villages = new TreeSet<>();
        tie.assertions().forEach(a -> a.says().attribute(Attribute.VILLAGE).ifPresent(villages::add));
        if (!villages.isEmpty()) {
            shared.put("villages", List.copyOf(villages));
        }
        List<Stretch> stretches = timeline.stretches();
        List<ThingId> parties = List.copyOf(tie.parties());
        for (int i = 0; i < parties.size(); i++) {
            for (ThingId other : parties.subList(i + 1, parties.size())) {
                for (Seat one : seats(parties.get(i), tie, ties)) {
                    for (Seat two : seats(other, tie, ties)) {
                        drawTwinning(one, two, stretches, window, shared);
                    }
                }
            }
        }
    }

    private void drawTwinning(Seat one, Seat two, List<Stretch> stretches, Window window, Map<String, Object> shared) {
        if (one.holder().equals(two.holder())) {
            return;
        }
        for (Stretch stretch : stretches) {
            Optional<Stretch> part = stretch.within(one.days()).flatMap(rest -> rest.within(two.days()));
            part.ifPresent(days -> {
                boolean inherited = one.isInherited() || two.isInherited();
                Map<String, Object> properties = new TreeMap<>(shared);
                properties.putAll(Evidence.of(inherited ? days.inherited() : days));
                days.until().ifPresent(until -> putEnd(properties, until.by()));
                if (inherited) {
                    properties.put(
                            "inheritedFrom",
                            (one.isInherited() ? one : two).party().value());
                }
                edges.add(
                        window,
                        new Drawing.Edge(
                                EdgeType.TWINNED_WITH,
                                one.holder().key(),
                                two.holder().key(),
                                properties));
            });
        }
    }

    private void putEnd(Map<String, Object> properties, Assertion end) {
        end.says().thing(Role.ENDED_BY).map(geography::canonical).ifPresent(by -> properties.put("endedBy", by.key()));
        end.says().attribute(Attribute.END_REASON).ifPresent(reason -> properties.put("endReason", reason));
        List<String> goesOn =
                end.says().in(Role.CONTINUED_BY).map(Participant::as).toList();
        if (!goesOn.isEmpty()) {
            properties.put("continuedBy", goesOn);
        }
    }

    /** Who holds a party's place in the tie, and over which days: the party, then its heirs unless they have their own tie. */
    private List<Seat> seats(ThingId party, Tie tie, List<Tie> ties) {
        Lineage lineage = geography.lineage();
        List<Seat> seats = new ArrayList<>(List.of(new Seat(party, party, lineage.lifetime(party))));
        for (Lineage.Heir heir : lineage.heirs(party)) {
            if (!tie.isAlsoOwnTieOf(heir.municipality(), party, ties)) {
                seats.add(new Seat(party, heir.municipality(), heir.days()));
            }
        }
        return seats;
    }

    private record Seat(ThingId party, ThingId holder, DayRange days) {
        boolean isInherited() {
            return !party.equals(holder);
        }
    }

    private void drawFacets(Tie tie, Window window) {
        Map<FacetKey, List<Assertion>> facets = new TreeMap<>(Comparator.comparing(FacetKey::role)
                .thenComparing(FacetKey::thing)
                .thenComparing(FacetKey::reading));
        for (Assertion assertion : tie.assertions()) {
            for (Participant participant : assertion.says().participants()) {
                if (FACETS.containsKey(participant.role())) {
                    FacetKey key = new FacetKey(participant.role(), participant.thing(), participant.reading());
                    facets.computeIfAbsent(key, any -> new ArrayList<>()).add(assertion);
                }
            }
        }
        facets.forEach((facet, assertions) -> {
            Map<String, Object> properties = Evidence.of(assertions);
            properties.put("unit", unit);
            properties.put("reading", facet.reading());
            if (FACETS.get(facet.role()) == EdgeType.INVOLVES) {
                properties.put("role", facet.role().slug());
            }
            edges.add(
                    window,
                    new Drawing.Edge(
                            FACETS.get(facet.role()),
                            tie.id().key(),
                            facet.thing().key(),
                            properties));
        });
    }

    private record FacetKey(Role role, ThingId thing, boolean reading) {}

    private void drawTranslocal(Window.View view) {
        TranslocalDrawing.draw(unit, view, geography).forEach(edge -> edges.add(view.window(), edge));
    }

    private static Role role(ThingId party, List<Assertion> assertions) {
        return Claims.weightiest(assertions, assertion -> assertion
                        .says()
                        .parties()
                        .filter(participant -> participant.thing().equals(party))
                        .map(Participant::role)
                        .filter(role -> role == Role.INITIATOR)
                        .findFirst())
                .orElse(Role.PARTY);
    }

    /** The kind that the weightiest source gives; a bare pair says nothing about the kind. */
    private static TieKind kind(List<Assertion> assertions) {
        return Claims.weightiest(assertions, assertion -> Optional.of(Unit.kind(assertion.says()))
                        .filter(kind -> kind != TieKind.UNKNOWN))
                .orElse(TieKind.UNKNOWN);
    }
}
