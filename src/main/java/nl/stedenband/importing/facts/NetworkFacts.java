package nl.stedenband.importing.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Facts about networks, platforms and those who belong to them. */
final class NetworkFacts {
    private final Fact fact;
    private final Places places;
    private final InputRow inputRow;

    NetworkFacts(Fact fact, Places places) {
        this.fact = fact;
        this.places = places;
        this.inputRow = fact.row();
    }

    Optional<Statement> membership(Source source) {
        Validity when = FactTimes.of(fact);
        if (inputRow.isRefused()) {
            return Optional.empty();
        }
        Optional<Places.DutchParty> member = places.dutch(
                inputRow,
                "municipality",
                inputRow.text("municipality"),
                FactTimes.days(when, source),
                Optional.empty());
        String name = inputRow.text("network");
        Optional<ThingId> network = places.network(inputRow, "network", name);
        if (inputRow.isRefused()) {
            return Optional.empty();
        }
        List<Participant> participants = new ArrayList<>(List.of(
                Participant.of(
                        ParticipantRole.MEMBER,
                        member.orElseThrow().id(),
                        member.get().as()),
                Participant.of(ParticipantRole.NETWORK, network.orElseThrow(), name)));
        fact.texts("motives")
                .forEach(motive ->
                        participants.add(NamedThings.named(ParticipantRole.MOTIVE, ThingKind.MOTIVE, motive)));
        fact.texts("themes")
                .forEach(theme -> participants.add(NamedThings.named(ParticipantRole.THEME, ThingKind.THEME, theme)));
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        inputRow.cell("role").ifPresent(role -> attributes.put(Attribute.TYPE, role));
        fact.first("notes", "evidence", "start_note").ifPresent(note -> attributes.put(Attribute.NOTE, note));
        return Optional.of(new Statement(AssertionKind.MEMBERSHIP, participants, attributes, when));
    }

    /** A network that names its members is their membership; one that doesn't is described. */
    Optional<Statement> network(Source source) {
        Optional<ThingId> network = places.network(inputRow, "name", inputRow.text("name"));
        if (network.isEmpty()) {
            return Optional.empty();
        }
        if (fact.texts("members").isEmpty()) {
            return Optional.of(describe(network.get(), "network"));
        }
        Validity when = FactTimes.of(fact);
        DayRange days = FactTimes.days(when, source);
        List<Participant> participants = new ArrayList<>();
        participants.add(Participant.of(ParticipantRole.NETWORK, network.get(), inputRow.text("name")));
        for (String member : fact.texts("members")) {
            member(member, days).ifPresent(participants::add);
        }
        if (inputRow.isRefused()) {
            return Optional.empty();
        }
        return Optional.of(new Statement(AssertionKind.MEMBERSHIP, participants, Map.of(), when));
    }

    /** Platforms and <em>landenkringen</em> are networks of municipalities with ties in one country. */
    Statement platform() {
        return describe(ThingId.of(ThingKind.NETWORK, PlaceNames.slug(inputRow.text("name"))), "platform");
    }

    private Statement describe(ThingId network, String type) {
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.put(Attribute.NAME, inputRow.text("name"));
        attributes.put(Attribute.TYPE, fact.first("scope", "theme").orElse(type));
        inputRow.cell("founded").ifPresent(year -> attributes.put(Attribute.BEGINS, year));
        inputRow.cell("organiser").ifPresent(organiser -> attributes.put(Attribute.MANAGER, organiser));
        inputRow.webAddress("url").ifPresent(url -> attributes.put(Attribute.URL, url));
        fact.first("notes", "city_size", "members_note").ifPresent(note -> attributes.put(Attribute.NOTE, note));
        return new Statement(
                AssertionKind.DESCRIPTION,
                List.of(Participant.of(ParticipantRole.SUBJECT, network, inputRow.text("name"))),
                attributes,
                Validity.UNDATED);
    }

    /** A member abroad has its country named, as a reading where the source leaves that to its reader. */
    private Optional<Participant> member(String name, DayRange days) {
        Optional<String> country =
                fact.within("member_countries_inferred", name).map(Object::toString);
        if (country.isPresent()) {
            return places.place(
                            inputRow,
                            ParticipantRole.MEMBER,
                            new Places.Naming(name, "members", "member_points_inferred", days),
                            ThingId.country(country.get()),
                            fact.within("member_points_inferred", name).flatMap(Fact::point),
                            Optional.empty())
                    .map(found -> found.participant().asReading(true));
        }
        if (places.isNetwork(name)) {
            return places.network(inputRow, "members", name)
                    .map(network -> Participant.of(ParticipantRole.MEMBER, network, name));
        }
        return places.dutch(inputRow, "members", name, days, Optional.empty())
                .map(found -> Participant.of(ParticipantRole.MEMBER, found.id(), found.as()));
    }
}
