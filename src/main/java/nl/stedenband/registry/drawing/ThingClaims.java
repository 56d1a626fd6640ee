package nl.stedenband.registry.drawing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/** What live assertions say of one thing, the weightiest first: some describe it, the others only mention it. */
final class ThingClaims {
    private final ThingId thing;
    private final List<Assertion> live;
    private final List<Assertion> describing;

    ThingClaims(ThingId thing, List<Assertion> assertions) {
        this.thing = thing;
        this.live = assertions.stream()
                .filter(assertion -> assertion.recorded().isLive())
                .sorted(TimeClaims.WEIGHTIEST)
                .toList();
        this.describing = live.stream().filter(this::describes).toList();
    }

    /** Without what is told of the world around. */
    ThingClaims ofRegistry() {
        return new ThingClaims(
                thing,
                live.stream()
                        .filter(assertion -> !assertion.says().isOfTheWorld())
                        .toList());
    }

    ThingId thing() {
        return thing;
    }

    /** All that count, be it as a description or for what they mention. */
    List<Assertion> live() {
        return live;
    }

    List<Assertion> describing() {
        return describing;
    }

    boolean describes(Assertion assertion) {
        return describes(assertion, thing);
    }

    static boolean describes(Assertion assertion, ThingId thing) {
        AssertionKind kind = assertion.says().kind();
        return (kind == AssertionKind.DESCRIPTION || kind == AssertionKind.STATISTIC)
                && assertion.says().in(ParticipantRole.SUBJECT).anyMatch(subject -> subject.thing()
                        .equals(thing));
    }

    /** Where the assertion calls the thing by a name. */
    Stream<Participant> mentions(Assertion assertion) {
        return mentions(thing, assertion);
    }

    static Stream<Participant> mentions(ThingId thing, Assertion assertion) {
        return assertion.says().participants().stream()
                .filter(participant ->
                        participant.thing().equals(thing) && !participant.as().isEmpty());
    }

    /** The attribute as the weightiest description has it. */
    Optional<String> described(Attribute attribute) {
        return TimeClaims.weightiest(describing, assertion -> assertion.says().attribute(attribute));
    }

    /** The country that it lies in: of the weightiest description that names one, else of the weightiest mention. */
    Optional<ThingId> country() {
        return around(ThingKind.COUNTRY)
                .or(() -> TimeClaims.weightiest(live, assertion -> mentions(assertion)
                        .map(Participant::country)
                        .flatMap(Optional::stream)
                        .findFirst()));
    }

    /** What the weightiest description that names one of that kind puts it in. */
    Optional<ThingId> around(ThingKind kind) {
        return TimeClaims.weightiest(describing, assertion -> assertion
                .says()
                .in(ParticipantRole.WITHIN)
                .map(Participant::thing)
                .filter(other -> other.kind() == kind)
                .findFirst());
    }
}
