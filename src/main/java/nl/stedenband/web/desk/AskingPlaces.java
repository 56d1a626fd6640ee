package nl.stedenband.web.desk;

import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.graph.thing.SearchQueries;
import nl.stedenband.importing.places.PlacesWithoutTie;
import nl.stedenband.registry.PlacesOfTheWorld;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/**
 * Places that may ask, by what an officer has written of a name so far, in any spelling: first those that the registry has, then those of
 * the gazetteer, of which nobody has told a tie. Where there is none, a letter or two may be mistyped.
 */
@Singleton
final class AskingPlaces {
    private static final Pageable SEARCHED = Pageable.from(0, 40);
    private static final int MOST = 6;

    private final SearchQueries things;
    private final PlacesWithoutTie placesWithoutTie;
    private final PlacesOfTheWorld world;

    AskingPlaces(SearchQueries things, PlacesWithoutTie placesWithoutTie, PlacesOfTheWorld world) {
        this.things = things;
        this.placesWithoutTie = placesWithoutTie;
        this.world = world;
    }

    /**
     * A place to choose.
     *
     * @param partner its id in the registry; empty where it has none
     * @param population 0 where it isn't known
     */
    public record AskingPlace(String name, Named country, String partner, long population) {

        /** What a form sends when it is chosen. */
        public String value() {
            return country.id() + '/' + partner + '/' + name;
        }
    }

    /** @param country code of the one in which they lie; empty for any */
    List<AskingPlace> named(String text, String country) {
        if (text.isBlank()) {
            return List.of();
        }
        List<AskingPlace> found = spelled(text, country);
        return found.isEmpty()
                ? world.mistyped(text, ThingId.parse(ThingKind.COUNTRY, country)).stream()
                        .map(PlacesOfTheWorld.Entry::name)
                        .distinct()
                        .flatMap(name -> spelled(name, country).stream())
                        .distinct()
                        .limit(MOST)
                        .toList()
                : found;
    }

    private List<AskingPlace> spelled(String text, String country) {
        List<AskingPlace> found = new ArrayList<>();
        things.search(NameSearch.of(text), SEARCHED).getContent().stream()
                .filter(thing -> thing.kind().equals(ThingKind.PARTNER_CITY.word()) && thing.country() != null)
                .filter(thing -> country.isEmpty() || thing.country().id().equals(country))
                .limit(MOST)
                .forEach(thing -> found.add(new AskingPlace(thing.name(), thing.country(), thing.id(), 0)));
        Optional<ThingId> there = ThingId.parse(ThingKind.COUNTRY, country);
        placesWithoutTie.beginning(text, there).forEach(place -> found.add(withoutTie(place)));
        return found;
    }

    /** Places of the gazetteer, in their order; those that the registry has under the id that it gave them. */
    List<AskingPlace> of(List<PlacesOfTheWorld.Entry> entries) {
        Map<ThingId, AskingPlace> withoutTie = placesWithoutTie.of(entries).stream()
                .collect(Collectors.toMap(place -> place.entry().id(), AskingPlaces::withoutTie, (one, other) -> one));
        return entries.stream()
                .flatMap(entry -> Optional.ofNullable(withoutTie.get(entry.id()))
                        .or(() -> spelled(entry.name(), entry.country().value()).stream()
                                .findFirst())
                        .stream())
                .distinct()
                .toList();
    }

    private static AskingPlace withoutTie(PlacesWithoutTie.Place place) {
        PlacesOfTheWorld.Entry entry = place.entry();
        return new AskingPlace(
                entry.name(),
                new Named(
                        ThingKind.COUNTRY.word(),
                        entry.country().value(),
                        place.country().name()),
                "",
                entry.population());
    }
}
