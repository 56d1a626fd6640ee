package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Geography;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.TieFamily;
import nl.stedenband.registry.TieKind;

/**
 * The least part of the graph that is drawn at once: all that depends on one another and on nothing else.
 *
 * @param key unique; every relationship drawn carries it
 */
public record DrawingUnit(Sort sort, String key) {
    private static final String THING = "thing:";
    private static final String WORLD = "world-";

    /** What is drawn, and from which kinds of assertion. */
    public enum Sort {
        PARTNERSHIP(AssertionKind.PARTNERSHIP),
        MEMBERSHIP(AssertionKind.MEMBERSHIP),
        /** A tie of the world around. */
        WORLD_PARTNERSHIP(AssertionKind.PARTNERSHIP),
        /** A membership that is told of the world around. */
        WORLD_MEMBERSHIP(AssertionKind.MEMBERSHIP),
        ORIGIN(AssertionKind.ORIGIN),
        SUCCESSION(AssertionKind.SUCCESSION),
        IDENTITY(AssertionKind.IDENTITY),
        /** A thing itself: described, or named by a tie or statement. Hubs that only figures name are not drawn from those. */
        THING(
                AssertionKind.DESCRIPTION,
                AssertionKind.STATISTIC,
                AssertionKind.PARTNERSHIP,
                AssertionKind.MEMBERSHIP,
                AssertionKind.IDENTITY,
                AssertionKind.STATEMENT);

        private final List<AssertionKind> kinds;

        Sort(AssertionKind... kinds) {
            this.kinds = List.of(kinds);
        }

        public List<AssertionKind> kinds() {
            return kinds;
        }

        /** Whether other units are drawn from what this one says of places, so that it has to be drawn before them. */
        public boolean shapesGeography() {
            return this == THING || this == SUCCESSION;
        }
    }

    /** Every unit that has to be drawn again when this assertion is recorded or retracted. */
    public static List<DrawingUnit> of(Assertion assertion, Geography geography) {
        List<DrawingUnit> units = new ArrayList<>(
                new LinkedHashSet<>(byParticipant(assertion.says(), geography).values()));
        things(assertion).map(DrawingUnit::thing).forEach(units::add);
        return units;
    }

    /**
     * The units besides those of things, each with a participant by which the graph remembers that the assertion is part of it: of a
     * membership each member, of others the first.
     */
    public static Map<Participant, DrawingUnit> byParticipant(Statement says, Geography geography) {
        return switch (says.kind()) {
            case PARTNERSHIP -> Map.of(says.participants().get(0), partnership(says, geography));
            case MEMBERSHIP -> memberships(says, geography);
            case ORIGIN -> pair(Sort.ORIGIN, says, ParticipantRole.RESIDENCE, ParticipantRole.ORIGIN);
            case SUCCESSION -> pair(Sort.SUCCESSION, says, ParticipantRole.PREDECESSOR, ParticipantRole.SUCCESSOR);
            case IDENTITY -> pair(Sort.IDENTITY, says, ParticipantRole.SUBJECT, ParticipantRole.SAME_AS);
            case DESCRIPTION, STATISTIC, STATEMENT -> Map.of();
        };
    }

    /** The things that an assertion has a part in drawing. */
    public static Stream<ThingId> things(Assertion assertion) {
        Statement says = assertion.says();
        return Sort.THING.kinds().contains(says.kind())
                ? says.participants().stream()
                        .filter(participant -> isNamedBy(says.kind(), participant))
                        .map(Participant::thing)
                        .distinct()
                : Stream.empty();
    }

    public static DrawingUnit thing(ThingId thing) {
        return new DrawingUnit(Sort.THING, THING + thing.key());
    }

    /** The thing that a unit of sort THING draws. */
    public ThingId thing() {
        return ThingId.ofKey(key.substring(THING.length()));
    }

    /**
     * A description speaks of its subject, of the province in which it lies and of the themes that belong to it; a figure of
     * itself and its table. The rest is described elsewhere.
     */
    static boolean isNamedBy(AssertionKind kind, Participant participant) {
        return switch (kind) {
            case DESCRIPTION ->
                participant.role() == ParticipantRole.SUBJECT
                        || participant.thing().kind() == ThingKind.PROVINCE
                        || participant.thing().kind() == ThingKind.THEME;
            case STATISTIC ->
                participant.role() == ParticipantRole.SUBJECT || participant.role() == ParticipantRole.WITHIN;
            default -> true;
        };
    }

    /** The family of kinds that a tie belongs to. */
    static TieFamily family(Statement says) {
        return kind(says).family();
    }

    static TieKind kind(Statement says) {
        return says.attribute(Attribute.TIE_KIND).map(TieKind::ofSlug).orElse(TieKind.UNKNOWN);
    }

    private static DrawingUnit partnership(Statement says, Geography geography) {
        List<ThingId> parties = says.parties()
                .map(Participant::thing)
                .map(geography::canonical)
                .distinct()
                .sorted()
                .toList();
        String kin = parties.stream()
                .map(geography.lineage()::kinOf)
                .map(ThingId::key)
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
        String key = "partnership:" + family(says).name().toLowerCase(Locale.ROOT) + ':' + kin;
        return says.isOfTheWorld()
                ? new DrawingUnit(Sort.WORLD_PARTNERSHIP, WORLD + key)
                : new DrawingUnit(Sort.PARTNERSHIP, key);
    }

    private static Map<Participant, DrawingUnit> memberships(Statement says, Geography geography) {
        ThingId network = says.thing(ParticipantRole.NETWORK).orElseThrow();
        Map<Participant, DrawingUnit> units = new LinkedHashMap<>();
        says.in(ParticipantRole.MEMBER)
                .forEach(member -> units.put(
                        member,
                        new DrawingUnit(
                                says.isOfTheWorld() ? Sort.WORLD_MEMBERSHIP : Sort.MEMBERSHIP,
                                membershipsOf(geography.canonical(member.thing()), says.isOfTheWorld())
                                        + network.key())));
        return units;
    }

    /** With what the keys of all memberships of a member begin. */
    static String membershipsOf(ThingId member, boolean isOfTheWorld) {
        return (isOfTheWorld ? WORLD : "") + "membership:" + member.key() + '+';
    }

    private static Map<Participant, DrawingUnit> pair(
            Sort sort, Statement says, ParticipantRole one, ParticipantRole other) {
        ThingId first = says.thing(one).orElseThrow();
        ThingId second = says.thing(other).orElseThrow();
        return Map.of(
                says.participants().get(0),
                new DrawingUnit(sort, sort.name().toLowerCase(Locale.ROOT) + ':' + first.key() + '+' + second.key()));
    }
}
