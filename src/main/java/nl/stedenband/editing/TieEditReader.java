package nl.stedenband.editing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.editing.EditingQueries.NamedThing;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Citation;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.TieKind;
import nl.stedenband.registry.Validity;

/** Reads what a source tells of a municipality: that it has a tie, or is a member of a network. */
@Singleton
final class TieEditReader {
    private static final ThingKind[] PARTNERS = {
        ThingKind.PARTNER_CITY, ThingKind.COUNTRY, ThingKind.MUNICIPALITY, ThingKind.PROVINCE, ThingKind.DISTRICT
    };

    private static final String HERE = "NL";

    private final EditedThings things;
    private final Clock clock;

    TieEditReader(EditedThings things, Clock clock) {
        this.things = things;
        this.clock = clock;
    }

    /** The other party of a tie; what it is called and lies in where the registry doesn't have it. */
    private record Partner(Participant party, Optional<Statement> described) {}

    PlannedRevision tie(FormInput form, CitedSources cited) {
        Optional<Participant> municipality = municipality(form, ParticipantRole.PARTY);
        Optional<Partner> partner =
                form.written(EditField.PARTNER.word()).isEmpty() ? named(form) : known(form, municipality);
        TieKind kind = form.written(EditField.TIE_KIND.word()).isEmpty()
                ? TieKind.UNKNOWN
                : form.oneOf(EditField.TIE_KIND.word(), TieKind.values(), TieKind::slug);
        String village = form.text(EditField.VILLAGE.word());
        Validity when = EditTimes.read(today(), form);
        Optional<Citation> cites = cited.read(form);
        form.check();
        Map<Attribute, String> attributes = new EnumMap<>(Map.of(Attribute.TIE_KIND, kind.slug()));
        if (!village.isEmpty()) {
            attributes.put(Attribute.VILLAGE, village);
        }
        List<Statement> says =
                new ArrayList<>(partner.orElseThrow().described().stream().toList());
        says.add(new Statement(
                AssertionKind.PARTNERSHIP,
                List.of(municipality.orElseThrow(), partner.orElseThrow().party()),
                attributes,
                when));
        return asserting(cites.orElseThrow(), says);
    }

    PlannedRevision membership(FormInput form, CitedSources cited) {
        Optional<Participant> member = municipality(form, ParticipantRole.MEMBER);
        Optional<NamedThing> network = things.find(EditField.NETWORK, form, ThingKind.NETWORK);
        Validity when = EditTimes.read(today(), form);
        Optional<Citation> cites = cited.read(form);
        form.check();
        Participant of = Participant.of(
                ParticipantRole.NETWORK, ThingId.ofKey(network.orElseThrow().key()), "");
        return asserting(
                cites.orElseThrow(),
                List.of(new Statement(AssertionKind.MEMBERSHIP, List.of(member.orElseThrow(), of), Map.of(), when)));
    }

    private static PlannedRevision asserting(Citation cites, List<Statement> says) {
        return PlannedRevision.asserting(
                cites.source(),
                says.stream().map(one -> new AssertionDraft(one, cites)).toList());
    }

    private Optional<Participant> municipality(FormInput form, ParticipantRole participantRole) {
        return things.find(EditField.MUNICIPALITY, form, ThingKind.MUNICIPALITY)
                .map(found -> Participant.of(participantRole, ThingId.ofKey(found.key()), ""));
    }

    private Optional<Partner> known(FormInput form, Optional<Participant> municipality) {
        Optional<NamedThing> found = things.find(EditField.PARTNER, form, PARTNERS);
        Optional<ThingId> itself = municipality.map(Participant::thing);
        if (found.map(partner -> ThingId.ofKey(partner.key()))
                .filter(itself.stream().toList()::contains)
                .isPresent()) {
            form.wrong(EditField.PARTNER.word(), ParameterFault.TIE_WITH_ITSELF);
        }
        for (EditField other : List.of(EditField.NAME, EditField.COUNTRY)) {
            if (!form.written(other.word()).isEmpty()) {
                form.wrong(other.word(), ParameterFault.GIVEN_BY_ID);
            }
        }
        return found.map(partner -> known(ThingId.ofKey(partner.key())));
    }

    /** A place by its name and country: one that the registry knows, or a new one. */
    private Optional<Partner> named(FormInput form) {
        String name = form.required(EditField.NAME.word());
        String where = form.required(EditField.COUNTRY.word());
        Optional<ThingId> country = where.isEmpty() ? Optional.empty() : things.country(where);
        if (name.isEmpty() || country.isEmpty()) {
            if (!where.isEmpty()) {
                form.wrong(EditField.COUNTRY.word(), ParameterFault.NO_COUNTRY, where);
            }
            return Optional.empty();
        }
        ThingId land = country.get();
        if (land.value().equals(HERE)) {
            form.wrong(EditField.COUNTRY.word(), ParameterFault.NOT_ABROAD);
            return Optional.empty();
        }
        List<ThingId> known = things.named(name, land);
        if (known.size() > 1) {
            form.wrong(
                    EditField.NAME.word(),
                    ParameterFault.fitsSeveral(
                            name, known.stream().map(ThingId::value).toList()));
            return Optional.empty();
        }
        if (known.size() == 1) {
            return Optional.of(known(known.get(0)));
        }
        ThingId fresh = fresh(name, land);
        return Optional.of(new Partner(
                Participant.of(ParticipantRole.PARTY, fresh, name).in(land),
                Optional.of(described(fresh, name, land))));
    }

    /** What others call it, and where it lies, this source need not say. */
    private static Partner known(ThingId place) {
        return new Partner(Participant.of(ParticipantRole.PARTY, place, ""), Optional.empty());
    }

    /** An id that no place of another name has. */
    private ThingId fresh(String name, ThingId country) {
        String id = "x-" + country.value().toLowerCase(Locale.ROOT) + '-' + PlaceNames.slug(name);
        String free = id;
        for (int next = 2; things.find(free, ThingKind.PARTNER_CITY).isPresent(); next++) {
            free = id + '-' + next;
        }
        return ThingId.partnerCity(free);
    }

    private static Statement described(ThingId place, String name, ThingId country) {
        return new Statement(
                AssertionKind.DESCRIPTION,
                List.of(
                        Participant.of(ParticipantRole.SUBJECT, place, name),
                        Participant.of(ParticipantRole.WITHIN, country, "")),
                Map.of(Attribute.NAME, name),
                Validity.UNDATED);
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
