package nl.stedenband.importing.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.importing.PrintedTime;
import nl.stedenband.importing.places.Places;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Validity;

/** Facts about ties: who with whom, when, about what, with whom else, and who ended it. */
final class TieFacts {
    private static final String COUNTRY_AS_PARTY = "(land) ";

    private final Fact fact;
    private final Places places;
    private final InputRow inputRow;

    TieFacts(Fact fact, Places places) {
        this.fact = fact;
        this.places = places;
        this.inputRow = fact.row();
    }

    Optional<Statement> tie(Source source) {
        Validity when = FactTimes.of(fact);
        if (inputRow.isRefused()) {
            return Optional.empty();
        }
        DayRange days = FactTimes.days(when, source);
        Optional<Places.DutchParty> dutch = dutch(days);
        Optional<Participant> partner = partner(days);
        if (inputRow.isRefused()) {
            return Optional.empty();
        }
        if (inputRow.cell("derived").isPresent() && inputRow.cell("network").isPresent()) {
            return places.network(inputRow, "network", inputRow.text("network"))
                    .map(network -> writtenOut(network, dutch.orElseThrow(), partner.orElseThrow(), when));
        }
        Initiators initiators = new Initiators(fact, inputRow.text("nl_municipality"), inputRow.text("partner"));
        List<Participant> participants = new ArrayList<>(initiators.others());
        participants.add(Participant.of(
                initiators.role(inputRow.text("nl_municipality")),
                dutch.orElseThrow().id(),
                dutch.get().as()));
        participants.add(partner.orElseThrow().inRole(initiators.role(inputRow.text("partner"))));
        addActors(participants, dutch.get(), partner.get());
        addFacets(participants);
        Map<Attribute, String> attributes =
                new TieAttributes(fact).attributes(dutch.get().village());
        initiators.reading().ifPresent(reading -> attributes.put(Attribute.READINGS, reading));
        return Optional.of(new Statement(AssertionKind.PARTNERSHIP, participants, attributes, when));
    }

    /** A detail of one tie that shapes it is part of it; all else is kept as a statement about the places. */
    Optional<Statement> detail(Source source) {
        if (inputRow.cell("nl_municipality").isPresent()
                && inputRow.cell("partner").isPresent()) {
            Validity when = FactTimes.of(fact);
            DayRange days = FactTimes.days(when, source);
            Optional<Places.DutchParty> dutch = dutch(days);
            Optional<Participant> partner = partner(days);
            if (inputRow.isRefused()) {
                return Optional.empty();
            }
            if (inputRow.text("attribute").equals("motive")) {
                List<Participant> participants = List.of(
                        Participant.of(
                                ParticipantRole.PARTY,
                                dutch.orElseThrow().id(),
                                dutch.get().as()),
                        partner.orElseThrow(),
                        NamedThings.named(ParticipantRole.MOTIVE, ThingKind.MOTIVE, inputRow.text("value")));
                return Optional.of(new Statement(AssertionKind.PARTNERSHIP, participants, phase(), when));
            }
        }
        return Optional.of(OtherFacts.statement(fact, List.of()));
    }

    /** Which phase of the tie the detail is about; sources that give an order often give no years. */
    private Map<Attribute, String> phase() {
        Map<Attribute, String> phase = new EnumMap<>(Attribute.class);
        inputRow.wholeNumber("phase").ifPresent(number -> phase.put(Attribute.PHASE, number.toString()));
        inputRow.parsed("phase_time", PrintedTime::read)
                .ifPresent(time -> phase.put(Attribute.PHASE_TIME, time.text()));
        fact.first("note", "notes").ifPresent(note -> phase.put(Attribute.NOTE, note));
        return phase;
    }

    /** One agreement of several towns that the compiler wrote out as pairs: both are read as members of it. */
    private Statement writtenOut(ThingId network, Places.DutchParty dutch, Participant partner, Validity when) {
        String name = inputRow.text("network");
        inputRow.note(
                "network",
                "the pair is written out from one agreement of several towns; both are read as members of " + name);
        return new Statement(
                AssertionKind.MEMBERSHIP,
                List.of(
                        Participant.of(ParticipantRole.MEMBER, dutch.id(), dutch.as())
                                .asReading(true),
                        partner.inRole(ParticipantRole.MEMBER).asReading(true),
                        Participant.of(ParticipantRole.NETWORK, network, name)),
                Map.of(),
                when);
    }

    private Optional<Places.DutchParty> dutch(DayRange days) {
        return places.dutch(inputRow, "nl_municipality", inputRow.text("nl_municipality"), days, Optional.empty());
    }

    /** The place abroad, or the country where that is the party itself. */
    Optional<Participant> partner(DayRange days) {
        String name = inputRow.text("partner");
        Optional<ThingId> country = places.country(inputRow, country());
        if (country.isEmpty()) {
            inputRow.error("partner_country", "the fact names no country for the partner");
            return Optional.empty();
        }
        if (name.startsWith(COUNTRY_AS_PARTY)) {
            return Optional.of(
                    Participant.of(ParticipantRole.PARTY, country.get(), name.substring(COUNTRY_AS_PARTY.length())));
        }
        boolean reading = fact.point("partner_point_inferred").isPresent();
        return places.place(
                        inputRow,
                        ParticipantRole.PARTY,
                        new Places.Naming(name, "partner", "partner_point_inferred", days),
                        country.get(),
                        fact.point("partner_point").or(() -> fact.point("partner_point_inferred")),
                        inputRow.cell("partner_item"))
                .map(found -> found.participant().asReading(reading));
    }

    /** The name of the country as printed knows former states; the code beside it is a help where there is no name. */
    private String country() {
        return inputRow.cell("partner_country").isPresent() ? "partner_country" : "partner_country_alpha2";
    }

    private void addActors(List<Participant> participants, Places.DutchParty dutch, Participant partner) {
        for (String actor : fact.texts("actors")) {
            if (!actor.startsWith("gemeente ")) {
                participants.add(NamedThings.named(ParticipantRole.INVOLVED, ThingKind.ORGANISATION, actor));
            }
        }
        for (String actor : fact.texts("continued_by")) {
            participants.add(NamedThings.named(ParticipantRole.CONTINUED_BY, ThingKind.ORGANISATION, actor));
        }
        inputRow.cell("ended_by").ifPresent(by -> {
            boolean byPartner = PlaceNames.fold(by).equals(PlaceNames.fold(partner.as()));
            participants.add(Participant.of(ParticipantRole.ENDED_BY, byPartner ? partner.thing() : dutch.id(), ""));
        });
    }

    private void addFacets(List<Participant> participants) {
        fact.texts("themes")
                .forEach(theme -> participants.add(NamedThings.named(ParticipantRole.THEME, ThingKind.THEME, theme)));
        fact.texts("policy_fields")
                .forEach(field ->
                        participants.add(NamedThings.named(ParticipantRole.THEME, ThingKind.POLICY_FIELD, field)));
        fact.texts("motives")
                .forEach(motive ->
                        participants.add(NamedThings.named(ParticipantRole.MOTIVE, ThingKind.MOTIVE, motive)));
        inputRow.cell("programme")
                .ifPresent(programme ->
                        participants.add(NamedThings.named(ParticipantRole.PROGRAMME, ThingKind.PROGRAMME, programme)));
        inputRow.cell("programme_context")
                .ifPresent(programme ->
                        participants.add(NamedThings.named(ParticipantRole.PROGRAMME, ThingKind.PROGRAMME, programme)
                                .asReading(true)));
        inputRow.cell("network_model")
                .ifPresent(model -> participants.add(NamedThings.networkModel(ParticipantRole.NETWORK_MODEL, model)
                        .asReading(fact.isTrue("network_model_inferred"))));
    }
}
