package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import nl.stedenband.registry.Edtf;
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
 * and {@code end} (P582).
 */
@Singleton
final class WikidataReader implements SourceReader {
    private static final Pattern ITEM = Pattern.compile("(?:https?://www\\.wikidata\\.org/entity/)?(Q[1-9]\\d*)");
    private static final Pattern POINT = Pattern.compile("(?i)point\\(\\s*(-?[\\d.]+)\\s+(-?[\\d.]+)\\s*\\)");
    private static final Pattern MOMENT = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})T00:00:00Z?");

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
        Validity when = validity(inputRow, "start", "end");
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
                when);
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

    /** Wikidata writes a year as its first day; that precision is lost in plain results, so a first of January is a year. */
    private static String date(String text) {
        Matcher moment = MOMENT.matcher(text);
        if (!moment.matches()) {
            return text;
        }
        if (moment.group(2).equals("01") && moment.group(3).equals("01")) {
            return moment.group(1);
        }
        return moment.group(1) + '-' + moment.group(2) + '-' + moment.group(3);
    }

    private static Validity validity(InputRow inputRow, String start, String end) {
        Optional<Edtf> since = inputRow.parsed(start, text -> Edtf.parse(date(text)));
        Optional<Edtf> until = inputRow.parsed(end, text -> Edtf.parse(date(text)));
        if (since.isEmpty() && until.isEmpty()) {
            return Validity.UNDATED;
        }
        try {
            return Validity.UNDATED.withHeld(
                    EdtfInterval.parse(since.map(Edtf::text).orElse("")
                            + '/'
                            + until.map(Edtf::text).orElse("")));
        } catch (InvalidTime e) {
            inputRow.error(end, e.getMessage());
            return Validity.UNDATED;
        }
    }
}
