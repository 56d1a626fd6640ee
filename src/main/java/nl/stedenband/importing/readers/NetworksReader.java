package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.importing.ImportContext;
import nl.stedenband.importing.RowReader;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Validity;

/** A row a network. */
@Singleton
final class NetworksReader implements RowReader {

    @Override
    public String name() {
        return "networks";
    }

    @Override
    public List<Assertion> read(InputRow inputRow, ImportContext importContext) {
        Optional<Source> source = importContext.source(inputRow);
        Optional<ThingId> id = inputRow.parsed("id", text -> ThingId.of(ThingKind.NETWORK, text));
        if (inputRow.isRefused()) {
            return List.of();
        }
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.put(Attribute.NAME, inputRow.text("name"));
        inputRow.cell("type").ifPresent(type -> attributes.put(Attribute.TYPE, type));
        inputRow.cell("other_names")
                .ifPresent(names -> attributes.put(Attribute.OTHER_NAMES, String.join("\n", PlaceNames.list(names))));
        Statement says = new Statement(
                AssertionKind.DESCRIPTION,
                List.of(Participant.of(ParticipantRole.SUBJECT, id.orElseThrow(), inputRow.text("name"))),
                attributes,
                Validity.UNDATED);
        return List.of(importContext.assertion(inputRow, source.orElseThrow(), says));
    }
}
