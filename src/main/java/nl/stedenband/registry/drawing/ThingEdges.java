package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/** What a thing belongs to: a place to its country, province or region, a figure to its table and to what it counts. */
final class ThingEdges {
    private final String unit;
    private final ThingClaims claims;

    private ThingEdges(String unit, ThingClaims claims) {
        this.unit = unit;
        this.claims = claims;
    }

    static List<DrawnUnit.Edge> of(String unit, ThingClaims claims) {
        ThingEdges drawing = new ThingEdges(unit, claims);
        return claims.thing().kind() == ThingKind.STATISTIC ? drawing.ofStatistic() : drawing.ofPlace();
    }

    private List<DrawnUnit.Edge> ofStatistic() {
        List<DrawnUnit.Edge> edges = new ArrayList<>();
        claims.around(ThingKind.SURVEY).ifPresent(survey -> edges.add(edge(EdgeType.IN_SURVEY, survey)));
        counted(claims.describing().stream().limit(1)).forEach(counted -> edges.add(edge(EdgeType.COUNTS, counted)));
        return edges;
    }

    /** Of whatever else, places most of it. */
    private List<DrawnUnit.Edge> ofPlace() {
        List<DrawnUnit.Edge> edges = new ArrayList<>();
        counted(claims.describing().stream()).distinct().sorted().forEach(country -> edges.add(counting(country)));
        claims.around(ThingKind.REGION).ifPresent(region -> edges.add(edge(EdgeType.IN_REGION, region)));
        claims.around(ThingKind.PROVINCE).ifPresent(province -> edges.add(edge(EdgeType.IN_PROVINCE, province)));
        claims.country().ifPresent(country -> edges.add(edge(EdgeType.IN_COUNTRY, country)));
        return edges;
    }

    private static Stream<ThingId> counted(Stream<Assertion> assertions) {
        return assertions
                .flatMap(assertion -> assertion.says().in(ParticipantRole.COUNTED))
                .map(Participant::thing);
    }

    /** A region is drawn from the countries that its source counts to it, likewise a label of statistics or a policy field. */
    private DrawnUnit.Edge counting(ThingId counted) {
        Map<String, Object> properties = evidence(counted);
        if (isRead(counted)) {
            properties.put("reading", true);
        }
        return claims.thing().kind() == ThingKind.REGION
                ? new DrawnUnit.Edge(
                        EdgeType.IN_REGION, counted.key(), claims.thing().key(), properties)
                : new DrawnUnit.Edge(EdgeType.COUNTS, claims.thing().key(), counted.key(), properties);
    }

    /** Whether no source counts it there in its own words. */
    private boolean isRead(ThingId counted) {
        return claims.describing().stream()
                .flatMap(assertion -> assertion.says().in(ParticipantRole.COUNTED))
                .filter(participant -> participant.thing().equals(counted))
                .allMatch(Participant::reading);
    }

    private DrawnUnit.Edge edge(EdgeType type, ThingId to) {
        return new DrawnUnit.Edge(type, claims.thing().key(), to.key(), evidence(to));
    }

    /** Of each source the assertion that weighs most: that it says so in a hundred ties makes it no truer. */
    private Map<String, Object> evidence(ThingId to) {
        Map<String, Assertion> bySource = new LinkedHashMap<>();
        claims.live().stream()
                .filter(assertion -> putsItIn(assertion, to))
                .forEach(assertion ->
                        bySource.putIfAbsent(assertion.cites().source().id(), assertion));
        Map<String, Object> properties = EdgeProperties.of(List.copyOf(bySource.values()));
        properties.put("unit", unit);
        return properties;
    }

    /** Whether it describes the thing by the other one, or mentions it with that for its country. */
    private boolean putsItIn(Assertion assertion, ThingId to) {
        return claims.describes(assertion)
                        && assertion.says().participants().stream()
                                .anyMatch(participant -> participant.thing().equals(to))
                || claims.mentions(assertion)
                        .anyMatch(
                                mention -> mention.country().filter(to::equals).isPresent());
    }
}
