package nl.stedenband.importing.places;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.graph.place.KnownNameQueries;
import nl.stedenband.graph.place.KnownNameQueries.NamedCountry;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.PlacesOfTheWorld;
import nl.stedenband.registry.ThingId;

/** Places abroad that somebody names and of which the registry knows no tie, since no source has spoken of them. */
@Singleton
public class PlacesWithoutTie {
    private static final int MOST = 6;

    /** Shorter beginnings fit thousands. */
    private static final int SHORTEST = 3;

    private static final double METRES = Namesakes.SAME_PLACE_KM * 1000;

    private final PlacesOfTheWorld world;
    private final KnownNameQueries names;

    PlacesWithoutTie(PlacesOfTheWorld world, KnownNameQueries names) {
        this.world = world;
        this.names = names;
    }

    /** A place with its country. */
    public record Place(PlacesOfTheWorld.Entry entry, NamedCountry country) {}

    /** Those of that name, in whatever language, the largest first. */
    public List<Place> named(String text) {
        return notKnown(world.named(text), text);
    }

    /** Those whose name begins so, the largest first, for somebody who is typing it. */
    public List<Place> beginning(String text, Optional<ThingId> country) {
        return PlaceNames.fold(text).length() < SHORTEST
                ? List.of()
                : notKnown(
                        Stream.concat(world.named(text).stream(), world.beginning(text, country).stream())
                                .filter(entry ->
                                        country.isEmpty() || entry.country().equals(country.get()))
                                .distinct()
                                .toList(),
                        "");
    }

    /** Those of some that the registry doesn't know, the largest first. */
    public List<Place> of(List<PlacesOfTheWorld.Entry> entries) {
        return notKnown(entries, "");
    }

    /** @param text that is a name of each; empty where it is none */
    private List<Place> notKnown(List<PlacesOfTheWorld.Entry> named, String text) {
        Map<String, PlacesOfTheWorld.Entry> entries = named.stream()
                .filter(entry -> !entry.country().value().equals("NL"))
                .sorted(Comparator.comparingLong(PlacesOfTheWorld.Entry::population)
                        .reversed()
                        .thenComparing(PlacesOfTheWorld.Entry::id))
                .limit(MOST)
                .collect(Collectors.toMap(entry -> entry.id().value(), Function.identity(), (one, other) -> one));
        if (entries.isEmpty()) {
            return List.of();
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        entries.values()
                .forEach(entry -> rows.add(Map.of(
                        "id", entry.id().value(),
                        "country", entry.country().value(),
                        "latitude", entry.point().latitude(),
                        "longitude", entry.point().longitude(),
                        "names", List.copyOf(forms(entry.name(), text)),
                        "order", -entry.population())));
        return names.notKnown(rows, METRES).stream()
                .map(found -> new Place(entries.get(found.id()), found.country()))
                .toList();
    }

    private static Set<String> forms(String name, String text) {
        Set<String> forms = new LinkedHashSet<>();
        for (String one : text.isEmpty() ? List.of(name) : List.of(name, text)) {
            forms.add(one.strip().toLowerCase(Locale.ROOT));
            forms.add(PlaceNames.fold(one));
        }
        return forms;
    }
}
