package nl.stedenband.editing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.editing.EditingQueries.NamedThing;
import nl.stedenband.graph.place.KnownNameQueries;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.naming.CountryLookup;

/** Finds the things that edits name. */
@Singleton
final class EditedThings {
    private final EditingQueries queries;
    private final KnownNameQueries names;

    EditedThings(EditingQueries queries, KnownNameQueries names) {
        this.queries = queries;
        this.names = names;
    }

    /** The thing with that id, of the first of some kinds that there is. */
    Optional<NamedThing> find(String id, ThingKind... kinds) {
        List<String> keys = Stream.of(kinds)
                .flatMap(thingKind -> ThingId.parse(thingKind, id).stream())
                .map(ThingId::key)
                .toList();
        return queries.things(keys).stream().findFirst();
    }

    /** The thing whose id is written in a field; nothing where there is none, which is told. */
    Optional<NamedThing> find(EditField field, FormInput form, ThingKind... kinds) {
        String id = form.required(field.word());
        Optional<NamedThing> found = id.isEmpty() ? Optional.empty() : find(id, kinds);
        if (found.isEmpty() && !id.isEmpty()) {
            form.wrong(field.word(), ParameterFault.NOT_THERE, id);
        }
        return found;
    }

    /** A country by a code, or by a name in any language. */
    Optional<ThingId> country(String text) {
        CountryLookup countries = new CountryLookup();
        names.countries().forEach(country -> countries.add(ThingId.country(country.id()), country.names()));
        return countries.findWhole(text);
    }

    /** Places of that name in a country. */
    List<ThingId> named(String name, ThingId country) {
        String folded = PlaceNames.fold(name);
        return queries.placesOf(country.value()).stream()
                .filter(place -> place.names().stream()
                        .anyMatch(known -> PlaceNames.keys(known).contains(folded)))
                .map(place -> ThingId.partnerCity(place.id()))
                .toList();
    }
}
