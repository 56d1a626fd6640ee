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
import nl.stedenband.registry.Validity;

/** A row a member of a network, as a list of members or the network itself gives it. */
@Singleton
final class MembershipsReader implements RowReader {

    @Override
    public String name() {
        return "memberships";
    }

    @Override
    public List<Assertion> read(Row row, Reading reading) {
        Optional<Source> source = reading.source(row);
        Validity when = PrintedTime.validity(row, "since", "until", "seen");
        reading.checkSeen(row, "seen", when);
        Optional<ThingId> country = reading.places().country(row, "country");
        if (row.isRefused()) {
            return List.of();
        }
        DayRange days = when.seen().orElse(source.orElseThrow().spoke()).possible();
        Optional<Places.ForeignParty> member = reading.places()
                .place(
                        row,
                        Role.MEMBER,
                        new Places.Naming(row.text("member"), "member", "latitude", days),
                        country.orElseThrow(),
                        row.point("latitude", "longitude"),
                        row.cell("member_item"));
        String network = row.text("network");
        Optional<ThingId> joined = reading.places().network(row, "network", network);
        if (row.isRefused()) {
            return List.of();
        }
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        row.cell("note").ifPresent(note -> attributes.put(Attribute.NOTE, note));
        Statement says = new Statement(
                AssertionKind.MEMBERSHIP,
                List.of(
                        member.orElseThrow().participant(),
                        Participant.of(Role.NETWORK, joined.orElseThrow(), network)),
                attributes,
                when);
        List<Assertion> assertions = new ArrayList<>(List.of(reading.assertion(row, source.get(), says)));
        member.get()
                .sameAs()
                .ifPresent(until -> assertions.add(reading.sameAs(
                        row, source.get(), member.get().participant().thing(), until)));
        return assertions;
    }
}
