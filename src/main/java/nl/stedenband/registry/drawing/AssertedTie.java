package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionId;
import nl.stedenband.registry.Geography;
import nl.stedenband.registry.Lineage;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.TieFamily;
import nl.stedenband.registry.TieKind;
import nl.stedenband.registry.Validity;

/** A tie among the live assertions of one unit: the parties, and the assertions that speak of them. */
record AssertedTie(TieFamily family, Set<ThingId> parties, List<Assertion> assertions) {

    /**
     * Groups assertions by their parties. What saw a tie of a municipality after that was dissolved speaks of the heir's own
     * tie where there is one, and of the inherited tie where there is none.
     */
    static List<AssertedTie> among(List<Assertion> live, Geography geography) {
        Map<Set<ThingId>, List<Assertion>> asSaid = new LinkedHashMap<>();
        live.stream()
                .sorted(Comparator.comparing(Assertion::id))
                .forEach(assertion -> add(asSaid, parties(assertion, geography), assertion));
        Map<Set<ThingId>, List<Assertion>> asMeant = new LinkedHashMap<>();
        asSaid.forEach((parties, assertions) -> assertions.forEach(assertion -> {
            List<Set<ThingId>> own = ownTies(parties, assertion, asSaid.keySet(), geography.lineage());
            (own.isEmpty() ? List.of(parties) : own).forEach(tie -> add(asMeant, tie, assertion));
        }));
        return asMeant.entrySet().stream()
                .map(tie -> new AssertedTie(
                        DrawingUnit.family(tie.getValue().get(0).says()), tie.getKey(), List.copyOf(tie.getValue())))
                .toList();
    }

    /** The id of the partnership: the same wherever it is drawn from the same parties and family. */
    ThingId id() {
        List<String> parts = new ArrayList<>(List.of(family.name()));
        parties.forEach(party -> parts.add(party.key()));
        return ThingId.of(
                ThingKind.PARTNERSHIP, "p-" + AssertionId.fingerprint(parts).substring(0, 16));
    }

    /** The kind that the weightiest source gives; a bare pair says nothing about the kind. */
    TieKind kind() {
        return TimeClaims.weightiest(assertions, assertion -> Optional.of(DrawingUnit.kind(assertion.says()))
                        .filter(kind -> kind != TieKind.UNKNOWN))
                .orElse(TieKind.UNKNOWN);
    }

    /** Whether a source names the party as the one that began it. */
    ParticipantRole roleOf(ThingId party, Geography geography) {
        boolean initiator = assertions.stream()
                .flatMap(assertion -> assertion.says().in(ParticipantRole.INITIATOR))
                .anyMatch(
                        participant -> geography.canonical(participant.thing()).equals(party));
        return initiator ? ParticipantRole.INITIATOR : ParticipantRole.PARTY;
    }

    /** Whether it is only our reading of those sources that name the party as the one that began it. */
    boolean isReadAsInitiator(ThingId party, Geography geography) {
        return assertions.stream()
                .map(Assertion::says)
                .filter(says -> says.in(ParticipantRole.INITIATOR)
                        .anyMatch(one -> geography.canonical(one.thing()).equals(party)))
                .allMatch(says -> says.isReading(ParticipantRole.INITIATOR));
    }

    /** Whether one of the ties is this one with the heir in the place of the dissolved party. */
    boolean isAlsoOwnTieOf(ThingId heir, ThingId dissolved, List<AssertedTie> ties) {
        Set<ThingId> own = replaced(parties, dissolved, heir);
        return ties.stream().anyMatch(assertedTie -> assertedTie.parties.equals(own));
    }

    private static List<Set<ThingId>> ownTies(
            Set<ThingId> parties, Assertion assertion, Set<Set<ThingId>> said, Lineage lineage) {
        Validity when = assertion.says().when();
        if (when.denied() || when.held().isPresent() || !when.renewed().isEmpty()) {
            return List.of();
        }
        long seen = when.seen()
                .orElse(assertion.cites().source().spoke())
                .possible()
                .min();
        return parties.stream()
                .filter(party -> lineage.isDissolvedBefore(party, seen))
                .flatMap(party -> lineage.heirsOn(party, seen).stream().map(heir -> replaced(parties, party, heir)))
                .filter(said::contains)
                .distinct()
                .toList();
    }

    private static void add(Map<Set<ThingId>, List<Assertion>> ties, Set<ThingId> parties, Assertion assertion) {
        ties.computeIfAbsent(parties, any -> new ArrayList<>()).add(assertion);
    }

    private static Set<ThingId> replaced(Set<ThingId> parties, ThingId one, ThingId other) {
        Set<ThingId> replaced = new TreeSet<>(parties);
        replaced.remove(one);
        replaced.add(other);
        return replaced;
    }

    private static Set<ThingId> parties(Assertion assertion, Geography geography) {
        Set<ThingId> parties = new TreeSet<>();
        assertion
                .says()
                .parties()
                .map(Participant::thing)
                .map(geography::canonical)
                .forEach(parties::add);
        return parties;
    }
}
