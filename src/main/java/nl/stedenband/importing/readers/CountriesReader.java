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
import nl.stedenband.registry.Point;
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
    public List<Assertion> read(InputRow inputRow, ImportContext importContext) {
        Optional<Source> source = importContext.source(inputRow);
        Optional<ThingId> id = inputRow.parsed("id", ThingId::country);
        Optional<Point> point = inputRow.point("latitude", "longitude");
        inputRow.edtf("begins");
        inputRow.edtf("ends");
        if (inputRow.isRefused()) {
            return List.of();
        }
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.put(Attribute.NAME, inputRow.text("name_en"));
        attributes.put(Attribute.NAME_EN, inputRow.text("name_en"));
        attributes.put(Attribute.NAME_NL, inputRow.text("name_nl"));
        inputRow.cell("other_names").ifPresent(names -> attributes.put(Attribute.OTHER_NAMES, lines(names)));
        inputRow.cell("also_written").ifPresent(names -> attributes.put(Attribute.ALSO_WRITTEN, lines(names)));
        inputRow.cell("begins").ifPresent(date -> attributes.put(Attribute.BEGINS, date));
        inputRow.cell("ends").ifPresent(date -> attributes.put(Attribute.ENDS, date));
        point.ifPresent(at -> {
            attributes.put(Attribute.LATITUDE, Double.toString(at.latitude()));
            attributes.put(Attribute.LONGITUDE, Double.toString(at.longitude()));
        });
        Statement says = new Statement(
                AssertionKind.DESCRIPTION,
                List.of(Participant.of(ParticipantRole.SUBJECT, id.orElseThrow(), inputRow.text("name_en"))),
                attributes,
                Validity.UNDATED);
        return List.of(importContext.assertion(inputRow, source.orElseThrow(), says));
    }

    private static String lines(String names) {
        return String.join("\n", PlaceNames.list(names));
    }
}
