package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.importing.ImportContext;
import nl.stedenband.importing.RowReader;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Validity;

/** A row a figure of a published table, exactly as it is printed. */
@Singleton
final class SurveyReader implements RowReader {

    @Override
    public String name() {
        return "survey";
    }

    @Override
    public List<Assertion> read(InputRow inputRow, ImportContext importContext) {
        Optional<Source> source = importContext.source(inputRow);
        Optional<ThingId> survey = inputRow.parsed("table", id -> ThingId.of(ThingKind.SURVEY, id));
        Optional<ThingId> counted = inputRow.parsed("counted", SurveyReader::counted);
        if (inputRow.isRefused()) {
            return List.of();
        }
        String id = Stream.of("table", "row", "column", "wave")
                .map(inputRow::text)
                .map(PlaceNames::slug)
                .reduce((one, other) -> one + '.' + other)
                .orElseThrow();
        List<Participant> participants = new ArrayList<>();
        participants.add(Participant.of(ParticipantRole.SUBJECT, ThingId.of(ThingKind.STATISTIC, id), ""));
        participants.add(Participant.of(ParticipantRole.WITHIN, survey.orElseThrow(), inputRow.text("title")));
        counted.ifPresent(what -> participants.add(Participant.of(ParticipantRole.COUNTED, what, "")));
        inputRow.cell("note").filter(note -> !note.endsWith("in bron")).ifPresent(note -> inputRow.warn("value", note));
        Statement says = new Statement(AssertionKind.STATISTIC, participants, attributes(inputRow), Validity.UNDATED);
        return List.of(importContext.assertion(inputRow, source.orElseThrow(), says));
    }

    private static Map<Attribute, String> attributes(InputRow inputRow) {
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.put(Attribute.ROW, inputRow.text("row"));
        attributes.put(Attribute.COLUMN, inputRow.text("column"));
        attributes.put(Attribute.PRINTED, inputRow.text("printed"));
        attributes.put(Attribute.YEAR, inputRow.text("wave"));
        attributes.put(Attribute.ORDER, Long.toString(inputRow.line()));
        inputRow.cell("unit").ifPresent(unit -> attributes.put(Attribute.UNIT, unit));
        inputRow.cell("value").ifPresent(value -> attributes.put(Attribute.VALUE, value));
        inputRow.cell("note").ifPresent(note -> attributes.put(Attribute.NOTE, note));
        return attributes;
    }

    /** A country, a group of countries, or a region under its slug. */
    private static ThingId counted(String text) {
        return text.equals(text.toLowerCase(Locale.ROOT))
                ? ThingId.of(ThingKind.REGION, text)
                : ResidentsByOrigin.origin(text);
    }
}
