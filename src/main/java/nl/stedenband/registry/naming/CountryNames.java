package nl.stedenband.registry.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingId;

/**
 * Names of the countries of today in the languages that requests and lists are written in, as the JDK has them from Unicode's CLDR. They
 * only help to find a country and are never recorded: another JDK may have others.
 */
public final class CountryNames {
    /** Where two languages have one name for two countries, the language that stands first counts. */
    private static final List<String> LANGUAGES = List.of("nl", "en", "de", "fr", "es", "tr", "ar");

    private static final Map<String, ThingId> BY_NAME = byName();

    private CountryNames() {}

    /** The country that has this name in one of the languages, in any capitals and accents. */
    public static Optional<ThingId> find(String written) {
        return Optional.ofNullable(BY_NAME.get(PlaceNames.fold(written)));
    }

    private static Map<String, ThingId> byName() {
        Map<String, ThingId> byName = new HashMap<>();
        for (String language : LANGUAGES) {
            for (String code : Locale.getISOCountries()) {
                String name = new Locale("", code).getDisplayCountry(Locale.forLanguageTag(language));
                byName.putIfAbsent(PlaceNames.fold(name), ThingId.country(code));
            }
        }
        return Map.copyOf(byName);
    }
}
