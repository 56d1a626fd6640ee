package nl.stedenband.matching.evidence;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.ThingId;

/**
 * What is known of countries and places abroad, whatever the day.
 *
 * @param regions the part of the world that a country lies in: {@code west-africa}
 * @param languages codes of the languages by which one gets on in the offices of a country
 * @param dutchNames by the keys of things, where they differ from their own names
 * @param namesakes by the keys of places that are called as others are: their names with the country
 */
public record PlaceKnowledge(
        Map<ThingId, String> regions,
        Map<ThingId, Set<String>> languages,
        Map<String, String> dutchNames,
        Map<String, BilingualText> namesakes) {
    public static final PlaceKnowledge NONE = new PlaceKnowledge(Map.of(), Map.of(), Map.of(), Map.of());

    public PlaceKnowledge {
        regions = Map.copyOf(regions);
        languages = Map.copyOf(languages);
        dutchNames = Map.copyOf(dutchNames);
        namesakes = Map.copyOf(namesakes);
    }

    public Optional<String> region(ThingId country) {
        return Optional.ofNullable(regions.get(country));
    }

    public boolean isSpokenIn(ThingId country, String language) {
        return languages.getOrDefault(country, Set.of()).contains(language);
    }

    /** What a place or country is called in both languages, with its country where others are called so too. */
    public BilingualText named(ThingId id, String name) {
        return Optional.ofNullable(namesakes.get(id.key())).orElseGet(() -> namedAlone(id, name));
    }

    /** What it is called where its country is told besides. */
    public BilingualText namedAlone(ThingId id, String name) {
        return new BilingualText(name, dutchNames.getOrDefault(id.key(), name));
    }
}
