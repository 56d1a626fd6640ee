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
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
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
    public List<Assertion> read(InputRow inputRow, ImportContext importContext) {
        Optional<Source> source = importContext.source(inputRow);
        Optional<ThingId> from = party(inputRow, "from_code", "from_name", importContext.places());
        Optional<ThingId> to = party(inputRow, "to_code", "to_name", importContext.places());
        Optional<Edtf> date = inputRow.edtf("date");
        if (from.isPresent() && from.equals(to)) {
            inputRow.error("to_code", "it can't go over into itself");
        }
        if (from.isPresent() && to.isPresent() && from.get().kind() != to.get().kind()) {
            inputRow.error("to_code", "a municipality can't go over into a country, nor the other way round");
        }
        if (inputRow.isRefused()) {
            return List.of();
        }
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.put(Attribute.BEGINS, date.orElseThrow().text());
        inputRow.cell("type").ifPresent(type -> attributes.put(Attribute.TYPE, type));
        inputRow.cell("extent").ifPresent(extent -> attributes.put(Attribute.EXTENT, extent));
        Statement says = new Statement(
                AssertionKind.SUCCESSION,
                List.of(
                        Participant.of(ParticipantRole.PREDECESSOR, from.orElseThrow(), inputRow.text("from_name")),
                        Participant.of(ParticipantRole.SUCCESSOR, to.orElseThrow(), inputRow.text("to_name"))),
                attributes,
                Validity.UNDATED);
        if (inputRow.text("extent").equals("in-part")) {
            inputRow.note(
                    "to_code",
                    "%s went over into several; how much of it into %s is not known"
                            .formatted(inputRow.text("from_name"), inputRow.text("to_name")));
        }
        return List.of(importContext.assertion(inputRow, source.orElseThrow(), says));
    }

    private static Optional<ThingId> party(InputRow inputRow, String codeColumn, String nameColumn, Places places) {
        String code = inputRow.text(codeColumn);
        if (code.matches("(?i)gm\\d{4}")) {
            return places.municipality(inputRow, codeColumn, nameColumn);
        }
        Optional<ThingId> country = places.countryWithCode(code);
        if (country.isEmpty()) {
            inputRow.error(
                    codeColumn,
                    "'%s' is the code of no municipality and of no country that the registry knows".formatted(code));
        }
        return country;
    }
}
