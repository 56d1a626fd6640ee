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
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.Role;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Validity;

/** A row a country. */
@Singleton
final class CountriesReader implements RowReader {

    @Override
    public String name() {
        return "countries";
    }

    @Override
    public List<Assertion> read(Row row, Reading reading) {
        Optional<Source> source = reading.source(row);
        Optional<ThingId> id = row.parsed("id", ThingId::country);
        Optional<Point> point = row.point("latitude", "longitude");
        row.edtf("begins");
        row.edtf("ends");
        if (row.isRefused()) {
            return List.of();
        }
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.put(Attribute.NAME, row.text("name_en"));
        attributes.put(Attribute.NAME_EN, row.text("name_en"));
        attributes.put(Attribute.NAME_NL, row.text("name_nl"));
        row.cell("other_names").ifPresent(names -> attributes.put(Attribute.OTHER_NAMES, lines(names)));
        row.cell("also_written").ifPresent(names -> attributes.put(Attribute.ALSO_WRITTEN, lines(names)));
        row.cell("begins").ifPresent(date -> attributes.put(Attribute.BEGINS, date));
        row.cell("ends").ifPresent(date -> attributes.put(Attribute.ENDS, date));
        point.ifPresent(at -> {
            attributes.put(Attribute.LATITUDE, Double.toString(at.latitude()));
            attributes.put(Attribute.LONGITUDE, Double.toString(at.longitude()));
        });
        Statement says = new Statement(
                AssertionKind.DESCRIPTION,
                List.of(Participant.of(Role.SUBJECT, id.orElseThrow(), row.text("name_en"))),
                attributes,
                Validity.UNDATED);
        return List.of(reading.assertion(row, source.orElseThrow(), says));
    }

    private static String lines(String names) {
        return String.join("\n", PlaceNames.list(names));
    }
}
