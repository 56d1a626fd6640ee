package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.Role;
import nl.stedenband.registry.ThingId;

/**
 * Draws a thing as it is known now: what it is called, where it lies, when it was there. A thing that no live assertion
 * speaks of keeps its node, so that retracted assertions still point somewhere, but has no properties.
 */
final class ThingDrawing {
    /** Attributes that become properties as they are, and how. */
    private static final Map<Attribute, Function<String, Object>> PROPERTIES = new EnumMap<>(Map.ofEntries(
            Map.entry(Attribute.NAME_NL, text -> text),
            Map.entry(Attribute.NAME_EN, text -> text),
            Map.entry(Attribute.POPULATION, Long::valueOf),
            Map.entry(Attribute.POPULATION_ON, text -> text),
            Map.entry(Attribute.COUNTRY_OF_ORIGIN, Boolean::valueOf),
            Map.entry(Attribute.GEONAMES_ID, Long::valueOf),
            Map.entry(Attribute.TOOI, text -> text),
            Map.entry(Attribute.FUNDER, text -> text),
            Map.entry(Attribute.MANAGER, text -> text),
            Map.entry(Attribute.URL, text -> text),
            Map.entry(Attribute.TYPE, text -> text),
            Map.entry(Attribute.ORDER, Long::valueOf),
            Map.entry(Attribute.YEAR, Long::valueOf),
            Map.entry(Attribute.ROW, text -> text),
            Map.entry(Attribute.COLUMN, text -> text),
            Map.entry(Attribute.VALUE, Double::valueOf),
            Map.entry(Attribute.PRINTED, text -> text),
            Map.entry(Attribute.UNIT, text -> text),
            Map.entry(Attribute.NOTE, text -> text)));

    private final ThingId thing;
    private final List<Assertion> live;
    private final List<Assertion> describing;

    private ThingDrawing(ThingId thing, List<Assertion> assertions) {
        this.thing = thing;
        this.live = assertions.stream()
                .filter(assertion -> assertion.recorded().isLive())
                .sorted(Claims.WEIGHTIEST)
                .toList();
        this.describing = live.stream().filter(this::describes).toList();
    }

    static Drawing draw(String unit, ThingId thing, List<Assertion> assertions) {
        ThingDrawing drawing = new ThingDrawing(thing, assertions);
        return Drawing.of(List.of(new Drawing.Node(thing.key(), drawing.properties())), drawing.edges(unit));
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new TreeMap<>();
        PROPERTIES.forEach((attribute, read) -> Claims.weightiest(
                        describing, assertion -> assertion.says().attribute(attribute))
                .ifPresent(text -> properties.put(attribute.word(), read.apply(text))));
        names(properties);
        alsoWritten(properties);
        villages(properties);
        lifetime(properties);
        Claims.weightiest(live, this::point).ifPresent(point -> properties.put("point", point));
        if (!describing.isEmpty()) {
            properties.putAll(Evidence.of(describing));
        }
        return properties;
    }

    private record Name(String text, Assertion by, boolean described) {}

    /** The name of the weightiest source; of two equally weighty ones a description's before a mention's. */
    private void names(Map<String, Object> properties) {
        List<Name> names = live.stream().flatMap(this::namesBy).toList();
        names.stream()
                .min(Comparator.comparing(
                                (Name name) -> name.by().cites().source().rank())
                        .thenComparing(name -> !name.described())
                        .thenComparing(Name::by, Claims.WEIGHTIEST)
                        .thenComparing(Name::text))
                .ifPresent(name -> properties.put("name", name.text()));
        TreeSet<String> all = new TreeSet<>();
        names.forEach(name -> all.add(name.text()));
        for (Assertion assertion : describing) {
            assertion.says().attribute(Attribute.NAME_NL).ifPresent(all::add);
            assertion.says().attribute(Attribute.NAME_EN).ifPresent(all::add);
            assertion.says().attribute(Attribute.OTHER_NAMES).ifPresent(text -> text.lines()
                    .forEach(all::add));
            assertion.says().attribute(Attribute.ALSO_WRITTEN).ifPresent(text -> text.lines()
                    .forEach(all::add));
        }
        if (!all.isEmpty()) {
            properties.put("names", List.copyOf(all));
        }
    }

    private void alsoWritten(Map<String, Object> properties) {
        List<String> written = describing.stream()
                .flatMap(assertion -> assertion.says().attribute(Attribute.ALSO_WRITTEN).stream())
                .flatMap(String::lines)
                .distinct()
                .sorted()
                .toList();
        if (!written.isEmpty()) {
            properties.put("alsoWritten", written);
        }
    }

    /** Villages in whose name the municipality has a tie are names to find it by, but not its own. */
    private void villages(Map<String, Object> properties) {
        List<String> villages = thing.kind() != Kind.MUNICIPALITY
                ? List.of()
                : live.stream()
                        .flatMap(assertion -> assertion.says().attribute(Attribute.VILLAGE).stream())
                        .distinct()
                        .sorted()
                        .toList();
        if (!villages.isEmpty()) {
            properties.put("villages", villages);
        }
    }

    private Stream<Name> namesBy(Assertion assertion) {
        if (describes(assertion)) {
            return assertion.says().attribute(Attribute.NAME).map(name -> new Name(name, assertion, true)).stream();
        }
        return mentions(assertion).map(mention -> new Name(mention.as(), assertion, false));
    }

    private void lifetime(Map<String, Object> properties) {
        Claims.weightiest(describing, assertion -> assertion.says().attribute(Attribute.BEGINS))
                .ifPresent(date -> {
                    properties.put("begins", date);
                    properties.put("firstDay", Edtf.parse(date).possible().min());
                });
        Claims.weightiest(describing, assertion -> assertion.says().attribute(Attribute.ENDS))
                .ifPresent(date -> {
                    properties.put("ends", date);
                    properties.put("lastDay", Edtf.parse(date).possible().max());
                });
    }

    private Optional<Point> point(Assertion assertion) {
        if (describes(assertion)) {
            return assertion
                    .says()
                    .attribute(Attribute.LATITUDE)
                    .map(latitude -> new Point(
                            Double.parseDouble(latitude),
                            Double.parseDouble(assertion
                                    .says()
                                    .attribute(Attribute.LONGITUDE)
                                    .orElseThrow())));
        }
        return mentions(assertion)
                .map(Participant::point)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<Drawing.Edge> edges(String unit) {
        List<Drawing.Edge> edges = new ArrayList<>();
        if (thing.kind() == Kind.STATISTIC) {
            around(Role.WITHIN, Kind.SURVEY).ifPresent(survey -> edges.add(edge(unit, EdgeType.IN_SURVEY, survey)));
            describing.stream()
                    .limit(1)
                    .flatMap(assertion -> assertion.says().in(Role.COUNTED))
                    .forEach(counted -> edges.add(edge(unit, EdgeType.COUNTS, counted.thing())));
            return edges;
        }
        counted(unit, edges);
        around(Role.WITHIN, Kind.REGION).ifPresent(region -> edges.add(edge(unit, EdgeType.IN_REGION, region)));
        around(Role.WITHIN, Kind.PROVINCE).ifPresent(province -> edges.add(edge(unit, EdgeType.IN_PROVINCE, province)));
        country().ifPresent(country -> edges.add(edge(unit, EdgeType.IN_COUNTRY, country)));
        return edges;
    }

    /** A region is drawn from the countries that its source counts to it, a label of statistics likewise. */
    private void counted(String unit, List<Drawing.Edge> edges) {
        describing.stream()
                .flatMap(assertion -> assertion.says().in(Role.COUNTED))
                .map(Participant::thing)
                .distinct()
                .sorted()
                .forEach(country -> {
                    Drawing.Edge edge = edge(unit, EdgeType.COUNTS, country);
                    edges.add(
                            thing.kind() == Kind.REGION
                                    ? new Drawing.Edge(
                                            EdgeType.IN_REGION, country.key(), thing.key(), edge.properties())
                                    : edge);
                });
    }

    private Optional<ThingId> country() {
        return around(Role.WITHIN, Kind.COUNTRY)
                .or(() -> Claims.weightiest(live, assertion -> mentions(assertion)
                        .map(Participant::country)
                        .flatMap(Optional::stream)
                        .findFirst()));
    }

    private Optional<ThingId> around(Role role, Kind kind) {
        return Claims.weightiest(describing, assertion -> assertion
                .says()
                .in(role)
                .map(Participant::thing)
                .filter(other -> other.kind() == kind)
                .findFirst());
    }

    private Drawing.Edge edge(String unit, EdgeType type, ThingId to) {
        List<Assertion> saying = live.stream()
                .filter(assertion -> assertion.says().participants().stream()
                        .anyMatch(participant -> participant.thing().equals(to)
                                || participant.thing().equals(thing)
                                        && participant
                                                .country()
                                                .filter(to::equals)
                                                .isPresent()))
                .toList();
        Map<String, Object> properties = Evidence.of(saying);
        properties.put("unit", unit);
        return new Drawing.Edge(type, thing.key(), to.key(), properties);
    }

    private boolean describes(Assertion assertion) {
        AssertionKind kind = assertion.says().kind();
        return (kind == AssertionKind.DESCRIPTION || kind == AssertionKind.STATISTIC)
                && assertion.says().in(Role.SUBJECT).anyMatch(subject -> subject.thing()
                        .equals(thing));
    }

    private Stream<Participant> mentions(Assertion assertion) {
        return assertion.says().participants().stream()
                .filter(participant ->
                        participant.thing().equals(thing) && !participant.as().isEmpty());
    }
}
