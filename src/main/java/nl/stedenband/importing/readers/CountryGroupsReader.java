package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.importing.Reading;
import nl.stedenband.importing.RowReader;
import nl.stedenband.importing.table.Row;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Role;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Validity;

/** A row a label under which statistics count several countries as one. */
@Singleton
final class CountryGroupsReader implements RowReader {

    @Override
    public String name() {
        return "country-groups";
    }

    @Override
    public List<Assertion> read(Row row, Reading reading) {
        Optional<Source> source = reading.source(row);
        Optional<ThingId> id = row.parsed("id", text -> ThingId.of(Kind.COUNTRY_GROUP, text));
        List<Participant> participants = new ArrayList<>();
        id.ifPresent(group -> participants.add(Participant.of(Role.SUBJECT, group, row.text("name_en"))));
        for (String member : PlaceNames.list(row.text("members"))) {
            row.parsed("members", any -> ThingId.country(member))
                    .ifPresent(country -> participants.add(Participant.of(Role.COUNTED, country, "")));
        }
        if (row.isRefused()) {
            return List.of();
        }
        Map<Attribute, String> attributes = Map.of(
                Attribute.NAME, row.text("name_en"),
                Attribute.NAME_EN, row.text("name_en"),
                Attribute.NAME_NL, row.text("name_nl"));
        Statement says = new Statement(AssertionKind.DESCRIPTION, participants, attributes, Validity.UNDATED);
        return List.of(reading.assertion(row, source.orElseThrow(), says));
    }
}
