package nl.stedenband.editing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import nl.stedenband.registry.Fault;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Role;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.TieKind;
import nl.stedenband.registry.Validity;
import nl.stedenband.registry.WrittenForm;

/** Reads what a source tells of a municipality: that it has a tie, or is a member of a network. */
@Singleton
final class TieReading {
    private static final Kind[] PARTNERS = {
        Kind.PARTNER_CITY, Kind.COUNTRY, Kind.MUNICIPALITY, Kind.PROVINCE, Kind.DISTRICT
    };

    private static final String HERE = "NL";

    private final KnownThings things;
    private final Clock clock;

    TieReading(KnownThings things, Clock clock) {
        this.things = things;
        this.clock = clock;
    }

    /** The other party of a tie; what it is called and lies in where the registry doesn't have it. */
    private record Partner(Participant party, Optional<Statement> described) {}

    Revision tie(WrittenForm form, CitedSources cited) {
        Optional<Participant> municipality = municipality(form, Role.PARTY);
        Optional<Partner> partner = form.written(EditField.PARTNER.word()).isEmpty() ? named(form) : known(form);
        TieKind kind = form.written(EditField.TIE_KIND.word()).isEmpty()
                ? TieKind.UNKNOWN
                : form.oneOf(EditField.TIE_KIND.word(), TieKind.values(), TieKind::slug);
        String village = form.text(EditField.VILLAGE.word());
        Validity when = Times.read(today(), form);
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

    Revision membership(WrittenForm form, CitedSources cited) {
        Optional<Participant> member = municipality(form, Role.MEMBER);
        Optional<NamedThing> network = find(EditField.NETWORK, form, Kind.NETWORK);
        Validity when = Times.read(today(), form);
        Optional<Citation> cites = cited.read(form);
        form.check();
        Participant of =
                Participant.of(Role.NETWORK, ThingId.ofKey(network.orElseThrow().key()), "");
        return asserting(
                cites.orElseThrow(),
                List.of(new Statement(AssertionKind.MEMBERSHIP, List.of(member.orElseThrow(), of), Map.of(), when)));
    }

    private static Revision asserting(Citation cites, List<Statement> says) {
        return Revision.asserting(
                cites.source(), says.stream().map(one -> new Draft(one, cites)).toList());
    }

    private Optional<Participant> municipality(WrittenForm form, Role role) {
        return find(EditField.MUNICIPALITY, form, Kind.MUNICIPALITY)
                .map(found -> Participant.of(role, ThingId.ofKey(found.key()), ""));
    }

    private Optional<Partner> known(WrittenForm form) {
        Optional<NamedThing> found = find(EditField.PARTNER, form, PARTNERS);
        if (found.filter(partner -> partner.id().equals(form.written(EditField.MUNICIPALITY.word())))
                .isPresent()) {
            form.wrong(EditField.PARTNER.word(), Fault.TIE_WITH_ITSELF);
        }
        for (EditField other : List.of(EditField.NAME, EditField.COUNTRY)) {
            if (!form.written(other.word()).isEmpty()) {
                form.wrong(other.word(), Fault.GIVEN_BY_ID);
            }
        }
        return found.map(partner -> known(ThingId.ofKey(partner.key())));
    }

    /** A place by its name and country: one that the registry knows, or a new one. */
    private Optional<Partner> named(WrittenForm form) {
        String name = form.required(EditField.NAME.word());
        String where = form.required(EditField.COUNTRY.word());
        Optional<ThingId> country = where.isEmpty() ? Optional.empty() : things.country(where);
        if (name.isEmpty() || country.isEmpty()) {
            if (!where.isEmpty()) {
                form.wrong(EditField.COUNTRY.word(), Fault.NO_COUNTRY, where);
            }
            return Optional.empty();
        }
        ThingId land = country.get();
        if (land.value().equals(HERE)) {
            form.wrong(EditField.COUNTRY.word(), Fault.NOT_ABROAD);
            return Optional.empty();
        }
        List<ThingId> known = things.named(name, land);
        if (known.size() > 1) {
            form.wrong(EditField.NAME.word(), Fault.FITS_SEVERAL, name, known.size());
            return Optional.empty();
        }
        if (known.size() == 1) {
            return Optional.of(known(known.get(0)));
        }
        ThingId fresh = fresh(name, land);
        return Optional.of(new Partner(
                Participant.of(Role.PARTY, fresh, name).in(land), Optional.of(described(fresh, name, land))));
    }

    /** What others call it, and where it lies, this source need not say. */
    private static Partner known(ThingId place) {
        return new Partner(Participant.of(Role.PARTY, place, ""), Optional.empty());
    }

    /** An id that no place of another name has. */
    private ThingId fresh(String name, ThingId country) {
        String id = "x-" + country.value().toLowerCase(Locale.ROOT) + '-' + PlaceNames.slug(name);
        String free = id;
        for (int next = 2; things.find(free, Kind.PARTNER_CITY).isPresent(); next++) {
            free = id + '-' + next;
        }
        return ThingId.partnerCity(free);
    }

    private static Statement described(ThingId place, String name, ThingId country) {
        return new Statement(
                AssertionKind.DESCRIPTION,
                List.of(Participant.of(Role.SUBJECT, place, name), Participant.of(Role.WITHIN, country, "")),
                Map.of(Attribute.NAME, name),
                Validity.UNDATED);
    }

    private Optional<NamedThing> find(EditField field, WrittenForm form, Kind... kinds) {
        String id = form.required(field.word());
        Optional<NamedThing> found = id.isEmpty() ? Optional.empty() : things.find(id, kinds);
        if (found.isEmpty() && !id.isEmpty()) {
            form.wrong(field.word(), Fault.NOT_THERE, id);
        }
        return found;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
