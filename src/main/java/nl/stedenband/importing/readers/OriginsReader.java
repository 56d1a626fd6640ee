package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.importing.ImportContext;
import nl.stedenband.importing.RowReader;
import nl.stedenband.importing.places.Places;
import nl.stedenband.importing.table.InputRow;
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
    public List<Assertion> read(InputRow inputRow, ImportContext importContext) {
        Optional<Source> source = importContext.source(inputRow);
        Optional<ThingId> municipality =
                importContext.places().municipality(inputRow, "municipality_code", "municipality");
        Optional<ThingId> origin = inputRow.parsed("origin", ResidentsByOrigin::origin);
        checkOrigin(inputRow, importContext.places());
        checkBounds(inputRow);
        if (Integer.parseInt(inputRow.text("year")) > importContext.day().getYear()) {
            inputRow.error("year", "%s has yet to come".formatted(inputRow.text("year")));
        }
        if (inputRow.isRefused()) {
            return List.of();
        }
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.put(Attribute.YEAR, inputRow.text("year"));
        attributes.put(Attribute.RESIDENTS, inputRow.text("residents"));
        inputRow.cell("residents_low").ifPresent(low -> attributes.put(Attribute.RESIDENTS_LOW, low));
        inputRow.cell("residents_high").ifPresent(high -> attributes.put(Attribute.RESIDENTS_HIGH, high));
        inputRow.cell("share").ifPresent(share -> attributes.put(Attribute.SHARE, share));
        return ResidentsByOrigin.statement(inputRow, municipality.orElseThrow(), origin.orElseThrow(), attributes)
                .stream()
                .map(says -> importContext.assertion(inputRow, source.orElseThrow(), says))
                .toList();
    }

    /** Groups are of statistics of other times, and count countries that are no more. */
    private static void checkOrigin(InputRow inputRow, Places places) {
        String origin = inputRow.text("origin");
        boolean isGroup = origin.indexOf('+') >= 0;
        for (String code : origin.split("\\+")) {
            if (isGroup
                    ? !places.isCountryCode(code)
                    : places.countryWithCode(code).isEmpty()) {
                inputRow.error("origin", "'%s' is not the code of a country that the registry knows".formatted(code));
            }
        }
    }

    private static void checkBounds(InputRow inputRow) {
        Optional<Long> low = inputRow.wholeNumber("residents_low");
        Optional<Long> high = inputRow.wholeNumber("residents_high");
        if (low.isPresent() != high.isPresent()) {
            inputRow.error("residents_low", "an estimate needs both bounds");
            return;
        }
        long residents = Long.parseLong(inputRow.text("residents"));
        if (low.isPresent() && low.get() > residents) {
            inputRow.error(
                    "residents_low", "the least that it can be, %d, is more than %d".formatted(low.get(), residents));
        }
        if (high.isPresent() && high.get() < residents) {
            inputRow.error(
                    "residents_high", "the most that it can be, %d, is less than %d".formatted(high.get(), residents));
        }
    }
}
