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
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.Role;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Validity;

/**
 * A row that one municipality, or former country, went over into another. One that went over into several has a row for each;
 * the file doesn't tell how much of it each of them got.
 */
@Singleton
final class MergersReader implements RowReader {

    @Override
    public String name() {
        return "mergers";
    }

    @Override
    public List<Assertion> read(Row row, Reading reading) {
        Optional<Source> source = reading.source(row);
        Optional<ThingId> from = party(row, "from_code", "from_name", reading.places());
        Optional<ThingId> to = party(row, "to_code", "to_name", reading.places());
        Optional<Edtf> date = row.edtf("date");
        if (from.isPresent() && from.equals(to)) {
            row.error("to_code", "it can't go over into itself");
        }
        if (from.isPresent() && to.isPresent() && from.get().kind() != to.get().kind()) {
            row.error("to_code", "a municipality can't go over into a country, nor the other way round");
        }
        if (row.isRefused()) {
            return List.of();
        }
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.put(Attribute.BEGINS, date.orElseThrow().text());
        row.cell("type").ifPresent(type -> attributes.put(Attribute.TYPE, type));
        row.cell("extent").ifPresent(extent -> attributes.put(Attribute.EXTENT, extent));
        Statement says = new Statement(
                AssertionKind.SUCCESSION,
                List.of(
                        Participant.of(Role.PREDECESSOR, from.orElseThrow(), row.text("from_name")),
                        Participant.of(Role.SUCCESSOR, to.orElseThrow(), row.text("to_name"))),
                attributes,
                Validity.UNDATED);
        if (row.text("extent").equals("in-part")) {
            row.note(
                    "to_code",
                    "%s went over into several; how much of it into %s is not known"
                            .formatted(row.text("from_name"), row.text("to_name")));
        }
        return List.of(reading.assertion(row, source.orElseThrow(), says));
    }

    private static Optional<ThingId> party(Row row, String codeColumn, String nameColumn, Places places) {
        String code = row.text(codeColumn);
        if (code.matches("(?i)gm\\d{4}")) {
            return places.municipality(row, codeColumn, nameColumn);
        }
        Optional<ThingId> country = places.countryWithCode(code);
        if (country.isEmpty()) {
            row.error(
                    codeColumn,
                    "'%s' is the code of no municipality and of no country that the registry knows".formatted(code));
        }
        return country;
    }
}
