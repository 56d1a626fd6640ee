package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.importing.ImportContext;
import nl.stedenband.importing.RowReader;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Validity;

/** A row what one source says of one municipality: the register its names and lifetime, the statistics its inhabitants. */
@Singleton
final class MunicipalitiesReader implements RowReader {
    private static final Map<String, Attribute> ATTRIBUTES = Map.of(
            "begins", Attribute.BEGINS,
            "ends", Attribute.ENDS,
            "tooi", Attribute.TOOI,
            "population", Attribute.POPULATION,
            "population_on", Attribute.POPULATION_ON);

    @Override
    public String name() {
        return "municipalities";
    }

    @Override
    public List<Assertion> read(InputRow inputRow, ImportContext importContext) {
        Optional<Source> source = importContext.source(inputRow);
        Optional<ThingId> id = inputRow.parsed("code", code -> ThingId.municipality(code.toLowerCase(Locale.ROOT)));
        Optional<Point> point = inputRow.point("latitude", "longitude");
        Optional<ThingId> province =
                inputRow.parsed("province_code", code -> ThingId.of(ThingKind.PROVINCE, code.toLowerCase(Locale.ROOT)));
        Optional<Edtf> begins = inputRow.edtf("begins");
        Optional<Edtf> ends = inputRow.edtf("ends");
        if (begins.isPresent()
                && ends.isPresent()
                && ends.get().possible().surelyBefore(begins.get().possible())) {
            inputRow.error("ends", "it ends before it begins");
        }
        if (inputRow.isRefused()) {
            return List.of();
        }
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        ATTRIBUTES.forEach(
                (column, attribute) -> inputRow.cell(column).ifPresent(cell -> attributes.put(attribute, cell)));
        names(inputRow, attributes);
        point.ifPresent(at -> {
            attributes.put(Attribute.LATITUDE, Double.toString(at.latitude()));
            attributes.put(Attribute.LONGITUDE, Double.toString(at.longitude()));
        });
        List<Participant> participants = new ArrayList<>();
        participants.add(Participant.of(ParticipantRole.SUBJECT, id.orElseThrow(), inputRow.text("name")));
        participants.add(Participant.of(ParticipantRole.WITHIN, ThingId.country("NL"), ""));
        province.ifPresent(
                where -> participants.add(Participant.of(ParticipantRole.WITHIN, where, inputRow.text("province"))));
        Statement says = new Statement(AssertionKind.DESCRIPTION, participants, attributes, Validity.UNDATED);
        return List.of(importContext.assertion(inputRow, source.orElseThrow(), says));
    }

    /** The name in daily use is the name; the official one and those in other languages are found too. */
    private static void names(InputRow inputRow, Map<Attribute, String> attributes) {
        String official = inputRow.text("name");
        String name = inputRow.cell("preferred_name").orElse(official);
        if (!name.isEmpty()) {
            attributes.put(Attribute.NAME, name);
        }
        List<String> others = new ArrayList<>(PlaceNames.list(inputRow.text("other_names")));
        if (!official.isEmpty() && !official.equals(name)) {
            others.add(official);
        }
        if (!others.isEmpty()) {
            attributes.put(Attribute.OTHER_NAMES, String.join("\n", others));
        }
    }
}
