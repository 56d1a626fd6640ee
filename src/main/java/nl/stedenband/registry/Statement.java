package nl.stedenband.registry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a source says: about which things, in which roles, with which attributes, and when it holds. */
public record Statement(
        AssertionKind kind, List<Participant> participants, Map<Attribute, String> attributes, Validity when) {

    public Statement {
        participants = participants.stream().sorted().toList();
        attributes = attributes.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(attributes));
        if (participants.isEmpty() && kind != AssertionKind.STATEMENT) {
            throw new IllegalArgumentException("a statement of kind %s names nothing".formatted(kind.slug()));
        }
        attributes.forEach(Attribute::check);
    }

    /** Whether it is told of the world around: it is drawn apart, and nothing that is told of Dutch ties depends on it. */
    public boolean isOfTheWorld() {
        return attribute(Attribute.SCOPE).filter(Scope.WORLD.word()::equals).isPresent();
    }

    /** The same, told of the world around. */
    public Statement ofTheWorld() {
        Map<Attribute, String> more = new EnumMap<>(Attribute.class);
        more.putAll(attributes);
        more.put(Attribute.SCOPE, Scope.WORLD.word());
        return new Statement(kind, participants, more, when);
    }

    public Stream<Participant> in(ParticipantRole participantRole) {
        return participants.stream().filter(participant -> participant.role() == participantRole);
    }

    /** The one thing in this role. */
    public Optional<ThingId> thing(ParticipantRole participantRole) {
        return in(participantRole).findFirst().map(Participant::thing);
    }

    public Stream<Participant> parties() {
        return participants.stream().filter(participant -> participant.role().isParty());
    }

    /** Whether drawing of others depends on it: lifetimes and mergers of municipalities, and ids of the same place. */
    public boolean shapesGeography() {
        return kind == AssertionKind.SUCCESSION
                || kind == AssertionKind.IDENTITY
                || kind == AssertionKind.DESCRIPTION
                        && in(ParticipantRole.SUBJECT)
                                .anyMatch(subject -> subject.thing().kind() == ThingKind.MUNICIPALITY);
    }

    /** Whether it is our reading, not the source's word, that a thing has this role. */
    public boolean isReading(ParticipantRole participantRole) {
        return attribute(Attribute.READINGS)
                .filter(names -> List.of(names.split(",")).contains(participantRole.slug()))
                .isPresent();
    }

    public Optional<String> attribute(Attribute attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }
}
