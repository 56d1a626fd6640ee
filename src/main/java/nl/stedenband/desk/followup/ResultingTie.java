package nl.stedenband.desk.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.stedenband.desk.shortlist.AskingParty;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionId;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Citation;
import nl.stedenband.registry.EdtfInterval;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Recording;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.TieKind;
import nl.stedenband.registry.Validity;

/**
 * A partnership that a case led to, as its source tells it. Nothing of the case is in it but the two parties.
 *
 * @param held since when
 * @param locator where in the source
 */
public record ResultingTie(
        Named town, AskingParty partner, TieKind kind, EdtfInterval held, Source source, String locator) {

    /**
     * What is recorded of it: the tie as the last, and what its partner is called where the registry didn't know that yet. The moment is
     * part of the fingerprints: what was taken back can be told again.
     */
    List<Assertion> assertions(Recording recording) {
        List<Assertion> assertions = new ArrayList<>();
        if (partner.id() == null) {
            assertions.add(assertion(described(), recording));
        }
        assertions.add(assertion(tie(), recording));
        return assertions;
    }

    /** A place that nobody gave an id yet has one of its country and name. */
    ThingId party() {
        String id = partner.id();
        if (id == null) {
            return ThingId.partnerCity(
                    "x-" + partner.country().id().toLowerCase(Locale.ROOT) + '-' + PlaceNames.slug(partner.name()));
        }
        return ThingId.parse(ThingKind.PARTNER_CITY, id).orElseGet(() -> ThingId.country(id));
    }

    private Statement tie() {
        ThingId country = ThingId.country(partner.country().id());
        Participant asker = Participant.of(ParticipantRole.PARTY, party(), partner.name());
        return new Statement(
                AssertionKind.PARTNERSHIP,
                List.of(
                        Participant.of(ParticipantRole.PARTY, ThingId.municipality(town.id()), ""),
                        party().kind() == ThingKind.COUNTRY ? asker : asker.in(country)),
                Map.of(Attribute.TIE_KIND, kind.slug()),
                Validity.UNDATED.withHeld(held));
    }

    private Statement described() {
        return new Statement(
                AssertionKind.DESCRIPTION,
                List.of(
                        Participant.of(ParticipantRole.SUBJECT, party(), partner.name()),
                        Participant.of(
                                ParticipantRole.WITHIN,
                                ThingId.country(partner.country().id()),
                                "")),
                Map.of(Attribute.NAME, partner.name()),
                Validity.UNDATED);
    }

    private Assertion assertion(Statement says, Recording recording) {
        List<String> parts = new ArrayList<>(List.of(
                recording.at().toString(), source.id(), locator, says.kind().slug(), held.text()));
        says.participants().forEach(participant -> parts.add(participant.thing().key()));
        return Assertion.of(AssertionId.fingerprint(parts), says, new Citation(source, locator, ""), recording);
    }
}
