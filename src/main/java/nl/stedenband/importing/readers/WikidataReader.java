package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stedenband.importing.ImportContext;
import nl.stedenband.importing.SourceReader;
import nl.stedenband.importing.places.Places;
import nl.stedenband.importing.table.CsvRows;
import nl.stedenband.importing.table.InputFile;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.importing.table.JsonRows;
import nl.stedenband.importing.table.TableSchema;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.EdtfDate;
import nl.stedenband.registry.EdtfInterval;
import nl.stedenband.registry.InvalidTime;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.TieKind;
import nl.stedenband.registry.Validity;

/**
 * Answers of the query service, as SPARQL results in JSON or CSV, with the variables {@code placeLabel}, {@code code} (CBS
 * code, P382), {@code partner}, {@code partnerLabel}, {@code country} (ISO code, P297), {@code coordinates}, {@code start} (P580)
 * and {@code end} (P582), these two with their precision where it was asked for.
 */
@Singleton
final class WikidataReader implements SourceReader {
    private static final Pattern ITEM = Pattern.compile("(?:https?://www\\.wikidata\\.org/entity/)?(Q[1-9]\\d*)");
    private static final Pattern POINT = Pattern.compile("(?i)point\\(\\s*(-?[\\d.]+)\\s+(-?[\\d.]+)\\s*\\)");

    @Override
    public String name() {
        return "wikidata";
    }

    @Override
    public void read(InputFile file, TableSchema schema, ImportContext importContext) {
        Consumer<InputRow> each = inputRow -> importContext.take(inputRow, whole -> read(whole, importContext));
        if (file.name().contains(".json")) {
            JsonRows.forEach(file, "bindings", each);
        } else {
            new CsvRows(file, schema).forEach(each).forEach(importContext::take);
        }
    }

    private static List<Assertion> read(InputRow inputRow, ImportContext importContext) {
        Optional<Source> source = importContext.source(inputRow);
        Optional<String> item = inputRow.parsed("partner", WikidataReader::item);
        Optional<Point> point = inputRow.parsed("coordinates", WikidataReader::point);
        Optional<Validity> when = source.map(said -> validity(inputRow, said));
        if (inputRow.cell("partner").isEmpty()) {
            inputRow.error("partner", "the row names no item for the partner");
        }
        if (inputRow.isRefused()) {
            return List.of();
        }
        DayRange days = source.orElseThrow().spoke().possible();
        Places places = importContext.places();
        Optional<Places.DutchParty> dutch = places.dutch(inputRow, "placeLabel", "code", days);
        Optional<ThingId> country = places.country(inputRow, "country");
        if (country.isEmpty() && !inputRow.isRefused()) {
            inputRow.error("country", "the row names no country for the partner");
        }
        if (inputRow.isRefused()) {
            return List.of();
        }
        Optional<Places.ForeignParty> partner = places.place(
                inputRow,
                ParticipantRole.PARTY,
                new Places.Naming(
                        inputRow.cell("partnerLabel").orElse(item.get()), "partnerLabel", "coordinates", days),
                country.orElseThrow(),
                point,
                item);
        if (inputRow.isRefused()) {
            return List.of();
        }
        Statement says = new Statement(
                AssertionKind.PARTNERSHIP,
                List.of(
                        Participant.of(
                                ParticipantRole.PARTY,
                                dutch.orElseThrow().id(),
                                dutch.orElseThrow().as()),
                        partner.orElseThrow().participant()),
                Map.of(Attribute.TIE_KIND, TieKind.UNKNOWN.slug()),
                when.orElseThrow());
        Assertion tie = importContext.assertion(inputRow, source.get(), says);
        return partner.get()
                .sameAs()
                .map(until -> List.of(
                        tie,
                        importContext.sameAs(
                                inputRow,
                                source.get(),
                                partner.get().participant().thing(),
                                until)))
                .orElse(List.of(tie));
    }

    private static String item(String text) {
        Matcher item = ITEM.matcher(text);
        if (!item.matches()) {
            throw new IllegalArgumentException("it is no item of Wikidata");
        }
        return item.group(1);
    }

    private static Point point(String text) {
        Matcher point = POINT.matcher(text);
        if (!point.matches()) {
            throw new IllegalArgumentException("it is no point such as Point(4.9 52.4)");
        }
        return new Point(Double.parseDouble(point.group(2)), Double.parseDouble(point.group(1)));
    }

    /** An unknown begin says nothing; an unknown end says that it was over when the source spoke. */
    private static Validity validity(InputRow inputRow, Source source) {
        Optional<WikidataTime> since = time(inputRow, "start");
        Optional<WikidataTime> until = time(inputRow, "end");
        String begin = since.flatMap(WikidataTime::date).map(EdtfDate::text).orElse("");
        String end = until.map(time -> time.date().map(EdtfDate::text).orElse("[.." + day(source) + ']'))
                .orElse("");
        if (begin.isEmpty() && end.isEmpty()) {
            return Validity.UNDATED;
        }
        try {
            return Validity.UNDATED.withHeld(EdtfInterval.parse(begin + '/' + end));
        } catch (InvalidTime e) {
            inputRow.error("end", e.getMessage());
            return Validity.UNDATED;
        }
    }

    private static Optional<WikidataTime> time(InputRow inputRow, String column) {
        OptionalInt precision = inputRow.parsed(column + "Precision", Integer::valueOf)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        Optional<WikidataTime> time = inputRow.parsed(column, text -> WikidataTime.read(text, precision));
        time.filter(read -> read.date().isEmpty())
                .ifPresent(unknown -> inputRow.note(column, "the date is there, but Wikidata doesn't know it"));
        return time;
    }

    private static LocalDate day(Source source) {
        return LocalDate.ofEpochDay(source.spoke().possible().max());
    }
}
