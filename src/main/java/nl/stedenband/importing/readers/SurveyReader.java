package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.importing.Reading;
import nl.stedenband.importing.RowReader;
import nl.stedenband.importing.table.Row;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Role;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Validity;

/** A row a figure of a published table, exactly as it is printed. */
@Singleton
final class SurveyReader implements RowReader {

    @Override
    public String name() {
        return "survey";
    }

    @Override
    public List<Assertion> read(Row row, Reading reading) {
        Optional<Source> source = reading.source(row);
        Optional<ThingId> survey = row.parsed("table", id -> ThingId.of(Kind.SURVEY, id));
        Optional<ThingId> counted = row.parsed("counted", SurveyReader::counted);
        if (row.isRefused()) {
            return List.of();
        }
        String id = Stream.of("table", "row", "column", "wave")
                .map(row::text)
                .map(PlaceNames::slug)
                .reduce((one, other) -> one + '.' + other)
                .orElseThrow();
        List<Participant> participants = new ArrayList<>();
        participants.add(Participant.of(Role.SUBJECT, ThingId.of(Kind.STATISTIC, id), ""));
        participants.add(Participant.of(Role.WITHIN, survey.orElseThrow(), row.text("title")));
        counted.ifPresent(what -> participants.add(Participant.of(Role.COUNTED, what, "")));
        row.cell("note").filter(note -> !note.endsWith("in bron")).ifPresent(note -> row.warn("value", note));
        Statement says = new Statement(AssertionKind.STATISTIC, participants, attributes(row), Validity.UNDATED);
        return List.of(reading.assertion(row, source.orElseThrow(), says));
    }

    private static Map<Attribute, String> attributes(Row row) {
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.put(Attribute.ROW, row.text("row"));
        attributes.put(Attribute.COLUMN, row.text("column"));
        attributes.put(Attribute.PRINTED, row.text("printed"));
        attributes.put(Attribute.YEAR, row.text("wave"));
        attributes.put(Attribute.ORDER, Long.toString(row.line()));
        row.cell("unit").ifPresent(unit -> attributes.put(Attribute.UNIT, unit));
        row.cell("value").ifPresent(value -> attributes.put(Attribute.VALUE, value));
        row.cell("note").ifPresent(note -> attributes.put(Attribute.NOTE, note));
        return attributes;
    }

    /** A country, a group of countries, or a region under its slug. */
    private static ThingId counted(String text) {
        return text.equals(text.toLowerCase(Locale.ROOT))
                ? ThingId.of(Kind.REGION, text)
                : ResidentsByOrigin.origin(text);
    }
}
