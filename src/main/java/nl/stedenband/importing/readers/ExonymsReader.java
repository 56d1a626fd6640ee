package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
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
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Validity;

/** A row a Dutch name of a place. Rows on places that the registry hasn't got are passed over. */
@Singleton
final class ExonymsReader implements RowReader {

    @Override
    public String name() {
        return "exonyms";
    }

    @Override
    public List<Assertion> read(InputRow inputRow, ImportContext importContext) {
        Optional<Source> source = importContext.source(inputRow);
        List<ThingId> named = importContext.places().partnerCitiesNamed(inputRow.text("name"));
        if (named.size() > 1) {
            inputRow.error(
                    "name",
                    "'%s' fits %d places of the registry: %s".formatted(inputRow.text("name"), named.size(), named));
        }
        if (inputRow.isRefused() || named.isEmpty()) {
            return List.of();
        }
        Statement says = new Statement(
                AssertionKind.DESCRIPTION,
                List.of(Participant.of(ParticipantRole.SUBJECT, named.get(0), "")),
                Map.of(Attribute.NAME_NL, inputRow.text("name_nl")),
                Validity.UNDATED);
        return List.of(importContext.assertion(inputRow, source.orElseThrow(), says));
    }
}
