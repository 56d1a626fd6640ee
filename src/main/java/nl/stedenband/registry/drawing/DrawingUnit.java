package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * @param anchors things of which every assertion of the unit names at least one
 */
public record DrawingUnit(Sort sort, String key, List<ThingId> anchors) {

    /** What is drawn, and from which kinds of assertion. */
    public enum Sort {
        PARTNERSHIP(AssertionKind.PARTNERSHIP),
        MEMBERSHIP(AssertionKind.MEMBERSHIP),
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

    public DrawingUnit {
        anchors = List.copyOf(anchors);
    }

    /** Every unit that has to be drawn again when this assertion is recorded or retracted. */
    public static List<DrawingUnit> of(Assertion assertion, Geography geography) {
        Statement says = assertion.says();
        List<DrawingUnit> units = new ArrayList<>();
        switch (says.kind()) {
            case PARTNERSHIP -> units.add(partnership(says, geography));
            case MEMBERSHIP -> memberships(says, geography).forEach(units::add);
            case ORIGIN -> units.add(pair(Sort.ORIGIN, says, ParticipantRole.RESIDENCE, ParticipantRole.ORIGIN));
            case SUCCESSION ->
                units.add(pair(Sort.SUCCESSION, says, ParticipantRole.PREDECESSOR, ParticipantRole.SUCCESSOR));
            case IDENTITY -> units.add(pair(Sort.IDENTITY, says, ParticipantRole.SUBJECT, ParticipantRole.SAME_AS));
            case DESCRIPTION, STATISTIC, STATEMENT -> {
                // only the things themselves
            }
        }
        if (Sort.THING.kinds().contains(says.kind())) {
            says.participants().stream()
                    .filter(participant -> DrawingUnit.isNamedBy(says.kind(), participant))
                    .map(Participant::thing)
                    .distinct()
                    .map(DrawingUnit::thing)
                    .forEach(units::add);
        }
        return units;
    }

    public static DrawingUnit thing(ThingId thing) {
        return new DrawingUnit(Sort.THING, "thing:" + thing.key(), List.of(thing));
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
        ThingId anchor = parties.stream()
                .filter(party -> party.kind() != ThingKind.MUNICIPALITY)
                .findFirst()
                .orElse(parties.get(0));
        List<ThingId> anchors = anchor.kind() == ThingKind.MUNICIPALITY
                ? geography.lineage().relatives(anchor)
                : geography.aliases(anchor);
        return new DrawingUnit(
                Sort.PARTNERSHIP, "partnership:" + family(says).name().toLowerCase(Locale.ROOT) + ':' + kin, anchors);
    }

    private static Stream<DrawingUnit> memberships(Statement says, Geography geography) {
        ThingId network = says.thing(ParticipantRole.NETWORK).orElseThrow();
        return says.in(ParticipantRole.MEMBER)
                .map(member -> geography.canonical(member.thing()))
                .distinct()
                .map(member -> new DrawingUnit(
                        Sort.MEMBERSHIP,
                        "membership:" + member.key() + '+' + network.key(),
                        geography.aliases(member)));
    }

    private static DrawingUnit pair(Sort sort, Statement says, ParticipantRole one, ParticipantRole other) {
        ThingId first = says.thing(one).orElseThrow();
        ThingId second = says.thing(other).orElseThrow();
        return new DrawingUnit(
                sort, sort.name().toLowerCase(Locale.ROOT) + ':' + first.key() + '+' + second.key(), List.of(first));
    }
}
