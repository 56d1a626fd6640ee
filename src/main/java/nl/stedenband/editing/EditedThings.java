package nl.stedenband.editing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.stedenband.editing.EditingQueries.NamedThing;
import nl.stedenband.graph.place.KnownNameQueries;
import nl.stedenband.graph.thing.Found;
import nl.stedenband.graph.thing.SearchQueries;
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
    private final SearchQueries search;

    EditedThings(EditingQueries queries, KnownNameQueries names, SearchQueries search) {
        this.queries = queries;
        this.names = names;
        this.search = search;
    }

    /** The thing with that id, of the first of some kinds that there is. */
    Optional<NamedThing> find(String id, ThingKind... kinds) {
        List<String> keys = Stream.of(kinds)
                .flatMap(thingKind -> ThingId.parse(thingKind, id).stream())
                .map(ThingId::key)
                .toList();
        return queries.things(keys).stream().findFirst();
    }

    /** The thing whose id or name is written in a field; nothing where there is none, or several, which is told. */
    Optional<NamedThing> find(EditField field, FormInput form, ThingKind... kinds) {
        String written = form.required(field.word());
        Optional<NamedThing> found = written.isEmpty() ? Optional.empty() : find(written, kinds);
        return written.isEmpty() || found.isPresent() ? found : called(written, field, form, Set.of(kinds));
    }

    private Optional<NamedThing> called(String name, EditField field, FormInput form, Set<ThingKind> kinds) {
        List<Found> found = search.called(name, kinds);
        if (found.isEmpty()) {
            form.wrong(field.word(), ParameterFault.NOT_THERE, name);
        } else if (found.size() > 1) {
            form.wrong(
                    field.word(),
                    ParameterFault.fitsSeveral(
                            name, found.stream().map(Found::toldApart).toList()));
        }
        return found.size() == 1
                ? find(found.get(0).id(), ThingKind.ofWord(found.get(0).kind()))
                : Optional.empty();
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
