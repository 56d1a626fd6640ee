package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.importing.Reading;
import nl.stedenband.importing.RowReader;
import nl.stedenband.importing.table.Row;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.Role;
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
    public List<Assertion> read(Row row, Reading reading) {
        Optional<Source> source = reading.source(row);
        List<ThingId> named = reading.places().partnerCitiesNamed(row.text("name"));
        if (named.size() > 1) {
            row.error(
                    "name", "'%s' fits %d places of the registry: %s".formatted(row.text("name"), named.size(), named));
        }
        if (row.isRefused() || named.isEmpty()) {
            return List.of();
        }
        Statement says = new Statement(
                AssertionKind.DESCRIPTION,
                List.of(Participant.of(Role.SUBJECT, named.get(0), "")),
                Map.of(Attribute.NAME_NL, row.text("name_nl")),
                Validity.UNDATED);
        return List.of(reading.assertion(row, source.orElseThrow(), says));
    }
}
