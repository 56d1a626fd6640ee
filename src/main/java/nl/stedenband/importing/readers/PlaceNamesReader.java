package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.importing.ImportContext;
import nl.stedenband.importing.RowReader;
import nl.stedenband.importing.places.Places;
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
import nl.stedenband.registry.Validity;

/** A row the other names of a place in its country. Rows on places that the registry hasn't got are passed over. */
@Singleton
final class PlaceNamesReader implements RowReader {

    @Override
    public String name() {
        return "place-names";
    }

    @Override
    public List<Assertion> read(InputRow inputRow, ImportContext importContext) {
        Optional<Source> source = importContext.source(inputRow);
        Optional<ThingId> country = importContext.places().country(inputRow, "country");
        if (inputRow.isRefused()) {
            return List.of();
        }
        String name = inputRow.text("name");
        List<String> others = PlaceNames.list(inputRow.text("other_names"));
        Set<ThingId> named = named(importContext.places(), country.orElseThrow(), name, others);
        if (named.size() > 1) {
            inputRow.error("name", "'%s' fits %d places of the registry: %s".formatted(name, named.size(), named));
        }
        if (named.size() != 1) {
            return List.of();
        }
        Statement says = new Statement(
                AssertionKind.DESCRIPTION,
                List.of(Participant.of(ParticipantRole.SUBJECT, named.iterator().next(), name)),
                Map.of(Attribute.OTHER_NAMES, String.join("\n", others)),
                Validity.UNDATED);
        return List.of(importContext.assertion(inputRow, source.orElseThrow(), says));
    }

    /** Those of that very name; where there is none, the registry may know the place by one of the others. */
    private static Set<ThingId> named(Places places, ThingId country, String name, List<String> others) {
        Set<ThingId> named = new LinkedHashSet<>(places.partnerCitiesNamed(name, country));
        if (named.isEmpty()) {
            others.forEach(other -> named.addAll(places.partnerCitiesNamed(other, country)));
        }
        return named;
    }
}
