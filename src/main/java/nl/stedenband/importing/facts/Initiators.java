package nl.stedenband.importing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.ThingKind;

/**
 * Who began a tie: those that the fact names in {@code initiated_by}, or as a reading in {@code initiated_by_inferred}. Where
 * it has but a sentence on the initiative, the municipality that this sentence begins with is taken for the initiator, which
 * is a reading too.
 */
final class Initiators {
    private final List<String> parties;
    private final List<String> said;
    private final List<String> read = new ArrayList<>();

    Initiators(Fact fact, String municipality, String partner) {
        this.parties = List.of(municipality, partner);
        this.said = fact.texts("initiated_by");
        read.addAll(fact.texts("initiated_by_inferred"));
        if (said.isEmpty() && read.isEmpty()) {
            fact.first("initiator")
                    .filter(sentence -> sentence.startsWith(municipality))
                    .ifPresent(any -> read.add(municipality));
        }
    }

    /** The role of one of the parties, by its name. */
    ParticipantRole role(String party) {
        return said.contains(party) || read.contains(party) ? ParticipantRole.INITIATOR : ParticipantRole.PARTY;
    }

    /** Those who are no party to the tie. */
    List<Participant> others() {
        List<Participant> others = new ArrayList<>();
        said.stream().filter(name -> !parties.contains(name)).forEach(name -> others.add(other(name)));
        read.stream()
                .filter(name -> !parties.contains(name))
                .forEach(name -> others.add(other(name).asReading(true)));
        return others;
    }

    /** The value of {@link nl.stedenband.registry.Attribute#READINGS} where it is only read that a party began it. */
    Optional<String> reading() {
        return parties.stream().anyMatch(read::contains) && parties.stream().noneMatch(said::contains)
                ? Optional.of(ParticipantRole.INITIATOR.slug())
                : Optional.empty();
    }

    private static Participant other(String name) {
        return NamedThings.named(ParticipantRole.INITIATED_BY, ThingKind.ORGANISATION, name);
    }
}
