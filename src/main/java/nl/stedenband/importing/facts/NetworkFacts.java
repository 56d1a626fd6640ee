package nl.stedenband.importing.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Facts about networks, platforms and those who belong to them. */
final class NetworkFacts {
    private final Fact fact;
    private final Places places;
    private final Row row;

    NetworkFacts(Fact fact, Places places) {
        this.fact = fact;
        this.places = places;
        this.row = fact.row();
    }

    Optional<Statement> membership(Source source) {
        Validity when = FactTimes.of(fact);
        if (row.isRefused()) {
            return Optional.empty();
        }
        Optional<Places.DutchParty> member = places.dutch(
                row, "municipality", row.text("municipality"), FactTimes.days(when, source), Optional.empty());
        String name = row.text("network");
        Optional<ThingId> network = places.network(row, "network", name);
        if (row.isRefused()) {
            return Optional.empty();
        }
        List<Participant> participants = new ArrayList<>(List.of(
                Participant.of(
                        Role.MEMBER, member.orElseThrow().id(), member.get().as()),
                Participant.of(Role.NETWORK, network.orElseThrow(), name)));
        fact.texts("motives").forEach(motive -> participants.add(NamedThings.named(Role.MOTIVE, Kind.MOTIVE, motive)));
        fact.texts("themes").forEach(theme -> participants.add(NamedThings.named(Role.THEME, Kind.THEME, theme)));
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        row.cell("role").ifPresent(role -> attributes.put(Attribute.TYPE, role));
        fact.first("notes", "evidence", "start_note").ifPresent(note -> attributes.put(Attribute.NOTE, note));
        return Optional.of(new Statement(AssertionKind.MEMBERSHIP, participants, attributes, when));
    }

    /** A network that names its members is their membership; one that doesn't is described. */
    Optional<Statement> network(Source source) {
        Optional<ThingId> network = places.network(row, "name", row.text("name"));
        if (network.isEmpty()) {
            return Optional.empty();
        }
        if (fact.texts("members").isEmpty()) {
            return Optional.of(describe(network.get(), "network"));
        }
        Validity when = FactTimes.of(fact);
        DayRange days = FactTimes.days(when, source);
        List<Participant> participants = new ArrayList<>();
        participants.add(Participant.of(Role.NETWORK, network.get(), row.text("name")));
        for (String member : fact.texts("members")) {
            member(member, days).ifPresent(participants::add);
        }
        if (row.isRefused()) {
            return Optional.empty();
        }
        return Optional.of(new Statement(AssertionKind.MEMBERSHIP, participants, Map.of(), when));
    }

    /** Platforms and <em>landenkringen</em> are networks of municipalities with ties in one country. */
    Statement platform() {
        return describe(ThingId.of(Kind.NETWORK, PlaceNames.slug(row.text("name"))), "platform");
    }

    private Statement describe(ThingId network, String type) {
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.put(Attribute.NAME, row.text("name"));
        attributes.put(Attribute.TYPE, fact.first("scope", "theme").orElse(type));
        row.cell("founded").ifPresent(year -> attributes.put(Attribute.BEGINS, year));
        row.cell("organiser").ifPresent(organiser -> attributes.put(Attribute.MANAGER, organiser));
        row.webAddress("url").ifPresent(url -> attributes.put(Attribute.URL, url));
        fact.first("notes", "city_size", "members_note").ifPresent(note -> attributes.put(Attribute.NOTE, note));
        return new Statement(
                AssertionKind.DESCRIPTION,
                List.of(Participant.of(Role.SUBJECT, network, row.text("name"))),
                attributes,
                Validity.UNDATED);
    }

    /** A member abroad has its country named, as a reading where the source leaves that to its reader. */
    private Optional<Participant> member(String name, DayRange days) {
        Optional<String> country =
                fact.within("member_countries_inferred", name).map(Object::toString);
        if (country.isPresent()) {
            return places.place(
                            row,
                            Role.MEMBER,
                            new Places.Naming(name, "members", "member_points_inferred", days),
                            ThingId.country(country.get()),
                            fact.within("member_points_inferred", name).flatMap(Fact::point),
                            Optional.empty())
                    .map(found -> found.participant().asReading(true));
        }
        if (places.isNetwork(name)) {
            return places.network(row, "members", name).map(network -> Participant.of(Role.MEMBER, network, name));
        }
        return places.dutch(row, "members", name, days, Optional.empty())
                .map(found -> Participant.of(Role.MEMBER, found.id(), found.as()));
    }
}
