package nl.stedenband.importing.origins;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.importing.Reading;
import nl.stedenband.importing.RowReader;
import nl.stedenband.importing.table.Row;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.ThingId;

/**
 * A row the residents of one municipality who come from one country, in one year. Where the number is an estimate, as from a
 * whole percentage, the row gives its bounds.
 */
@Singleton
final class OriginsReader implements RowReader {

    @Override
    public String name() {
        return "origins";
    }

    @Override
    public List<Assertion> read(Row row, Reading reading) {
        Optional<Source> source = reading.source(row);
        Optional<ThingId> municipality = reading.places().municipality(row.text("municipality_code"));
        if (municipality.isEmpty()) {
            row.error(
                    "municipality_code",
                    "'%s' is no municipality of the register".formatted(row.text("municipality_code")));
        }
        Optional<ThingId> origin = row.parsed("origin", ResidentsByOrigin::origin);
        if (row.text("residents_low").isEmpty() != row.text("residents_high").isEmpty()) {
            row.error("residents_low", "an estimate needs both bounds");
        }
        if (row.isRefused()) {
            return List.of();
        }
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.put(Attribute.YEAR, row.text("year"));
        attributes.put(Attribute.RESIDENTS, row.text("residents"));
        row.cell("residents_low").ifPresent(low -> attributes.put(Attribute.RESIDENTS_LOW, low));
        row.cell("residents_high").ifPresent(high -> attributes.put(Attribute.RESIDENTS_HIGH, high));
        row.cell("share").ifPresent(share -> attributes.put(Attribute.SHARE, share));
        return ResidentsByOrigin.statement(row, municipality.orElseThrow(), origin.orElseThrow(), attributes).stream()
                .map(says -> reading.assertion(row, source.orElseThrow(), says))
                .toList();
    }
}
