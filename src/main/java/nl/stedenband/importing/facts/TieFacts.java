package nl.stedenband.importing.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.importing.PrintedTime;
import nl.stedenband.importing.places.Places;
import nl.stedenband.importing.table.Row;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Role;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Validity;

/** Facts about ties: who with whom, when, about what, with whom else, and who ended it. */
final class TieFacts {
    private static final String COUNTRY_AS_PARTY = "(land) ";

    private final Fact fact;
    private final Places places;
    private final Row row;

    TieFacts(Fact fact, Places places) {
        this.fact = fact;
        this.places = places;
        this.row = fact.row();
    }

    Optional<Statement> tie(Source source) {
        Validity when = FactTimes.of(fact);
        if (row.isRefused()) {
            return Optional.empty();
        }
        DayRange days = FactTimes.days(when, source);
        Optional<Places.DutchParty> dutch = dutch(days);
        Optional<Participant> partner = partner(days);
        if (row.isRefused()) {
            return Optional.empty();
        }
        if (row.cell("derived").isPresent() && row.cell("network").isPresent()) {
            return places.network(row, "network", row.text("network"))
                    .map(network -> writtenOut(network, dutch.orElseThrow(), partner.orElseThrow(), when));
        }
        Initiators initiators = new Initiators(fact, row.text("nl_municipality"), row.text("partner"));
        List<Participant> participants = new ArrayList<>(initiators.others());
        participants.add(Participant.of(
                initiators.role(row.text("nl_municipality")),
                dutch.orElseThrow().id(),
                dutch.get().as()));
        participants.add(partner.orElseThrow().inRole(initiators.role(row.text("partner"))));
        addActors(participants, dutch.get(), partner.get());
        addFacets(participants);
        Map<Attribute, String> attributes =
                new TieAttributes(fact).attributes(dutch.get().village());
        initiators.reading().ifPresent(reading -> attributes.put(Attribute.READINGS, reading));
        return Optional.of(new Statement(AssertionKind.PARTNERSHIP, participants, attributes, when));
    }

    /** A detail of one tie that shapes it is part of it; all else is kept as a statement about the places. */
    Optional<Statement> detail(Source source) {
        if (row.cell("nl_municipality").isPresent() && row.cell("partner").isPresent()) {
            Validity when = FactTimes.of(fact);
            DayRange days = FactTimes.days(when, source);
            Optional<Places.DutchParty> dutch = dutch(days);
            Optional<Participant> partner = partner(days);
            if (row.isRefused()) {
                return Optional.empty();
            }
            if (row.text("attribute").equals("motive")) {
                List<Participant> participants = List.of(
                        Participant.of(
                                Role.PARTY,
                                dutch.orElseThrow().id(),
                                dutch.get().as()),
                        partner.orElseThrow(),
                        NamedThings.named(Role.MOTIVE, Kind.MOTIVE, row.text("value")));
                return Optional.of(new Statement(AssertionKind.PARTNERSHIP, participants, phase(), when));
            }
        }
        return Optional.of(OtherFacts.statement(fact, List.of()));
    }

    /** Which phase of the tie the detail is about; sources that give an order often give no years. */
    private Map<Attribute, String> phase() {
        Map<Attribute, String> phase = new EnumMap<>(Attribute.class);
        row.wholeNumber("phase").ifPresent(number -> phase.put(Attribute.PHASE, number.toString()));
        row.parsed("phase_time", PrintedTime::read).ifPresent(time -> phase.put(Attribute.PHASE_TIME, time.text()));
        fact.first("note", "notes").ifPresent(note -> phase.put(Attribute.NOTE, note));
        return phase;
    }

    /** One agreement of several towns that the compiler wrote out as pairs: both are read as members of it. */
    private Statement writtenOut(ThingId network, Places.DutchParty dutch, Participant partner, Validity when) {
        String name = row.text("network");
        row.note(
                "network",
                "the pair is written out from one agreement of several towns; both are read as members of " + name);
        return new Statement(
                AssertionKind.MEMBERSHIP,
                List.of(
                        Participant.of(Role.MEMBER, dutch.id(), dutch.as()).asReading(true),
                        partner.inRole(Role.MEMBER).asReading(true),
                        Participant.of(Role.NETWORK, network, name)),
                Map.of(),
                when);
    }

    private Optional<Places.DutchParty> dutch(DayRange days) {
        return places.dutch(row, "nl_municipality", row.text("nl_municipality"), days, Optional.empty());
    }

    /** The place abroad, or the country where that is the party itself. */
    Optional<Participant> partner(DayRange days) {
        String name = row.text("partner");
        Optional<ThingId> country = places.country(row, country());
        if (country.isEmpty()) {
            row.error("partner_country", "the fact names no country for the partner");
            return Optional.empty();
        }
        if (name.startsWith(COUNTRY_AS_PARTY)) {
            return Optional.of(Participant.of(Role.PARTY, country.get(), name.substring(COUNTRY_AS_PARTY.length())));
        }
        boolean reading = fact.point("partner_point_inferred").isPresent();
        return places.place(
                        row,
                        Role.PARTY,
                        new Places.Naming(name, "partner", "partner_point_inferred", days),
                        country.get(),
                        fact.point("partner_point").or(() -> fact.point("partner_point_inferred")),
                        row.cell("partner_item"))
                .map(found -> found.participant().asReading(reading));
    }

    /** The name of the country as printed knows former states; the code beside it is a help where there is no name. */
    private String country() {
        return row.cell("partner_country").isPresent() ? "partner_country" : "partner_country_alpha2";
    }

    private void addActors(List<Participant> participants, Places.DutchParty dutch, Participant partner) {
        for (String actor : fact.texts("actors")) {
            if (!actor.startsWith("gemeente ")) {
                participants.add(NamedThings.named(Role.INVOLVED, Kind.ORGANISATION, actor));
            }
        }
        for (String actor : fact.texts("continued_by")) {
            participants.add(NamedThings.named(Role.CONTINUED_BY, Kind.ORGANISATION, actor));
        }
        row.cell("ended_by").ifPresent(by -> {
            boolean byPartner = PlaceNames.fold(by).equals(PlaceNames.fold(partner.as()));
            participants.add(Participant.of(Role.ENDED_BY, byPartner ? partner.thing() : dutch.id(), ""));
        });
    }

    private void addFacets(List<Participant> participants) {
        fact.texts("themes").forEach(theme -> participants.add(NamedThings.named(Role.THEME, Kind.THEME, theme)));
        fact.texts("policy_fields")
                .forEach(field -> participants.add(NamedThings.named(Role.THEME, Kind.POLICY_FIELD, field)));
        fact.texts("motives").forEach(motive -> participants.add(NamedThings.named(Role.MOTIVE, Kind.MOTIVE, motive)));
        row.cell("programme")
                .ifPresent(programme -> participants.add(NamedThings.named(Role.PROGRAMME, Kind.PROGRAMME, programme)));
        row.cell("programme_context")
                .ifPresent(programme -> participants.add(NamedThings.named(Role.PROGRAMME, Kind.PROGRAMME, programme)
                        .asReading(true)));
        row.cell("network_model")
                .ifPresent(model -> participants.add(NamedThings.networkModel(Role.NETWORK_MODEL, model)
                        .asReading(fact.isTrue("network_model_inferred"))));
    }
}
