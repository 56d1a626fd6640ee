package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
import java.util.EnumMap;
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

/** A row a network. */
@Singleton
final class NetworksReader implements RowReader {

    @Override
    public String name() {
        return "networks";
    }

    @Override
    public List<Assertion> read(Row row, Reading reading) {
        Optional<Source> source = reading.source(row);
        Optional<ThingId> id = row.parsed("id", text -> ThingId.of(Kind.NETWORK, text));
        if (row.isRefused()) {
            return List.of();
        }
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.put(Attribute.NAME, row.text("name"));
        row.cell("type").ifPresent(type -> attributes.put(Attribute.TYPE, type));
        row.cell("other_names")
                .ifPresent(names -> attributes.put(Attribute.OTHER_NAMES, String.join("\n", PlaceNames.list(names))));
        Statement says = new Statement(
                AssertionKind.DESCRIPTION,
                List.of(Participant.of(Role.SUBJECT, id.orElseThrow(), row.text("name"))),
                attributes,
                Validity.UNDATED);
        return List.of(reading.assertion(row, source.orElseThrow(), says));
    }
}
