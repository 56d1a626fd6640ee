package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.importing.ImportContext;
import nl.stedenband.importing.SourceReader;
import nl.stedenband.importing.places.Places;
import nl.stedenband.importing.table.CsvRows;
import nl.stedenband.importing.table.InputFile;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.importing.table.TableSchema;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/** A row a source. */
@Singleton
final class SourcesReader implements SourceReader {
    /** Names of networks may be names of places too. */
    private static final String NETWORK_KEY = ThingKind.NETWORK.word() + '/';

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public void read(InputFile file, TableSchema schema, ImportContext importContext) {
        Map<String, Described> before = new HashMap<>();
        new CsvRows(file, schema)
                .forEach(inputRow -> {
                    Optional<Source> source = inputRow.isRefused() ? Optional.empty() : source(inputRow, importContext);
                    importContext.take(inputRow, source.filter(described -> isFirst(described, inputRow, before)));
                })
                .forEach(importContext::take);
    }

    /** A source that the file has described, and in which line. */
    private record Described(Source source, long line) {}

    /** Two sources with one id would be taken for one by all that cite it, so the second is refused. */
    private static boolean isFirst(Source source, InputRow inputRow, Map<String, Described> before) {
        Described first = before.putIfAbsent(source.id(), new Described(source, inputRow.line()));
        if (first == null) {
            return true;
        }
        if (first.source().equals(source)) {
            inputRow.warn("id", "the row says the same as line %d; it counts once".formatted(first.line()));
        } else {
            inputRow.error(
                    "id",
                    "'%s' is the id of another source, which line %d describes; give each an id of its own"
                            .formatted(source.id(), first.line()));
        }
        return false;
    }

    private static Optional<Source> source(InputRow inputRow, ImportContext importContext) {
        Optional<Edtf> published = inputRow.edtf("published");
        Optional<Edtf> retrieved = inputRow.edtf("retrieved");
        Optional<Edtf> copied = inputRow.edtf("copied");
        Optional<SourceRank> rank = inputRow.parsed("rank", SourceRank::ofSlug);
        if (published.isEmpty() && retrieved.isEmpty() && copied.isEmpty()) {
            inputRow.error("published", "a source needs the date on which it was published, retrieved or copied");
        }
        List<ThingId> covers = published
                .or(() -> retrieved)
                .map(day -> covers(inputRow, day.possible(), importContext))
                .orElse(List.of());
        if (inputRow.cell("covers").isPresent() && published.isEmpty() && copied.isPresent()) {
            inputRow.error("covers", "nobody knows of which day a copy of unknown age told all ties; leave this empty");
        }
        String url = inputRow.webAddress("url").orElse("");
        return inputRow.isRefused()
                ? Optional.empty()
                : Optional.of(new Source(
                        inputRow.text("id"),
                        rank.orElseThrow(),
                        published,
                        retrieved,
                        copied,
                        covers,
                        new Source.Imprint(
                                inputRow.text("title"), inputRow.text("publisher"), inputRow.text("licence"), url)));
    }

    /** The municipalities in the cell, by code or name, and the networks, by key; one that there is not is an error of the row. */
    private static List<ThingId> covers(InputRow inputRow, DayRange day, ImportContext importContext) {
        List<ThingId> covers = new ArrayList<>();
        for (String named : PlaceNames.list(inputRow.text("covers"))) {
            if (named.equals(Source.ALL_MUNICIPALITIES.value())) {
                covers.add(Source.ALL_MUNICIPALITIES);
            } else if (named.startsWith(NETWORK_KEY)) {
                network(inputRow, named, importContext.places()).ifPresent(covers::add);
            } else {
                municipality(inputRow, named, day, importContext.places()).ifPresent(covers::add);
            }
        }
        return covers;
    }

    private static Optional<ThingId> network(InputRow inputRow, String key, Places places) {
        Optional<ThingId> found = ThingId.parseKey(key).filter(places::isNetwork);
        if (found.isEmpty()) {
            inputRow.error("covers", "'%s' is no network of the registry".formatted(key));
        }
        return found;
    }

    private static Optional<ThingId> municipality(InputRow inputRow, String named, DayRange day, Places places) {
        Optional<ThingId> coded = places.municipality(named);
        if (coded.isPresent()) {
            return coded;
        }
        Optional<ThingId> found = places.dutch(inputRow, "covers", named, day, Optional.empty())
                .filter(party -> party.village().isEmpty())
                .map(Places.DutchParty::id)
                .filter(id -> id.kind() == ThingKind.MUNICIPALITY);
        if (found.isEmpty() && !inputRow.isRefused()) {
            inputRow.error("covers", "'%s' is no municipality".formatted(named));
        }
        return found;
    }
}
