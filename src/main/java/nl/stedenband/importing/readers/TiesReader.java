package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.importing.PrintedTime;
import nl.stedenband.importing.Reading;
import nl.stedenband.importing.RowReader;
import nl.stedenband.importing.places.Places;
import nl.stedenband.importing.table.Row;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.Role;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.TieKind;
import nl.stedenband.registry.Validity;

/**
 * A row a tie between a Dutch authority and another place. Rows that write out a charter of many towns as its pairs name the
 * charter; both places are then its members, and no pair is made of them.
 */
@Singleton
final class TiesReader implements RowReader {

    @Override
    public String name() {
        return "ties";
    }

    @Override
    public List<Assertion> read(Row row, Reading reading) {
        Optional<Source> source = reading.source(row);
        Validity when = validity(row);
        reading.checkSeen(row, "seen", when);
        if (row.isRefused()) {
            return List.of();
        }
        DayRange days = when.seen().orElse(source.orElseThrow().spoke()).possible();
        Places places = reading.places();
        Optional<Places.DutchParty> dutch = places.dutch(row, "municipality", "municipality_code", days);
        Optional<ThingId> country = places.country(row, "partner_country");
        Optional<Places.ForeignParty> partner = row.isRefused()
                ? Optional.empty()
                : places.place(
                        row,
                        Role.PARTY,
                        new Places.Naming(row.text("partner"), "partner", "latitude", days),
                        country.orElseThrow(),
                        row.point("latitude", "longitude"),
                        row.cell("partner_item"));
        if (row.isRefused()) {
            return List.of();
        }
        if (partner.orElseThrow()
                .participant()
                .thing()
                .equals(dutch.orElseThrow().id())) {
            row.error("partner", "a place has no tie with itself");
            return List.of();
        }
        Optional<ThingId> charter = row.cell("charter").flatMap(name -> places.network(row, "charter", name));
        if (row.isRefused()) {
            return List.of();
        }
        Statement says = charter.map(network -> writtenOut(row, network, when, dutch.get(), partner.get()))
                .orElseGet(() -> pair(row, when, dutch.get(), partner.get()));
        List<Assertion> assertions = new ArrayList<>();
        assertions.add(reading.assertion(row, source.get(), says));
        partner.get()
                .sameAs()
                .ifPresent(until -> assertions.add(reading.sameAs(
                        row, source.get(), partner.get().participant().thing(), until)));
        return assertions;
    }

    private static Statement writtenOut(
            Row row, ThingId network, Validity when, Places.DutchParty dutch, Places.ForeignParty partner) {
        String charter = row.text("charter");
        row.note(
                "charter",
                "the pair is written out from one charter of many towns; both are read as members of " + charter);
        return new Statement(
                AssertionKind.MEMBERSHIP,
                List.of(
                        Participant.of(Role.MEMBER, dutch.id(), dutch.as()),
                        partner.participant().inRole(Role.MEMBER),
                        Participant.of(Role.NETWORK, network, charter)),
                attributes(dutch),
                when);
    }

    private static Map<Attribute, String> attributes(Places.DutchParty dutch) {
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        dutch.village().ifPresent(village -> attributes.put(Attribute.VILLAGE, village));
        return attributes;
    }

    private static Statement pair(Row row, Validity when, Places.DutchParty dutch, Places.ForeignParty partner) {
        Map<Attribute, String> attributes = attributes(dutch);
        attributes.put(
                Attribute.TIE_KIND,
                row.parsed("kind", TieKind::ofSlug).orElse(TieKind.UNKNOWN).slug());
        row.cell("end_reason").ifPresent(reason -> attributes.put(Attribute.END_REASON, reason));
        List<Participant> participants =
                new ArrayList<>(List.of(Participant.of(Role.PARTY, dutch.id(), dutch.as()), partner.participant()));
        row.cell("ended_by")
                .ifPresent(by -> participants.add(Participant.of(
                        Role.ENDED_BY,
                        by.equals("partner") ? partner.participant().thing() : dutch.id(),
                        "")));
        return new Statement(AssertionKind.PARTNERSHIP, participants, attributes, when);
    }

    private static Validity validity(Row row) {
        return PrintedTime.validity(row, "since", "until", "seen");
    }
}
