package nl.stedenband.importing.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/**
 * Figures that a source gives in running text. A fact with several, one for each year of a survey or for each size of
 * municipality, is a row for each of them; none is left out, and words such as {@code bijna 50} stand as they are printed.
 */
final class FiguresInText {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern ONE_NUMBER = Pattern.compile("\\D*?(\\d+(?:\\.\\d+)?)\\D*");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}).*");

    private final Fact fact;
    private final InputRow inputRow;
    private final Source source;

    FiguresInText(Fact fact, Source source) {
        this.fact = fact;
        this.inputRow = fact.row();
        this.source = source;
    }

    /**
     * One figure.
     *
     * @param key what tells it from the other figures of its fact, empty for the one that has no others beside it
     */
    private record Figure(String key, String column, String printed, Optional<String> unit, Optional<String> year) {}

    /**
     * An assertion for each figure.
     *
     * @param assertionOf makes it from the row that tells it from all others
     */
    List<Assertion> assertions(BiFunction<InputRow, Statement, Assertion> assertionOf) {
        List<Assertion> assertions = new ArrayList<>();
        inputRow.cell("year")
                .filter(year -> !YEAR_FIRST.matcher(year).matches())
                .ifPresent(year -> inputRow.error("year", "'%s' is no number of a year such as 2009".formatted(year)));
        if (inputRow.isRefused()) {
            return assertions;
        }
        Map<String, String> several = fact.entries("values");
        if (several.isEmpty() || inputRow.cell("value").isPresent()) {
            assertions.add(assertionOf.apply(inputRow, statement(onlyFigure())));
        }
        several.forEach((name, printed) -> assertions.add(assertionOf.apply(
                inputRow.emptyCopyWith("values", Optional.of(name + ' ' + printed)), statement(oneOf(name, printed)))));
        inputRow.cell("pct")
                .ifPresent(percentage -> assertions.add(assertionOf.apply(
                        inputRow.emptyCopyWith("value", Optional.empty()),
                        statement(new Figure("pct", place(), percentage, Optional.of("%"), year())))));
        return assertions;
    }

    private Figure onlyFigure() {
        return new Figure("", place(), fact.first("printed", "value").orElse(""), inputRow.cell("unit"), year());
    }

    private Figure oneOf(String name, String printed) {
        return YEAR.matcher(name).matches()
                ? new Figure(name, place(), printed, inputRow.cell("unit"), Optional.of(name))
                : new Figure(name, name, printed, inputRow.cell("unit"), year());
    }

    /** The region or country that the figure is of. */
    private String place() {
        return fact.first("region", "country").orElse("");
    }

    private Optional<String> year() {
        return fact.first("year", "as_of")
                .map(YEAR_FIRST::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1));
    }

    private Statement statement(Figure figure) {
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.put(
                Attribute.ROW, fact.first("metric", "municipality", "notes").orElse(inputRow.text("id")));
        attributes.put(Attribute.COLUMN, figure.column());
        attributes.put(Attribute.PRINTED, figure.printed());
        value(figure).ifPresent(value -> attributes.put(Attribute.VALUE, value));
        figure.unit().ifPresent(unit -> attributes.put(Attribute.UNIT, unit));
        figure.year().ifPresent(year -> attributes.put(Attribute.YEAR, year));
        note().ifPresent(note -> attributes.put(Attribute.NOTE, note));
        String table = source.id() + ".tekst";
        String id = inputRow.text("id") + (figure.key().isEmpty() ? "" : '-' + PlaceNames.slug(figure.key()));
        List<Participant> participants = new ArrayList<>();
        participants.add(
                Participant.of(ParticipantRole.SUBJECT, ThingId.of(ThingKind.STATISTIC, table + '.' + id), ""));
        participants.add(Participant.of(
                ParticipantRole.WITHIN,
                ThingId.of(ThingKind.SURVEY, table),
                source.imprint().title() + " (tekst)"));
        inputRow.cell("network_model")
                .ifPresent(model -> participants.add(NamedThings.networkModel(ParticipantRole.COUNTED, model)));
        return new Statement(AssertionKind.STATISTIC, participants, attributes, Validity.UNDATED);
    }

    /** The only figure may be read from words, such as 0 from {@code kwam niet voor}. */
    private Optional<String> value(Figure figure) {
        Optional<String> read = figure.key().isEmpty() ? inputRow.cell("value") : Optional.empty();
        return read.flatMap(FiguresInText::value).or(() -> value(figure.printed()));
    }

    /** The number, where exactly one is printed: of {@code ca. 50} it is 50, of {@code 20000-30000} there is none. */
    private static Optional<String> value(String printed) {
        if (NUMBER.matcher(printed).matches()) {
            return Optional.of(printed);
        }
        return Optional.of(printed)
                .map(ONE_NUMBER::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1));
    }

    /** What the source says beside the figure, with the whole that it is part of. */
    private Optional<String> note() {
        String note = Stream.of(
                        inputRow.cell("notes"),
                        inputRow.cell("total").map(total -> "van " + total),
                        inputRow.cell("n").map(number -> "n = " + number))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return Optional.of(note).filter(text -> !text.isEmpty());
    }
}
