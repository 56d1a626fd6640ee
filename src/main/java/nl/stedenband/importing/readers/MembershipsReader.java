package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.importing.ImportContext;
import nl.stedenband.importing.PrintedTime;
import nl.stedenband.importing.RowReader;
import nl.stedenband.importing.places.Places;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
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
    public List<Assertion> read(InputRow inputRow, ImportContext importContext) {
        Optional<Source> source = importContext.source(inputRow);
        Validity when = PrintedTime.validity(inputRow, "since", "until", "seen");
        importContext.checkSeen(inputRow, "seen", when);
        Optional<ThingId> country = importContext.places().country(inputRow, "country");
        if (inputRow.isRefused()) {
            return List.of();
        }
        DayRange days = when.seen().orElse(source.orElseThrow().spoke()).possible();
        Optional<Places.ForeignParty> member = importContext
                .places()
                .place(
                        inputRow,
                        ParticipantRole.MEMBER,
                        new Places.Naming(inputRow.text("member"), "member", "latitude", days),
                        country.orElseThrow(),
                        inputRow.point("latitude", "longitude"),
                        inputRow.cell("member_item"));
        String network = inputRow.text("network");
        Optional<ThingId> joined = importContext.places().network(inputRow, "network", network);
        if (inputRow.isRefused()) {
            return List.of();
        }
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        inputRow.cell("note").ifPresent(note -> attributes.put(Attribute.NOTE, note));
        Statement says = new Statement(
                AssertionKind.MEMBERSHIP,
                List.of(
                        member.orElseThrow().participant(),
                        Participant.of(ParticipantRole.NETWORK, joined.orElseThrow(), network)),
                attributes,
                when);
        List<Assertion> assertions = new ArrayList<>(List.of(importContext.assertion(inputRow, source.get(), says)));
        member.get()
                .sameAs()
                .ifPresent(until -> assertions.add(importContext.sameAs(
                        inputRow, source.get(), member.get().participant().thing(), until)));
        return assertions;
    }
}
