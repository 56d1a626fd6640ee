package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
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
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.TieKind;
import nl.stedenband.registry.Validity;

/**
 * A row a tie between two places of the world, each with its country and its point, as the lists of twin towns of Wikipedia have been
 * geocoded. A row on a Dutch place is left out: the registry has its ties with more than such a list tells.
 */
@Singleton
final class WorldTiesReader implements RowReader {
    /** The lists that the file of the repository was made of; apart from what they tell of Dutch ties, which is compared with what others tell. */
    private static final String USUAL_SOURCE = "enwiki-world";

    @Override
    public String name() {
        return "world-ties";
    }

    @Override
    public List<Assertion> read(InputRow inputRow, ImportContext importContext) {
        Optional<Source> source = importContext.sourceOfFile(inputRow, USUAL_SOURCE);
        Places places = importContext.places();
        Optional<ThingId> one = places.country(inputRow, "country1");
        Optional<ThingId> other = places.country(inputRow, "country2");
        if (inputRow.isRefused()) {
            return List.of();
        }
        if (WorldPlaces.isDutch(one.orElseThrow()) || WorldPlaces.isDutch(other.orElseThrow())) {
            WorldPlaces.noteDutch(inputRow, WorldPlaces.isDutch(one.get()) ? "city1" : "city2", "ties");
            return List.of();
        }
        DayRange days = source.orElseThrow().spoke().possible();
        Optional<Places.ForeignParty> first = places.place(
                inputRow,
                ParticipantRole.PARTY,
                new Places.Naming(inputRow.text("city1"), "city1", "lat1", days),
                one.get(),
                inputRow.point("lat1", "lng1"),
                Optional.empty());
        Optional<Places.ForeignParty> second = places.place(
                inputRow,
                ParticipantRole.PARTY,
                new Places.Naming(inputRow.text("city2"), "city2", "lat2", days),
                other.get(),
                inputRow.point("lat2", "lng2"),
                Optional.empty());
        if (inputRow.isRefused()) {
            return List.of();
        }
        WorldPlaces.checkApart(inputRow, "city2", first.orElseThrow(), second.orElseThrow());
        if (inputRow.isRefused()) {
            return List.of();
        }
        Statement says = new Statement(
                        AssertionKind.PARTNERSHIP,
                        List.of(first.get().participant(), second.get().participant()),
                        Map.of(Attribute.TIE_KIND, TieKind.UNKNOWN.slug()),
                        Validity.UNDATED)
                .ofTheWorld();
        return List.of(importContext.assertion(inputRow, source.get(), says));
    }
}
