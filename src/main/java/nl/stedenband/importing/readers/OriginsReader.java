package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.importing.Reading;
import nl.stedenband.importing.RowReader;
import nl.stedenband.importing.places.Places;
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
        Optional<ThingId> municipality = reading.places().municipality(row, "municipality_code", "municipality");
        Optional<ThingId> origin = row.parsed("origin", ResidentsByOrigin::origin);
        checkOrigin(row, reading.places());
        checkBounds(row);
        if (Integer.parseInt(row.text("year")) > reading.day().getYear()) {
            row.error("year", "%s has yet to come".formatted(row.text("year")));
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

    /** Groups are of statistics of other times, and count countries that are no more. */
    private static void checkOrigin(Row row, Places places) {
        String origin = row.text("origin");
        boolean isGroup = origin.indexOf('+') >= 0;
        for (String code : origin.split("\\+")) {
            if (isGroup
                    ? !places.isCountryCode(code)
                    : places.countryWithCode(code).isEmpty()) {
                row.error("origin", "'%s' is not the code of a country that the registry knows".formatted(code));
            }
        }
    }

    private static void checkBounds(Row row) {
        Optional<Long> low = row.wholeNumber("residents_low");
        Optional<Long> high = row.wholeNumber("residents_high");
        if (low.isPresent() != high.isPresent()) {
            row.error("residents_low", "an estimate needs both bounds");
            return;
        }
        long residents = Long.parseLong(row.text("residents"));
        if (low.isPresent() && low.get() > residents) {
            row.error("residents_low", "the least that it can be, %d, is more than %d".formatted(low.get(), residents));
        }
        if (high.isPresent() && high.get() < residents) {
            row.error(
                    "residents_high", "the most that it can be, %d, is less than %d".formatted(high.get(), residents));
        }
    }
}
